import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { listManaged, readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { ActivityKind } from '../../../domain/activity/activity';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { now } from '../../device/clock';
import { showNote } from '../../device/feedback';
import { openPage } from '../../device/navigation';
import { requestAnswered } from '../../device/pendingRequest';
import { useCall } from '../../gateway/useCall';
import { confirmMove } from './confirmMove';
import { formOf, newDetails, newPlan, type PlanForm, planOf } from './planForm';
import { creationRequest, useSavePlan } from './useSavePlan';
import { type WrongPlan, wrongFieldsOf } from './wrongPlan';

export function usePlan() {
  const { activityId = null } = useRouter().params;
  const organisations = useCall(listManaged, activityId === null ? { after: null } : null);
  const edited = useCall(readPlan, activityId === null ? null : { activityId });
  /** What the editing began with: a later reading renews who is in, never what is being written. */
  const [seen, setSeen] = useState<OutputOf<typeof readPlan> | null>(null);
  const [form, setForm] = useState<PlanForm>(() => newPlan(now()));
  const [chosen, setChosen] = useState<string | null>(null);
  const [wrong, setWrong] = useState<WrongPlan>({});
  const saving = useSavePlan();

  const isNew = activityId === null;
  const choices = organisations.value?.organisations ?? [];
  const organisationId = chosen ?? seen?.organisationId ?? choices[0]?.id ?? '';
  const taken = edited.value?.taken ?? [];

  useEffect(() => {
    if (activityId) Taro.setNavigationBarTitle({ title: text.edit });
  }, [activityId]);
  useEffect(() => {
    if (!edited.value || seen) return;
    setSeen(edited.value);
    setForm(formOf(edited.value.plan));
  }, [edited.value, seen]);

  const change = (changes: Partial<PlanForm>) => {
    // What was sent before is no longer what is wished.
    requestAnswered(creationRequest);
    setForm((form) => ({ ...form, ...changes }));
    setWrong({});
  };

  const save = async () => {
    const faults = wrongFieldsOf(organisationId, form, taken);
    setWrong(faults);
    if (Object.keys(faults).length > 0) return showNote(text.somethingWrong);
    if (!seen) return saving.create(organisationId, planOf(form));
    if (!(await confirmMove(seen, planOf(form), taken))) return;
    // A refusal may mean that more people are in by now: the fields then say how many.
    if (!(await saving.edit(seen.activityId, seen.version, planOf(form)))) await edited.reload();
  };

  return {
    shown: isNew ? { ...organisations, value: organisations.value && form } : { ...edited, value: seen && form },
    isNew,
    taken,
    hasPeople: taken.some(({ seats, waiting }) => seats + waiting > 0),
    savedIds: seen?.plan.sessions.map(({ id }) => id) ?? [],
    organisations: choices,
    organisationId,
    chooseOrganisation: setChosen,
    form,
    wrong,
    change,
    changeKind: (kind: ActivityKind) => change({ details: newDetails(kind) }),
    seePeople: () => openPage('organizer/roster', { activityId: activityId ?? '' }),
    save,
    failure: saving.failure,
    isSaving: saving.isSaving,
  };
}
