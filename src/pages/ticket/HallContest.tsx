import { View } from '@tarojs/components';
import { listOpenContests } from '../../../contracts/contest/openContests';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { openPage } from '../../device/navigation';
import { useCall } from '../../gateway/useCall';

type Props = { readonly activityId: string };

/** From a seat in the hall to the contest that is held there: its rules, and the hall's votes. */
export function HallContest({ activityId }: Props) {
  const { value } = useCall(listOpenContests, {});
  const contest = value?.contests.find((one) => one.activityId === activityId);
  if (contest === undefined) return null;
  const { contestId } = contest;
  return (
    <View
      className="text-link see-contest"
      aria-role="link"
      onClick={() => openPage('roadshow/contest', { contestId })}
    >
      {text.seeContest}
    </View>
  );
}
