import { answerPhone, type PhoneRequest, type PhoneWorld } from '../../devtools/web/answerPhone';
import { type CallAnswer, refusal } from '../../devtools/web/phoneCalls';
import { openidOfHeldPhone } from '../phones';

type Asked = Pick<PhoneRequest, 'phoneId' | 'what'>;

/** `/phones/<id>/<what>`; null for any other path. */
export function askedOfPhone(path: string): Asked | null {
  const [, phoneId, what] = /^\/phones\/([a-z-]{1,40})\/([a-z]{1,20})$/.exec(path) ?? [];
  return phoneId === undefined || what === undefined ? null : { phoneId, what };
}

/** The person is known by the phone's address alone. */
export async function answerHeldPhone(request: Omit<PhoneRequest, 'openid'>, world: PhoneWorld): Promise<CallAnswer> {
  const openid = openidOfHeldPhone(request.phoneId);
  return openid === null ? refusal(404, -501000, 'no such phone') : answerPhone({ ...request, openid }, world);
}
