import { appoint } from '../../contracts/contest/appointments';
import { publishResult } from '../../contracts/contest/results';
import type { Appointment, Duty } from '../../domain/appointment/appointment';
import { calendarDayOf } from '../../domain/time/beijing';
import { instantOf } from '../../domain/time/instant';
import { noon } from './activities';
import type { CloudForTests, Person } from './cloudForTests';
import { aContestStage } from './contestStage';
import { granted, type Town } from './town';

export const today = (): string => calendarDayOf(instantOf(new Date()));

type Honoured = {
  readonly contestId: string;
  /** Of the applicant, who is first. */
  readonly entryId: string;
  readonly otherEntryId: string;
  appointing(change?: Partial<Parameters<typeof inputOf>[1]>): ReturnType<typeof inputOf>;
};

const inputOf = (
  ids: { readonly contestId: string; readonly entryId: string },
  change: { readonly holder?: string; readonly from?: string; readonly months?: number; readonly entryId?: string },
) => ({
  ...{
    holder: '罗明远',
    village: '凤凰山村',
    duties: ['projects', 'advice'] satisfies Duty[] as Duty[],
    from: today(),
    months: 12,
  },
  ...ids,
  ...change,
});

/** A contest whose result was published and whose public notice is over: its applicant came first. */
export async function anHonouredContest(
  cloud: CloudForTests,
  town: Pick<Town, 'organizer' | 'organisationId'>,
  applicant: Person,
  { isNoticeOver = true }: { readonly isNoticeOver?: boolean } = {},
): Promise<Honoured> {
  const { contestId, entryIds, start, finish } = await aContestStage(cloud, town, { applicant });
  await start();
  await finish();
  await granted(town.organizer.call(publishResult, { contestId, noticeUntil: '2199-01-01' }));
  if (isNoticeOver) await endNotice(cloud, contestId);
  const [entryId = '', otherEntryId = ''] = entryIds;
  const ids = { contestId, entryId };
  return { ...ids, otherEntryId, appointing: (change = {}) => inputOf(ids, change) };
}

export const endNotice = async (cloud: CloudForTests, contestId: string): Promise<void> => {
  await cloud.database
    .collection('contestResults')
    .doc(contestId)
    .update({ data: { noticeUntil: '2026-01-01T00:00:00.000Z' } });
};

/** The same, and its applicant is appointed for a year from today. */
export async function anAppointment(
  cloud: CloudForTests,
  town: Pick<Town, 'organizer' | 'organisationId'>,
  applicant: Person,
): Promise<Honoured & { readonly number: string }> {
  const honoured = await anHonouredContest(cloud, town, applicant);
  return { ...honoured, ...(await granted(town.organizer.call(appoint, honoured.appointing()))) };
}

/** Somebody's appointment for an entry, for tests of who may reach it. */
export async function keepAppointment(cloud: CloudForTests, entryId: string, { openid }: Person): Promise<void> {
  const { data } = await cloud.database.collection('members').where({ nickname: openid }).get();
  const { entryId: _id, ...fields }: Appointment = {
    ...{ entryId, number: `2026-${entryId}`, contestId: 'con_none', contestTitle: '大赛', organisationId: 'org_none' },
    organisationName: '文化馆',
    ...{
      entryTitle: '竹编',
      memberId: String(data[0]?._id),
      holder: '罗明远',
      village: '凤凰山村',
      duties: ['advice'],
    },
    ...{ term: { from: '2026-01-01', until: '2199-12-31' }, renewals: [], ended: null, version: 1 },
    records: [{ id: '0123456789abcdef', on: '2026-11-01', duty: 'advice', text: '走访', at: noon, struckAt: null }],
    createdAt: noon,
  };
  await cloud.database.collection('appointments').add({ data: { _id, ...fields } });
}
