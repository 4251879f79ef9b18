import { calendarText as text } from '../../../locales/zh-CN/activity/calendar';
import { addToCalendar } from '../../device/calendar';
import { showNote } from '../../device/feedback';
import { Entry } from '../Entry';

type Props = { readonly title: string; readonly place: string; readonly startAt: string; readonly endAt: string };

const alarmMinutesBefore = 2 * 60;

export function AddToCalendar(entry: Props) {
  const add = async () => {
    if (await addToCalendar({ ...entry, alarmMinutesBefore })) showNote(text.added);
  };
  return <Entry name="calendar" icon="calendar" text={text.add} onTap={add} />;
}
