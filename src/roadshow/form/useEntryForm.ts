import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { readMyEntry, saveEntry, submitEntry } from '../../../contracts/contest/calls';
import { entryText, entryFormText as text } from '../../../locales/zh-CN/contest/entry';
import {
  type EntryForm,
  type EntryFormField,
  emptyEntryForm,
  entryFaults,
  entryFieldAt,
  entryFormOf,
  entryFormShape,
  entryPlanOf,
  unkeepableFields,
} from '../../components/contest/entryForm';
import { useForm } from '../../components/form/useForm';
import { showNote } from '../../device/feedback';
import { replacePage } from '../../device/navigation';
import { useReturn } from '../../device/useReturn';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

type Seen = Pick<OutputOf<typeof readMyEntry>['entry'], 'version' | 'plan'>;

const question = {
  title: text.confirmSubmit,
  content: text.confirmSubmitNext,
  confirm: entryText.yes,
  cancel: entryText.no,
};
const everyField = Object.keys(emptyEntryForm) as EntryFormField[];

export function useEntryForm() {
  const { entryId = '' } = useRouter().params;
  const shown = useCall(readMyEntry, { entryId });
  useReturn(shown.reload);
  /** What the writing began with, or what was kept last: a later reading renews the rest, never what is being written. */
  const [seen, setSeen] = useState<Seen | null>(null);
  const [basis, setBasis] = useState('');
  const saving = useSend(saveEntry);
  const handing = useAct(submitEntry);

  useEffect(() => {
    if (!shown.value) return;
    const { version, plan } = shown.value.entry;
    setSeen((known) => known ?? { version, plan });
    setBasis((known) => known || String(version));
  }, [shown.value]);

  const form = useForm({
    initial: seen && entryFormOf(seen.plan),
    faultsOf: entryFaults,
    draft: { name: `entry.${entryId}`, shape: entryFormShape, basis },
    fieldAt: entryFieldAt,
  });

  /** The version under which it is kept now; null when it was refused or nothing came back. */
  const keep = async (written: EntryForm): Promise<number | null> => {
    if (seen === null) return null;
    const plan = entryPlanOf(written);
    const kept = await saving.send({ entryId, version: seen.version, plan });
    if (kept === null) {
      form.refuse(saving.refusedField());
      await shown.reload();
      return null;
    }
    setSeen({ version: kept.version, plan });
    setBasis(String(kept.version));
    return kept.version;
  };

  const save = () => {
    const mayLack = everyField.filter((field) => !unkeepableFields(form.values ?? emptyEntryForm).includes(field));
    return form.submit(async (written) => {
      handing.clearFailure();
      if ((await keep(written)) === null) return false;
      showNote(text.saved);
      return true;
    }, mayLack);
  };
  const submit = () =>
    form.submit(async (written) => {
      handing.clearFailure();
      const version = await keep(written);
      if (version === null) return false;
      const isIn = await handing.act(
        { entryId, version },
        { ask: question, done: text.submitted, after: shown.reload },
      );
      form.refuse(handing.refusedField());
      if (isIn) await replacePage('roadshow/entry', { entryId });
      return true;
    });

  return {
    entryId,
    shown: { ...shown, value: shown.value && form.values && { ...shown.value, written: form.values } },
    form,
    save,
    submit,
    reload: shown.reload,
    /** Another phone wrote meanwhile: what is written here goes on from what is there now. */
    goOn: () => {
      if (shown.value) setSeen((known) => known && { ...known, version: shown.value?.entry.version ?? known.version });
      saving.clearFailure();
    },
    failure: saving.failure ?? handing.failure,
    isSaving: saving.isSending,
    isSubmitting: handing.isSending,
  };
}
