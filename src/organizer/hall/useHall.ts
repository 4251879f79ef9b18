import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { closeHall, openHall } from '../../../contracts/contest/stage';
import { hallFragment } from '../../../contracts/screen/hallLink';
import { stageText } from '../../../locales/zh-CN/contest/stage';
import { hallAddress, screenAddress } from '../../device/deployment';
import { copyText } from '../../device/feedback';
import { useAct } from '../../gateway/useAct';

const text = stageText.hall;

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
  /** Without the page's address it is what that has to end with. */
  const shown = token === null ? null : `${hallAddress}${hallFragment({ token, at: screenAddress })}`;
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
