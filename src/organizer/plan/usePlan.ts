import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { listManaged, readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { ActivityKind } from '../../../domain/activity/activity';
import { missingIn } from '../../../domain/activity/missing';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { useForm } from '../../components/form/useForm';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { requestAnswered } from '../../device/pendingRequest';
import { useConfirmed } from '../../device/useConfirmed';
import { useCall } from '../../gateway/useCall';
import { confirmationForEdit } from './confirmationForEdit';
import { fixedIn } from './fixedSessions';
import { planDraft } from './planDraft';
import { formOf, newDetails, newPlan, type PlanForm, planOf } from './planForm';
import { usePositionPicking } from './usePositionPicking';
import { creationRequest, useSavePlan } from './useSavePlan';
import { planFieldAt, wrongFieldsOf } from './wrongPlan';

export function usePlan() {
  const { activityId = null } = useRouter().params;
  const organisations = useCall(listManaged, activityId === null ? { after: null } : null);
  const edited = useCall(readPlan, activityId === null ? null : { activityId });
  /** What the editing began with: a later reading renews who is in, never what is being written. */
  const [seen, setSeen] = useState<OutputOf<typeof readPlan> | null>(null);
  const [blank] = useState<PlanForm>(() => newPlan(now()));
  const saving = useSavePlan();
  const confirmed = useConfirmed();

  const isNew = activityId === null;
  const choices = organisations.value?.organisations ?? [];
  const organisationOf = (written: PlanForm): string => {
    const chosen = choices.find(({ id }) => id === written.organisationId) ?? choices[0];
    return seen?.organisationId ?? chosen?.id ?? '';
  };
  const taken = edited.value?.taken ?? [];

  useEffect(() => {
    if (activityId) Taro.setNavigationBarTitle({ title: text.edit });
  }, [activityId]);
  useEffect(() => {
    if (!edited.value || seen) return;
    setSeen(edited.value);
  }, [edited.value, seen]);

  const form = useForm({
    initial: isNew ? blank : seen && formOf(seen.plan),
    faultsOf: (written: PlanForm) => wrongFieldsOf(organisationOf(written), written, taken),
    draft: { name: `plan.${activityId ?? 'new'}`, shape: planDraft, basis: String(seen?.version ?? '') },
    fieldAt: planFieldAt,
  });

  const change = (changes: Partial<PlanForm>) => {
    // What was sent before is no longer what is wished.
    requestAnswered(creationRequest);
    form.change(changes);
  };

  const pickPosition = usePositionPicking(form.values, change);

  const save = async (written: PlanForm): Promise<boolean> => {
    const plan = planOf(written);
    const isSaved = await confirmed(seen && confirmationForEdit(seen, plan, taken, now()), async () => {
      const saved = await (seen
        ? saving.edit(seen.activityId, seen.version, plan)
        : saving.create(organisationOf(written), plan));
      form.refuse(saving.refusedField());
      // A refusal may mean that more people are in by now: the fields then say how many.
      if (!saved && seen) await edited.reload();
      return saved;
    });
    return isSaved ?? false;
  };

  return {
    shown: isNew
      ? { ...organisations, value: organisations.value && form.values }
      : { ...edited, value: seen && form.values },
    isNew,
    taken,
    fixed: seen ? fixedIn(seen, now()) : {},
    hasPeople: taken.some(({ seats, waiting }) => seats + waiting > 0),
    organisations: choices,
    organisationId: form.values === null ? '' : organisationOf(form.values),
    chooseOrganisation: (organisationId: string) => change({ organisationId }),
    form,
    change,
    changeKind: (kind: ActivityKind) => change({ details: newDetails(kind) }),
    pickPosition,
    seePeople: () => openPage('organizer/roster', { activityId: activityId ?? '' }),
    save: () => form.submit(save),
    /** Whether it may be kept though something is still to be written. */
    mayBeKeptIncomplete:
      (isNew || seen?.status === 'draft') && form.values !== null && missingIn(form.values).length > 0,
    keepIncomplete: () => form.submit(save, form.values === null ? [] : missingIn(form.values)),
    failure: saving.failure,
    isSaving: saving.isSaving,
  };
}
