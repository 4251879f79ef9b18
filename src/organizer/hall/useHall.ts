import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { closeHall, openHall } from '../../../contracts/contest/stage';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { hallAddress } from '../../device/deployment';
import { copyText } from '../../device/feedback';
import { useAct } from '../../gateway/useAct';

const text = stageText.hall;

/** The token stands behind the mark that no browser sends on: no log on the way has it. */
export const hallLink = (address: string, token: string): string => `${address}#${token}`;

/** The projector's address. It is shown once, when it is made: the server keeps its hash alone. */
export function useHall() {
  const { contestId = '', isRehearsal } = useRouter().params;
  const run = { contestId, isRehearsal: isRehearsal === 'true' };
  const [token, setToken] = useState<string | null>(null);
  const opening = useAct(openHall);
  const closing = useAct(closeHall);

  const open = async () => {
    const { confirmAgain: title, confirmAgainNext: content, again: confirm } = text;
    const ask = token === null ? null : { title, content, confirm, cancel: stageText.notYet };
    const opened = await opening.act(run, { ask });
    if (opened) setToken(opened.token);
  };
  const close = async () => {
    const { confirmClose: title, confirmCloseNext: content, close: confirm, closed: done } = text;
    if (await closing.act(run, { ask: { title, content, confirm, cancel: stageText.notYet }, done })) setToken(null);
  };
  /** The whole address; the token alone where the package was built without it. */
  const shown = token === null || hallAddress === '' ? token : hallLink(hallAddress, token);
  return {
    shown,
    isLink: hallAddress !== '',
    open,
    close,
    copy: () => shown !== null && copyText(shown),
    isSending: opening.isSending || closing.isSending,
    failure: opening.failure ?? closing.failure,
  };
}
