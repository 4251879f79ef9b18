import { noteAnswers, readLedger } from '../../contracts/message/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { maxKindsAPrompt } from '../../domain/message/message';
import type { MessageKind } from '../../domain/notice/notice';
import { remindersText as text } from '../../locales/zh-CN/message/reminders';
import { showNote } from '../device/feedback';
import { openSettings } from '../device/settings';
import { requestMessageConsent } from '../device/subscribeMessage';
import { useConfirmed } from '../device/useConfirmed';
import { promptNoted, withPrompt } from './pendingPrompts';
import { useCall } from './useCall';
import { useSend } from './useSend';

const settings = { title: text.off, content: text.offNext, confirm: text.openSettings, cancel: text.keep };

export function useReminders() {
  const ledger = useCall(readLedger, {});
  const { send, failure, isSending } = useSend(noteAnswers);
  const confirmed = useConfirmed();
  const balances = ledger.value?.balances ?? [];

  /** On a tap: the templates are known already, because WeChat's question must follow the tap at once. */
  const ask = async (kinds: readonly MessageKind[]) => {
    const asked = balances.filter(({ kind, templateId }) => templateId !== null && kinds.includes(kind));
    const templateIds = asked.flatMap(({ templateId }) => templateId ?? []).slice(0, maxKindsAPrompt);
    if (templateIds.length === 0) return showNote(text.notConfigured);
    const consented = await requestMessageConsent(templateIds);
    if (consented.isOff) {
      await confirmed(settings, openSettings);
      return;
    }
    const accepted = asked.flatMap(({ kind, templateId }) =>
      templateId !== null && consented.templateIds.includes(templateId) ? [kind] : [],
    );
    if (accepted.length === 0) return showNote(text.noneAdded);
    for (const prompt of withPrompt(accepted)) {
      if (!(await send({ ...prompt, policyVersion: currentPolicyVersion }))) return;
      promptNoted(prompt);
    }
    showNote(text.added(accepted.length));
    await ledger.reload();
  };

  return { ledger, balances, ask, failure, isAsking: isSending };
}
