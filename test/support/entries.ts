import type { EntryDocument } from '../../cloudfunctions/_records/entries/documents';
import * as contest from '../../contracts/contest/calls';
import type { Contest } from '../../domain/contest/contest';
import type { Entry, EntryField, EntryPlan, FieldReasons } from '../../domain/entry/entry';
import { currentPolicyVersion } from '../../domain/member/member';
import type { CloudForTests, Person } from './cloudForTests';
import { aContest } from './contest';
import { minutesFromNow } from './plans';
import { aResident, granted, type Town } from './town';

export const anEntryPlan = {
  title: '山茶油深加工',
  team: '油茶合作社',
  summary: '把村里的油茶果做成高品质山茶油，带动三十户增收。',
  plan: '第一年建加工点，第二年打开城里的销路。每一步的投入、用工和风险都写在这里，村里的意见也写在这里。',
  townshipCode: '510502001',
} as const satisfies EntryPlan;

/** For rules alone; what a test is about it names. */
export const anEntry = (change: Partial<Entry> = {}): Entry => ({
  ...anEntryPlan,
  id: 'ent_0123456789abcdef',
  contestId: 'con_0123456789abcdef',
  memberId: 'mem_applicant0000000',
  status: 'draft',
  statusAt: '2027-05-01T00:00:00.000Z',
  teamMembers: [],
  invite: null,
  files: [],
  returned: null,
  claim: null,
  rejection: null,
  textCheck: null,
  history: [],
  policyVersion: currentPolicyVersion,
  version: 1,
  createdAt: '2027-05-01T00:00:00.000Z',
  updatedAt: '2027-05-01T00:00:00.000Z',
  ...change,
});

/** Nothing to mend but what a test names. */
export const reasonsTo = (mend: FieldReasons): { readonly [field in EntryField]: string | null } => ({
  ...{ title: null, team: null, summary: null, plan: null, village: null, files: null },
  ...mend,
});

let made = 0;

/** An entry as it stands in the database, on the list of those that go on stage unless the test says otherwise. */
export async function aShortlistedEntry(
  { database }: Pick<CloudForTests, 'database'>,
  contestId: string,
  change: Partial<Entry> = {},
): Promise<string> {
  const number = String(++made);
  const { id, memberId, ...entry } = anEntry({
    id: `ent_${number.padStart(16, '9')}`,
    memberId: `mem_${number.padStart(16, '9')}`,
    contestId,
    status: 'shortlisted',
    ...change,
  });
  const mine = memberId === null ? [] : [memberId];
  const data: EntryDocument = {
    ...{ ...entry, _id: id, memberId, memberIds: mine },
    participants: [id, ...mine.map((one) => `${contestId}.${one}`)],
    hasOpenAppeal: false,
    eraseAfter: '2199-01-01T00:00:00.000Z',
    audit: [],
  };
  await database.collection('entries').add({ data });
  return id;
}

export type ContestForEntries = {
  readonly contestId: string;
  readonly checkers: readonly [Person, Person];
  /** Somebody grown-up with a draft of their own. */
  entrant(openid: string): Promise<{ readonly person: Person; readonly entryId: string }>;
  /** Likewise, with everything written and handed in. */
  submitted(openid: string): Promise<{ readonly person: Person; readonly entryId: string; readonly version: number }>;
  /** Likewise, claimed by the first checker. */
  claimed(openid: string): Promise<{ readonly person: Person; readonly entryId: string; readonly version: number }>;
};

export const memberIdOf = async ({ database }: Pick<CloudForTests, 'database'>, { openid }: Person): Promise<string> =>
  String((await database.collection('members').where({ nickname: openid }).get()).data[0]?._id);

/** An open contest of the town's organisation, with two checkers who have joined. */
export async function aContestForEntries(
  cloud: CloudForTests,
  { organisationId }: Pick<Town, 'organisationId'>,
  change: Partial<Contest> = {},
): Promise<ContestForEntries> {
  const number = ++made;
  const contestId = `con_${String(number).padStart(16, '8')}`;
  const checkers = [
    await aResident(cloud, `oChecker1of${number}`),
    await aResident(cloud, `oChecker2of${number}`),
  ] as const;
  const checkerIds = await Promise.all(checkers.map((checker) => memberIdOf(cloud, checker)));
  const { id: _id, ...fields } = aContest({
    ...{ id: contestId, organisationId },
    entriesCloseAt: minutesFromNow(2 * 24 * 60),
    startAt: minutesFromNow(5 * 24 * 60),
    officials: checkerIds.map((memberId, index) => ({
      id: `o${index + 1}`,
      role: 'checker',
      name: `审核${index + 1}`,
      memberId,
    })),
    ...change,
  });
  await cloud.database.collection('contests').add({ data: { _id, ...fields, memberIds: checkerIds, audit: [] } });

  const entrant: ContestForEntries['entrant'] = async (openid) => {
    const person = await aResident(cloud, openid);
    const started = person.call(contest.startEntry, { contestId, policyVersion: currentPolicyVersion });
    return { person, ...(await granted(started)) };
  };
  const submitted: ContestForEntries['submitted'] = async (openid) => {
    const { person, entryId } = await entrant(openid);
    const { version } = await granted(person.call(contest.saveEntry, { entryId, version: 1, plan: anEntryPlan }));
    return { person, entryId, ...(await granted(person.call(contest.submitEntry, { entryId, version }))) };
  };
  return {
    contestId,
    checkers,
    entrant,
    submitted,
    claimed: async (openid) => {
      const one = await submitted(openid);
      await granted(checkers[0].call(contest.claimEntry, { entryId: one.entryId }));
      return one;
    },
  };
}
