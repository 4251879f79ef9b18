import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { addMinutes } from '../../../domain/time/instant';
import { calendarText as text } from '../../../locales/zh-CN/activity/calendar';
import { addToCalendar } from '../../device/calendar';
import { showNote } from '../../device/feedback';

type Props = {
  readonly activity: Pick<OutputOf<typeof readActivity>['activity'], 'title' | 'registrationOpensAt'>;
};

/** How long the entry for the opening is in the calendar. */
const entryMinutes = 30;

/** The phone's own calendar rings when registration opens: it needs no message that WeChat would have to allow. */
export function RemindOfOpening({ activity: { title, registrationOpensAt } }: Props) {
  const remind = async () => {
    const isAdded = await addToCalendar({
      title: text.opening(title),
      place: '',
      startAt: registrationOpensAt,
      endAt: addMinutes(registrationOpensAt, entryMinutes),
      alarmMinutesBefore: 0,
    });
    if (isAdded) showNote(text.openingAdded);
  };
  return (
    <View className="text-link activity-actions__record remind-of-opening" aria-role="button" onClick={remind}>
      {text.remindOfOpening}
    </View>
  );
}
