import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { readEntry, retypeEntry, typeEntry } from '../../../contracts/contest/calls';
import { typeEntryText as text } from '../../../locales/zh-CN/contest/queue';
import {
  type EntryForm,
  emptyEntryForm,
  entryFaults,
  entryFieldAt,
  entryFormOf,
  entryFormShape,
} from '../../components/contest/entryForm';
import { pointAtFault } from '../../components/form/pointAtFault';
import { useForm } from '../../components/form/useForm';
import { showNote } from '../../device/feedback';
import { goBack } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

/** Types a new entry into a contest, or mends one that was typed before. */
export function useTypeEntry() {
  const { contestId = '', entryId = null } = useRouter().params;
  const seen = useCall(readEntry, entryId === null ? null : { entryId });
  const typing = useSend(typeEntry);
  const retyping = useSend(retypeEntry);
  const [hasAgreed, setHasAgreed] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const isNew = entryId === null;
  const pending = `typeEntry.${contestId}`;

  const form = useForm({
    initial: isNew ? emptyEntryForm : seen.value && entryFormOf(seen.value.entry.plan),
    faultsOf: entryFaults,
    draft: {
      name: `typed.${entryId ?? contestId}`,
      shape: entryFormShape,
      basis: String(seen.value?.entry.version ?? ''),
    },
    fieldAt: entryFieldAt,
  });
  const change = (changes: Partial<EntryForm>) => {
    // What was sent before is no longer what is wished.
    requestAnswered(pending);
    form.change(changes);
  };
  const send = async (plan: EntryForm): Promise<boolean> => {
    const version = seen.value?.entry.version ?? 0;
    const done = isNew
      ? await typing.send({ contestId, requestId: pendingRequestId(pending), plan, hasAgreed: true })
      : await retyping.send({ entryId, version, plan });
    form.refuse(typing.refusedField() ?? retyping.refusedField());
    if (!done) return false;
    requestAnswered(pending);
    showNote(text.done);
    goBack();
    return true;
  };
  return {
    isNew,
    shown: isNew
      ? { value: form.values, failure: null, isLoading: false, reload: seen.reload }
      : { ...seen, value: seen.value && form.values },
    form,
    change,
    hasAgreed,
    isWrong: isAsked && !hasAgreed,
    agree: () => setHasAgreed(!hasAgreed),
    submit: () => {
      if (isNew && !hasAgreed) {
        setIsAsked(true);
        pointAtFault(text.agreedWrong);
        return;
      }
      return form.submit(send);
    },
    failure: typing.failure ?? retyping.failure,
    isSending: typing.isSending || retyping.isSending,
  };
}
