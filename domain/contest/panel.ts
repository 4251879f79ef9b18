import type { Grant } from '../access/grants';
import type { Instant } from '../time/instant';

/** `j1` to `j11`, the id of a judge's seat in the protocol too; an alternate's chair is `a1` to `a4`. */
export type SeatId = `j${number}` | `a${number}`;

export const leastJudges = 3;
export const mostJudges = 11;
export const mostAlternates = 4;

/** A chair and who may sit in it: `memberId` is null until the invited person has joined. */
export type PanelSeat = { readonly id: SeatId; readonly name: string; readonly memberId: string | null };

export type Panel = readonly PanelSeat[];

export const officialRoles = ['supervisor', 'checker'] as const;
export type OfficialRole = (typeof officialRoles)[number];

/** Whoever has a task in one contest besides judging. */
export type Official = {
  readonly id: string;
  readonly role: OfficialRole;
  readonly name: string;
  readonly memberId: string | null;
};

/** That a judge has nothing to do with an entry: same village, kin, investment. Declared before the order is drawn. */
export type Recusal = {
  readonly seat: SeatId;
  readonly entryId: string;
  readonly reason: string;
  readonly at: Instant;
};

export const isAlternate = ({ id }: Pick<PanelSeat, 'id'>): boolean => id.startsWith('a');

export const seatOf = (panel: Panel, memberId: string): PanelSeat | null =>
  panel.find((seat) => seat.memberId === memberId) ?? null;

type Tasks = { readonly id: string; readonly panel: Panel; readonly officials: readonly Official[] };

/** What a person may do in a contest: the contest itself is the record of its roles, and they end with it. */
export function grantsIn({ id, panel, officials }: Tasks, memberId: string): readonly Grant[] {
  const roles = officials.flatMap((one) => (one.memberId === memberId ? one.role : []));
  const judges = seatOf(panel, memberId) !== null;
  return [
    ...[...new Set(roles)].map((role): Grant => ({ role, contestId: id })),
    ...(judges ? [{ role: 'judge', contestId: id } as const] : []),
  ];
}

/** Nobody judges and does another task, and nobody sits twice. */
export const hasOtherTask = ({ panel, officials }: Omit<Tasks, 'id'>, memberId: string): boolean =>
  seatOf(panel, memberId) !== null || officials.some((official) => official.memberId === memberId);
