import type { Contest } from './contest';
import { isAlternate, mostAlternates, mostJudges, type Official, type OfficialRole, type PanelSeat } from './panel';

export const taskRoles = ['judge', 'alternate', 'supervisor', 'checker'] as const;
export type TaskRole = (typeof taskRoles)[number];

export type Task = {
  readonly id: string;
  readonly role: TaskRole;
  readonly name: string;
  readonly memberId: string | null;
};

const mostOfficials = 20;

const roleOfSeat = (seat: PanelSeat): TaskRole => (isAlternate(seat) ? 'alternate' : 'judge');

/** Judges, alternates, then everyone else, each in the order of their numbers. */
export function tasksOf({ panel, officials }: Pick<Contest, 'panel' | 'officials'>): readonly Task[] {
  const seats = panel.map((seat): Task => ({ ...seat, role: roleOfSeat(seat) }));
  const all: readonly Task[] = [...seats, ...officials];
  return [...all].sort(
    (one, other) =>
      letters.indexOf(letterOf(one)) - letters.indexOf(letterOf(other)) || numberOf(one) - numberOf(other),
  );
}

const letters = ['j', 'a', 'o'];
const letterOf = ({ id }: Pick<Task, 'id'>): string => id.charAt(0);
const numberOf = ({ id }: Pick<Task, 'id'>): number => Number(id.slice(1));

export const isSeat = (role: TaskRole): role is 'judge' | 'alternate' => role === 'judge' || role === 'alternate';

/** The first number that nobody has; null where all are taken. */
export function freeId(contest: Pick<Contest, 'panel' | 'officials'>, role: TaskRole): string | null {
  const { letter, most } = numbering[role];
  const taken = new Set(tasksOf(contest).map(({ id }) => id));
  const free = Array.from({ length: most }, (_, index) => `${letter}${index + 1}`);
  return free.find((id) => !taken.has(id)) ?? null;
}

const numbering = {
  judge: { letter: 'j', most: mostJudges },
  alternate: { letter: 'a', most: mostAlternates },
  supervisor: { letter: 'o', most: mostOfficials },
  checker: { letter: 'o', most: mostOfficials },
} as const;

export const seatFor = (id: string, name: string): PanelSeat => ({ id: id as PanelSeat['id'], name, memberId: null });
export const officialFor = (id: string, role: OfficialRole, name: string): Official => ({
  ...{ id, role, name },
  memberId: null,
});
