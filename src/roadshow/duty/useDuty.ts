import { useRouter } from '@tarojs/taro';
import * as v from 'valibot';
import { logDuty } from '../../../contracts/contest/appointments';
import { duties } from '../../../domain/appointment/appointment';
import { textRules } from '../../../domain/text/limits';
import { calendarDayOf } from '../../../domain/time/beijing';
import { appointmentText as text } from '../../../locales/zh-CN/contest/appointment';
import { type Faults, useForm } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';
import { now } from '../../device/clock';
import { showNote } from '../../device/feedback';
import { goBack } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useSend } from '../../gateway/useSend';

const shape = v.object({ on: v.string(), duty: v.nullable(v.picklist(duties)), text: v.string() });
type DutyForm = v.InferOutput<typeof shape>;
type Field = 'on' | 'duty' | 'text';

function faultsOf({ duty, text: written }: DutyForm): Faults<Field> {
  const wrong = wrongText(textRules.dutyDone, written, text.textWrong);
  return { ...(duty === null && { duty: text.dutyWrong }), ...(wrong !== null && { text: wrong }) };
}

/** One line for the own duty log; one press is one line, however often it is sent. */
export function useDuty() {
  const { entryId = '' } = useRouter().params;
  const { send, failure, isSending, refusedField } = useSend(logDuty);
  const form = useForm({
    initial: { on: calendarDayOf(now()), duty: null, text: '' } as DutyForm,
    faultsOf,
    draft: { name: `duty.${entryId}`, shape },
    fieldAt: (path) => (path === 'on' || path === 'duty' || path === 'text' ? path : null),
  });
  const write = () =>
    form.submit(async ({ duty, ...written }) => {
      if (duty === null) return false;
      const purpose = `duty.${entryId}.${JSON.stringify({ duty, ...written })}`;
      const sent = await send({ entryId, requestId: pendingRequestId(purpose), duty, ...written });
      form.refuse(refusedField());
      if (sent === null) return false;
      requestAnswered(purpose);
      showNote(text.written);
      await goBack();
      return true;
    });
  return { form, write, failure, isSending };
}
