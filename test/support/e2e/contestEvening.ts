import { submitMarks } from '../../../contracts/contest/judging';
import { crowd, type DemoPerson, phoneHolders } from '../../../demo/content/people';
import { openidOf } from '../../../demo/phones';
import { succeeded } from '../../../demo/seed/callAs';
import type { Contest } from '../../../domain/contest/contest';
import type { Official, Panel, SeatId } from '../../../domain/contest/panel';
import { instantOf } from '../../../domain/time/instant';
import { aContest, marksOf, someEntries } from '../contest';
import { aRequestId } from './requestId';
import type { SimulatedWorld } from './simulatedWorld';

export type ContestEvening = {
  readonly contestId: string;
  /** Marks of whoever was given this seat before the evening, alternates included. */
  mark(seat: SeatId, entry: `e${number}`, tenths?: number, replaces?: string | null): Promise<string>;
};

type Holder = keyof typeof phoneHolders;
type Options = Partial<Contest> & {
  /** Whose phones direct it. */
  readonly supervisors: readonly Holder[];
  readonly organisationId: string;
  readonly judges?: number;
  readonly alternates?: number;
  readonly titles?: readonly string[];
  /** Whose the first entries are. */
  readonly applicants?: readonly Holder[];
};

let made = 0;

/**
 * An open contest of tonight in a world of the test's own, written as its functions would have left it. The panel is of
 * people whose phones nobody holds.
 */
export async function aContestEvening(
  world: SimulatedWorld,
  {
    supervisors,
    judges = 5,
    alternates = 1,
    titles = ['竹编合作社', '酒糟养牛', '古寨民宿'],
    applicants = [],
    ...change
  }: Options,
): Promise<ContestEvening> {
  // Loaded late: the SDK reads this process's environment, which is set when the world has started.
  const [{ contests }, { entries }, { derivedId }] = await Promise.all([
    import('../../../cloudfunctions/_records/contests/collections'),
    import('../../../cloudfunctions/_records/entries/collections'),
    import('../../../cloudfunctions/_platform/keys'),
  ]);
  const memberIdOf = ({ phoneId }: DemoPerson) => derivedId('mem', 'member', openidOf(phoneId));
  const number = ++made;
  const contestId = `con_${String(number).padStart(16, '0')}`;
  const seats: readonly SeatId[] = [
    ...Array.from({ length: judges }, (_, index): SeatId => `j${index + 1}`),
    ...Array.from({ length: alternates }, (_, index): SeatId => `a${index + 1}`),
  ];
  const people = new Map(seats.map((seat, index) => [seat, crowd[index] ?? phoneHolders.young] as const));
  const panel: Panel = [...people].map(([id, person]) => ({
    id,
    name: person.profile?.nickname ?? '',
    memberId: memberIdOf(person),
  }));
  const officials: readonly Official[] = supervisors.map((holder, index) => ({
    id: `o${index + 1}`,
    role: 'supervisor',
    name: phoneHolders[holder].profile?.nickname ?? '',
    memberId: memberIdOf(phoneHolders[holder]),
  }));
  const listed = someEntries(titles.length).map((entry, index) => ({
    ...entry,
    id: `ent_${String(number * 100 + index + 1).padStart(16, '0')}`,
    title: titles[index] ?? entry.title,
  }));
  for (const [index, { id, title, team }] of listed.entries()) {
    const applicant = applicants[index];
    const memberId = applicant === undefined ? null : memberIdOf(phoneHolders[applicant]);
    await entries.put({
      ...{ _id: id, contestId, memberId, title, team, summary: '', plan: '', townshipCode: null },
      ...{ status: 'shortlisted', version: 1, participants: [id] },
      // What the desk does not read is left to the applicants' own tests.
    } as never);
  }
  const order = listed.map(({ id }) => id);
  const { id: _id, ...contest } = aContest({
    ...{ id: contestId, panel, officials, order, startAt: instantOf(new Date()) },
    ...change,
  });
  const memberIds = [...panel, ...officials].flatMap(({ memberId }) => memberId ?? []);
  await contests.put({ _id, ...contest, memberIds, audit: [] });

  return {
    contestId,
    mark: async (seat, entry, tenths = 8, replaces = null) => {
      const person = people.get(seat);
      if (person === undefined) throw new Error(`nobody sits in ${seat}`);
      const submission = aRequestId();
      const input = { contestId, isRehearsal: false, entry, submission, replaces, criteria: marksOf(tenths) };
      succeeded(await world.callAs(person, submitMarks, input), `marks of ${seat}`);
      return submission;
    },
  };
}

export const pageOfStage = (contestId: string, isRehearsal = false): string =>
  `/organizer/stage/index?contestId=${contestId}${isRehearsal ? '&isRehearsal=true' : ''}`;
