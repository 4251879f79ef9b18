import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { listManaged, readPlan } from '../../../contracts/activity';
import type { ActivityKind } from '../../../domain/activity/activity';
import { planText as text } from '../../../locales/zh-CN/plan';
import { now } from '../../device/clock';
import { showNote } from '../../device/feedback';
import { requestAnswered } from '../../device/pendingRequest';
import { useCall } from '../../gateway/useCall';
import { newDetails, newPlan, type PlanForm, planOf, type WrongPlan, withStart, wrongFieldsOf } from './planForm';
import { creationRequest, useSavePlan } from './useSavePlan';

export function usePlan() {
  const { activityId = null } = useRouter().params;
  const organisations = useCall(listManaged, activityId === null ? { after: null } : null);
  const edited = useCall(readPlan, activityId === null ? null : { activityId });
  const [form, setForm] = useState<PlanForm>(() => newPlan(now()));
  const [chosen, setChosen] = useState<string | null>(null);
  const [wrong, setWrong] = useState<WrongPlan>({});
  const saving = useSavePlan();

  const isNew = activityId === null;
  const choices = organisations.value?.organisations ?? [];
  const organisationId = chosen ?? edited.value?.organisationId ?? choices[0]?.id ?? '';

  useEffect(() => {
    if (activityId) Taro.setNavigationBarTitle({ title: text.edit });
  }, [activityId]);
  useEffect(() => {
    if (edited.value) setForm({ ...edited.value.plan, capacity: String(edited.value.plan.capacity) });
  }, [edited.value]);

  const change = (changes: Partial<PlanForm>) => {
    // What was sent before is no longer what is wished.
    requestAnswered(creationRequest);
    setForm((form) => ({ ...form, ...changes }));
    setWrong({});
  };

  const save = async () => {
    const plan = planOf(form);
    const faults = wrongFieldsOf({ organisationId, plan });
    setWrong(faults);
    if (Object.keys(faults).length > 0) return showNote(text.somethingWrong);
    if (edited.value) await saving.edit(edited.value.activityId, edited.value.version, plan);
    else await saving.create(organisationId, plan);
  };

  return {
    shown: isNew
      ? { ...organisations, value: organisations.value && form }
      : { ...edited, value: edited.value && form },
    isNew,
    signedUp: edited.value?.signedUp ?? 0,
    organisations: choices,
    organisationId,
    chooseOrganisation: setChosen,
    form,
    wrong,
    change,
    changeStart: (startAt: string) => change(withStart(form, startAt)),
    changeKind: (kind: ActivityKind) => change({ details: newDetails(kind) }),
    save,
    failure: saving.failure,
    isSaving: saving.isSaving,
  };
}
