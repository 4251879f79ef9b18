import { useRouter } from '@tarojs/taro';
import * as v from 'valibot';
import { appoint, listAppointments } from '../../../contracts/contest/appointments';
import { type Duty, duties } from '../../../domain/appointment/appointment';
import { termFrom } from '../../../domain/appointment/term';
import { textRules } from '../../../domain/text/limits';
import { calendarDayOf } from '../../../domain/time/beijing';
import { appointmentsText as text } from '../../../locales/zh-CN/contest/appointment';
import { type Faults, useForm } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';
import { now } from '../../device/clock';
import { goBack } from '../../device/navigation';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

const shape = v.object({
  holder: v.string(),
  village: v.string(),
  duties: v.array(v.picklist(duties)),
  from: v.string(),
  months: v.number(),
});
type AppointForm = v.InferOutput<typeof shape>;
type Field = 'holder' | 'village' | 'duties' | 'from';

const usualMonths = 12;
const fields = ['holder', 'village', 'duties', 'from'] as const;

function faultsOf({ holder, village, duties: chosen }: AppointForm): Faults<Field> {
  const found = {
    holder: wrongText(textRules.personName, holder, text.holderWrong),
    village: wrongText(textRules.villageName, village, text.villageWrong),
    duties: chosen.length === 0 ? text.dutiesWrong : null,
  };
  return Object.fromEntries(Object.entries(found).flatMap(([field, wrong]) => (wrong ? [[field, wrong]] : [])));
}

export function useAppoint() {
  const { contestId = '', entryId = '' } = useRouter().params;
  const shown = useCall(listAppointments, { contestId });
  const candidate = shown.value?.candidates.find((one) => one.entryId === entryId) ?? null;
  const { act, failure, isSending, refusedField } = useAct(appoint);
  const form = useForm({
    initial: candidate && {
      ...{ holder: '', village: '', duties: [...duties], months: usualMonths },
      from: calendarDayOf(now()),
    },
    faultsOf,
    draft: { name: `appoint.${entryId}`, shape },
    fieldAt: (path) => fields.find((field) => field === path) ?? null,
  });

  const send = () =>
    form.submit(async (written) => {
      const { holder, village } = written;
      const ask = {
        title: text.confirm,
        content: text.confirmNext(holder.trim(), village.trim()),
        confirm: text.yes,
        cancel: text.no,
      };
      const given = await act({ contestId, entryId, ...written }, { ask, done: text.done });
      form.refuse(refusedField());
      if (given === null) return false;
      await goBack();
      return true;
    });

  return {
    shown: { ...shown, value: shown.value && { candidate, written: candidate && form.values } },
    form,
    toggle: (duty: Duty) => {
      const chosen = form.values?.duties ?? [];
      form.change({ duties: duties.filter((one) => chosen.includes(one) !== (one === duty)) });
    },
    until: (values: AppointForm) => termFrom(values.from, values.months).until,
    send,
    failure,
    isSending,
  };
}
