import { View } from '@tarojs/components';
import { taskRoleNames, contestText as text } from '../../../locales/zh-CN/contest/manage';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Entry } from '../../components/Entry';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import type { ManagedContest } from './useContest';
import type { Task } from './useOfficials';

type Props = {
  readonly contest: ManagedContest;
  readonly onOpen: (task: Task) => void;
  readonly onAdd: () => void;
};

/** Who has a task, who is still to join, and whose code has run out. */
export function PeopleCard({ contest, onOpen, onAdd }: Props) {
  const { tasks, entries, recusals } = contest;
  const titles = new Map(entries.map(({ entryId, title }) => [entryId, title]));
  const recusedOf = ({ id }: Task) =>
    recusals.flatMap(({ seat, entryId }) => (seat === id ? (titles.get(entryId) ?? []) : []));
  const aside = (task: Task) => {
    const recused = recusedOf(task);
    return [
      taskRoleNames[task.role],
      stateOf(task),
      ...(recused.length > 0 ? [text.recused(recused.join('、'))] : []),
    ].join(' · ');
  };
  return (
    <>
      <RowList
        name="people"
        sections={[
          rowSection({
            name: 'people',
            rows: tasks,
            keyOf: ({ id }) => id,
            draw: (task) => (
              <Entry
                name={`task-${task.id}`}
                icon={task.hasJoined ? 'check' : 'person'}
                text={task.name}
                aside={aside(task)}
                onTap={() => onOpen(task)}
              />
            ),
            head: <View className="card__title">{text.people}</View>,
            empty: (
              <View className="card">
                <View className="card__title">{text.people}</View>
                <View className="contest__aside">{text.noPeople}</View>
              </View>
            ),
            className: 'card',
            isLined: true,
          }),
        ]}
      />
      <View className="contest__add">
        <Button className="add-person-button" onTap={onAdd}>
          {text.add}
        </Button>
      </View>
    </>
  );
}

function stateOf({ hasJoined, invitedUntil }: Task): string {
  if (hasJoined) return text.joined;
  if (invitedUntil === null) return text.notInvited;
  return now() < invitedUntil ? text.invitedUntil(sayMoment(invitedUntil, now())) : text.inviteExpired;
}
