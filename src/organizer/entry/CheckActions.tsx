import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readEntry } from '../../../contracts/contest/calls';
import { checkText as text, typeEntryText } from '../../../locales/zh-CN/contest/queue';
import { Button } from '../../ui/Button';
import type { useCheck } from './useCheck';

type Props = { readonly shown: OutputOf<typeof readEntry>; readonly check: ReturnType<typeof useCheck> };

/** What is to be decided now, by who may decide it; nothing where that is nobody here. */
export function CheckActions({ shown, check }: Props) {
  const { entry, isOrganizer, isListClosed } = shown;
  const { acts } = check;
  if (entry.isOwn) return null;
  if (entry.status === 'submitted' && entry.claim?.isMine)
    return (
      <>
        <Button className="qualify-button" kind="primary" isBusy={acts.qualify.isSending} onTap={check.qualify}>
          {text.qualify}
        </Button>
        <View className="check-entry__others">
          <View className="check-entry__other">
            <Button className="return-button" onTap={() => check.open('return')}>
              {text.return}
            </Button>
          </View>
          <View className="check-entry__other">
            <Button className="reject-button" kind="danger" onTap={() => check.open('reject')}>
              {text.reject}
            </Button>
          </View>
        </View>
        <View className="text-link prolong-claim" aria-role="button" onClick={check.claim}>
          {text.prolong}
        </View>
      </>
    );
  if (entry.status === 'submitted' && entry.claim === null)
    return (
      <>
        <Button className="claim-button" kind="primary" isBusy={acts.claim.isSending} onTap={check.claim}>
          {text.claim}
        </Button>
        <View className="check-entry__hint">{text.claimNext}</View>
      </>
    );
  if (entry.status === 'returned' && entry.isTyped && isOrganizer)
    return (
      <Button className="retype-button" kind="primary" onTap={check.mend}>
        {typeEntryText.title}
      </Button>
    );
  if (entry.rejection?.appeal?.answer === null && entry.status === 'rejected' && !entry.isRejectedByMe)
    return (
      <View className="check-entry__others">
        <View className="check-entry__other">
          <Button className="grant-button" kind="primary" onTap={() => check.open('grant')}>
            {text.grant}
          </Button>
        </View>
        <View className="check-entry__other">
          <Button className="refuse-button" onTap={() => check.open('refuse')}>
            {text.refuse}
          </Button>
        </View>
      </View>
    );
  if (!isOrganizer || (entry.status !== 'qualified' && entry.status !== 'shortlisted')) return null;
  if (isListClosed) return <View className="check-entry__hint">{text.listClosed}</View>;
  return entry.status === 'qualified' ? (
    <Button className="shortlist-button" kind="primary" isBusy={acts.list.isSending} onTap={check.shortlist}>
      {text.shortlist}
    </Button>
  ) : (
    <Button className="unshortlist-button" isBusy={acts.unlist.isSending} onTap={check.unshortlist}>
      {text.unshortlist}
    </Button>
  );
}
