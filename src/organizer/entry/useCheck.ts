import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import {
  claimEntry,
  decideEntryAppeal,
  qualifyEntry,
  readEntry,
  rejectEntry,
  returnEntry,
  shortlistEntry,
  unshortlistEntry,
} from '../../../contracts/contest/calls';
import type { EntryField } from '../../../domain/entry/entry';
import { checkText as text } from '../../../locales/zh-CN/contest/queue';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

export type Reasons = { readonly [field in EntryField]: string | null };

const ask = (title: string, content: string) => ({ title, content, confirm: text.yes, cancel: text.cancel });

export function useCheck() {
  const { entryId = '' } = useRouter().params;
  const shown = useCall(readEntry, { entryId });
  useRefresh(shown.reload);
  const acts = {
    claim: useAct(claimEntry),
    giveBack: useAct(returnEntry),
    qualify: useAct(qualifyEntry),
    reject: useAct(rejectEntry),
    appeal: useAct(decideEntryAppeal),
    list: useAct(shortlistEntry),
    unlist: useAct(unshortlistEntry),
  };
  /** Which sheet is open. */
  const [sheet, setSheet] = useState<'return' | 'reject' | 'grant' | 'refuse' | null>(null);
  const version = shown.value?.entry.version ?? 0;
  const on = { entryId, version };
  // What was refused may have moved under one's hands: it is read again in any case.
  const after = shown.reload;
  const closing = async (done: Promise<unknown>): Promise<boolean> => {
    if (!(await done)) return false;
    setSheet(null);
    return true;
  };

  return {
    entryId,
    shown,
    sheet,
    open: (one: NonNullable<typeof sheet>) => {
      acts.giveBack.clearFailure();
      acts.reject.clearFailure();
      acts.appeal.clearFailure();
      setSheet(one);
    },
    close: () => setSheet(null),
    claim: () => acts.claim.act({ entryId }, { done: text.claimed, after }),
    qualify: () =>
      acts.qualify.act(on, { ask: ask(text.confirmQualify, text.confirmQualifyNext), done: text.qualified, after }),
    giveBack: (reasons: Reasons) => closing(acts.giveBack.act({ ...on, reasons }, { done: text.returned, after })),
    reject: (reason: string) => closing(acts.reject.act({ ...on, reason }, { done: text.rejected, after })),
    decide: (isGranted: boolean) => (answer: string) =>
      closing(acts.appeal.act({ ...on, isGranted, answer }, { done: text.answered, after })),
    shortlist: () => acts.list.act(on, { done: text.shortlisted, after }),
    unshortlist: () =>
      acts.unlist.act(on, {
        ask: ask(text.confirmUnshortlist, text.confirmUnshortlistNext),
        done: text.unshortlisted,
        after,
      }),
    mend: () => openPage('organizer/typeEntry', { entryId }),
    acts,
    /** Of what was pressed on the page itself. */
    failure: acts.claim.failure ?? acts.qualify.failure ?? acts.list.failure ?? acts.unlist.failure,
  };
}
