import { View } from '@tarojs/components';
import { workbenchText as text } from '../../../locales/zh-CN/activity/workbench';
import { sayClock, sayDay } from '../../../locales/zh-CN/time/time';
import { Entry } from '../../components/Entry';
import type { IconName } from '../../components/iconPaths';
import { type RowSection, rowSection } from '../../components/list/rowSection';
import { now } from '../../device/clock';
import type { Task, Waits } from './useActivities';

const icons = { desk: 'scan', review: 'check', calls: 'phone' } as const satisfies Record<Task, IconName>;

/** What the activities ask for now, each thing a tap away. */
export const waitsSection = (waits: readonly Waits[], onTap: (task: Task, activityId: string) => void): RowSection =>
  rowSection({
    name: 'waits',
    rows: waits.flatMap(tasksOf),
    keyOf: ({ task, activityId }) => `${task}.${activityId}`,
    draw: ({ task, activityId, words, aside }) => (
      <Entry name={task} icon={icons[task]} text={words} aside={aside} onTap={() => onTap(task, activityId)} />
    ),
    head: <View className="section-title">{text.waits}</View>,
    className: 'waits',
    isLined: true,
  });

function tasksOf({ activityId, title, startAt, toReview, toCall, todayAt }: Waits) {
  const task = (name: Task, words: string, when = sayDay(startAt, now())) => ({
    task: name,
    activityId,
    words,
    aside: `${title} · ${when}`,
  });
  return [
    ...(todayAt === null ? [] : [task('desk', text.openDesk, sayClock(todayAt))]),
    ...(toReview > 0 ? [task('review', text.toReview(toReview))] : []),
    ...(toCall > 0 ? [task('calls', text.toCall(toCall))] : []),
  ];
}
