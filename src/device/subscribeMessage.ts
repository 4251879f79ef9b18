import Taro from '@tarojs/taro';
import * as v from 'valibot';

/** `isOff`: messages are switched off for this mini-program, and WeChat does not even ask. */
export type MessageConsent = { readonly templateIds: readonly string[]; readonly isOff: boolean };

const mainSwitchIsOff = 20004;
const refusal = v.object({ errCode: v.number() });

/**
 * WeChat's own question: each template ticked may send one message. WeChat allows it right after a tap alone, so nothing
 * may be waited for between the tap and this.
 */
export async function requestMessageConsent(templateIds: readonly string[]): Promise<MessageConsent> {
  try {
    // The typings want `entityIds`, which is Alipay's.
    const asked = { tmplIds: [...templateIds] } as unknown as Taro.requestSubscribeMessage.Option;
    const answers: object = await Taro.requestSubscribeMessage(asked);
    return { templateIds: templateIds.filter((id) => Reflect.get(answers, id) === 'accept'), isOff: false };
  } catch (error) {
    const parsed = v.safeParse(refusal, error);
    return { templateIds: [], isOff: parsed.success && parsed.output.errCode === mainSwitchIsOff };
  }
}
