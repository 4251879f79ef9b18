import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { listMyContests } from '../../../contracts/contest/officials';
import { taskRoleNames } from '../../../locales/zh-CN/contest/manage';
import { myContestsText as text } from '../../../locales/zh-CN/contest/mine';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Entry } from '../../components/Entry';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';

type MyContest = OutputOf<typeof listMyContests>['contests'][number];

/** The contests in which the person has a task, each a tap from where it is done. */
export function MyContests({ contests }: { readonly contests: readonly MyContest[] }) {
  const section = rowSection({
    name: 'my-contests',
    rows: contests,
    keyOf: ({ contestId }) => contestId,
    draw: (contest) => (
      <Entry
        name="my-contest"
        icon="ranking"
        text={contest.title}
        aside={text.where(
          contest.roles.map((role) => taskRoleNames[role]).join('、'),
          contest.isRunning ? text.running : sayMoment(contest.startAt, now()),
          contest.venue,
        )}
        onTap={() => openTask(contest)}
      />
    ),
    head: <View className="card__title">{text.title}</View>,
    className: 'card',
    isLined: true,
  });
  return contests.length > 0 ? <RowList name="my-contests" sections={[section]} /> : null;
}

function openTask({ contestId, roles }: MyContest): void {
  const [role] = roles;
  if (role === 'judge' || role === 'alternate') openPage('judge/evening', { contestId });
  else if (role === 'supervisor') openPage('organizer/stage', { contestId });
  else openPage('organizer/entries', { contestId });
}
