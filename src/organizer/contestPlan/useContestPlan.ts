import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { listManaged } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { createContest, editContest, listContests, readContest } from '../../../contracts/contest/setup';
import { contestPlanText as text } from '../../../locales/zh-CN/contest/plan';
import { type RubricPreset, rubricPresets } from '../../../locales/zh-CN/contest/rubrics';
import { useForm } from '../../components/form/useForm';
import { now } from '../../device/clock';
import { showNote } from '../../device/feedback';
import { goBack, replacePage } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useConfirmed } from '../../device/useConfirmed';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';
import { type ContestForm, contestDraft, formOf, newContestPlan, planOf } from './contestForm';
import { presetOf } from './presetOf';
import { stageChoices } from './stageChoices';
import { contestFieldAt, wrongContest } from './wrongContest';

/** Names the pending creation: a retry after a lost answer finds the draft that it made. */
const creationRequest = 'createContest';

/** A new contest where none is named, else another plan for the one that is. */
export function useContestPlan() {
  const { contestId = null } = useRouter().params;
  const isNew = contestId === null;
  const managed = useCall(listManaged, { after: null });
  const edited = useCall(readContest, isNew ? null : { contestId });
  /** What the editing began with: a later reading never replaces what is being written. */
  const [seen, setSeen] = useState<OutputOf<typeof readContest> | null>(null);
  const listed = useCall(listContests, {});
  const [blank] = useState(() => newContestPlan(now()));
  const creating = useSend(createContest);
  const editing = useSend(editContest);
  const confirmed = useConfirmed();

  useEffect(() => {
    if (!isNew) Taro.setNavigationBarTitle({ title: text.edit });
  }, [isNew]);
  useEffect(() => {
    if (edited.value && !seen) setSeen(edited.value);
  }, [edited.value, seen]);

  const choices = managed.value?.organisations ?? [];
  const organisationOf = (written: ContestForm): string => {
    const chosen = choices.find(({ id }) => id === written.organisationId) ?? choices[0];
    return seen?.organisationId ?? chosen?.id ?? '';
  };
  const mustBeHundred = seen !== null && seen.status !== 'draft';
  const form = useForm({
    initial: isNew ? blank : seen && formOf(seen.plan),
    faultsOf: (written: ContestForm) => wrongContest(written, mustBeHundred),
    draft: { name: `contest.${contestId ?? 'new'}`, shape: contestDraft, basis: String(seen?.version ?? '') },
    fieldAt: contestFieldAt,
  });
  const change = (changes: Partial<ContestForm>) => {
    // What was sent before is no longer what is wished.
    requestAnswered(creationRequest);
    form.change(changes);
  };

  const create = async (written: ContestForm): Promise<boolean> => {
    const requestId = pendingRequestId(creationRequest);
    const created = await creating.send({ organisationId: organisationOf(written), requestId, plan: planOf(written) });
    form.refuse(creating.refusedField());
    if (!created) return false;
    requestAnswered(creationRequest);
    showNote(text.saved);
    replacePage('organizer/contest', { contestId: created.contestId });
    return true;
  };
  const edit = async (written: ContestForm): Promise<boolean> => {
    if (seen === null) return false;
    const isSaved = await editing.send({
      contestId: seen.contestId,
      version: seen.version,
      plan: sentOf(written, seen),
    });
    form.refuse(editing.refusedField());
    if (!isSaved) return false;
    showNote(text.saved);
    goBack();
    return true;
  };

  const choosePreset = (preset: RubricPreset) => {
    if (form.values === null || presetOf(form.values.criteria) === preset) return;
    const ask = {
      title: text.presetOver,
      content: text.presetOverNext,
      confirm: text.presetYes,
      cancel: text.presetNo,
    };
    const isOwn = presetOf(form.values.criteria) === null;
    confirmed(isOwn ? ask : null, async () => change({ criteria: rubricPresets[preset].criteria }));
  };

  return {
    shown: isNew ? { ...managed, value: managed.value && form.values } : { ...edited, value: seen && form.values },
    isNew,
    isFrozen: seen !== null && seen.run !== null,
    roadshows: (managed.value?.activities ?? []).filter(
      ({ kind, status, organisationId }) =>
        kind === 'roadshow' &&
        status !== 'cancelled' &&
        form.values !== null &&
        organisationId === organisationOf(form.values),
    ),
    stageChoices:
      form.values === null
        ? []
        : stageChoices(listed.value?.contests ?? [], form.values, {
            contestId,
            organisationId: organisationOf(form.values),
          }),
    organisations: isNew ? choices : [],
    organisationId: form.values === null ? '' : organisationOf(form.values),
    form,
    change,
    choosePreset,
    save: () => form.submit(isNew ? create : edit),
    failure: creating.failure ?? editing.failure,
    isSaving: creating.isSending || editing.isSending,
  };
}

/** Frozen rules go back as they are, however a form would write them. */
const sentOf = (written: ContestForm, { run, plan }: OutputOf<typeof readContest>) => {
  const sent = planOf(written);
  return run === null ? sent : { ...sent, rules: plan.rules, awards: plan.awards, stages: plan.stages };
};
