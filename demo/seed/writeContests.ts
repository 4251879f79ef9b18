import { closeEntryList, drawOrder } from '../../contracts/contest/order';
import { appealResult } from '../../contracts/contest/results';
import type { Contest } from '../../domain/contest/contest';
import type { EntryStatus } from '../../domain/entry/entry';
import { eraseAfterNotice } from '../../domain/entry/retention';
import { calendarDayOf, startOfDay } from '../../domain/time/beijing';
import { addMinutes, type Instant } from '../../domain/time/instant';
import { crowd, type DemoPerson, phoneHolders } from '../content/people';
import { type CallAs, succeeded } from './callAs';
import { contestDocument, contestOf, type DemoContest, entryDocument } from './contestDocuments';
import { deploymentIds } from './deploymentIds';
import type { Foundation } from './foundation';
import { playedRun, published } from './playedContest';

const minutesPerDay = 24 * 60;
/** On a day so far from today, on the clock in China. */
const onDay = (now: Instant, days: number, hour: number): Instant =>
  addMinutes(startOfDay(calendarDayOf(now)), days * minutesPerDay + hour * 60);

type Entered = Exclude<EntryStatus, 'withdrawn'>;
const applicants = crowd.slice(10);

/** One contest in each state before and after the evening; that of tonight is made by its own calls. Writing it again changes nothing. */
export async function writeContests(callAs: CallAs, foundation: Foundation, now: Instant): Promise<void> {
  const [{ contests, entries, contestRuns, contestResults, protocolParts }, ids] = await Promise.all([
    import('./openedCollections'),
    deploymentIds(),
  ]);
  const { organisationId, organizer } = foundation.roadshow;

  /** Entries of the crowd in these states; the first one may be of somebody who holds a phone. */
  const write = async (
    demo: DemoContest,
    statuses: readonly Entered[],
    { first, from = 0, eraseAfter }: { first?: DemoPerson; from?: number; eraseAfter?: Instant } = {},
  ): Promise<{ contest: Contest; entryIds: readonly string[] }> => {
    const drafted = contestOf(demo, organisationId, ids);
    const documents = statuses.map((status, index) => ({
      ...entryDocument(
        {
          ...{ id: ids.entryIdOf(demo.key, index), contest: drafted, project: from + index, status },
          applicant: (index === 0 ? first : undefined) ?? applicants[index] ?? phoneHolders.resident,
          hasAppealed: status === 'rejected',
        },
        ids,
      ),
      ...(eraseAfter !== undefined && { eraseAfter }),
    }));
    const entryIds = documents.map(({ _id }) => _id);
    const contest: Contest = { ...drafted, order: demo.status === 'published' ? entryIds : null };
    await contests.put(contestDocument(contest));
    await Promise.all(documents.map(entries.put));
    return { contest, entryIds };
  };

  await write(
    {
      ...{ key: 'open', title: '川南特色农产品专场', venue: '农博中心二楼', status: 'open' },
      summary: '面向全市的村征集能带动农户的农产品项目。一个人或一个小组都可以报名。',
      ...{ entriesCloseAt: onDay(now, 10, 18), startAt: onDay(now, 20, 14) },
    },
    ['returned', 'submitted', 'draft'],
    { first: phoneHolders.resident },
  );
  await write(
    {
      ...{ key: 'checking', title: '文旅与康养专场', venue: '古镇戏台', status: 'open' },
      summary: '报名已经截止，审核员正在逐个看材料，入围名单一周内公布。',
      ...{ entriesCloseAt: onDay(now, -1, 18), startAt: onDay(now, 9, 14) },
    },
    ['submitted', 'submitted', 'submitted', 'qualified', 'qualified', 'rejected', 'shortlisted', 'shortlisted'],
    { from: 3 },
  );
  const drawn = await write(
    {
      ...{ key: 'drawn', title: '种养与加工专场', venue: '街道会议中心一号厅', status: 'open' },
      summary: '六个项目入围，出场顺序已经公开抽出，谁都可以复核。',
      ...{ entriesCloseAt: onDay(now, -3, 18), startAt: onDay(now, 3, 9) },
    },
    Array.from({ length: 6 }, () => 'shortlisted'),
    { from: 5 },
  );
  const { id: contestId } = drawn.contest;
  const announced = { contestId, publicSource: '当日福利彩票3D开奖号码（演示）', publicOn: calendarDayOf(now) };
  succeeded(await callAs(organizer, closeEntryList, announced), 'closeEntryList');
  succeeded(await callAs(organizer, drawOrder, { contestId, publicValue: '385' }), 'drawOrder');

  const play = async (demo: DemoContest, count: number, days: number, first?: DemoPerson) => {
    const publishedAt = onDay(now, days + 1, 10);
    const noticeUntil = calendarDayOf(onDay(now, days + 9, 10));
    const { contest, entryIds } = await write(
      demo,
      Array.from({ length: count }, () => 'shortlisted'),
      { ...(first && { first }), from: -days % 7, eraseAfter: eraseAfterNotice(onDay(now, days + 10, 0)) },
    );
    const known = new Map((await Promise.all(entryIds.map(entries.find))).map((entry) => [entry?._id, entry]));
    const run = playedRun(
      contest,
      entryIds.map((id) => ({ id, title: known.get(id)?.title ?? '', team: known.get(id)?.team ?? '' })),
    );
    const kept = published(contest, run, { publishedAt, noticeUntil });
    await contestRuns.put(kept.run);
    for (const part of kept.parts) await protocolParts.put(part);
    await contestResults.put(kept.result);
    return contest.id;
  };
  const underNotice = await play(
    {
      ...{ key: 'notice', title: '特聘村主任项目路演 · 青年专场', venue: '江边剧场', status: 'published' },
      summary: '成绩和评分记录已经公布，正在公示。',
      ...{ entriesCloseAt: onDay(now, -12, 18), startAt: onDay(now, -2, 14) },
    },
    6,
    -2,
    phoneHolders.resident,
  );
  const reason = '第三项「市场前景」的得分和现场念的不一样，请再核对一次记录。';
  const complaint = { contestId: underNotice, requestId: 'democontestappeal1', reason };
  succeeded(await callAs(applicants[1] ?? phoneHolders.resident, appealResult, complaint), 'appealResult');
  await play(
    {
      ...{ key: 'past', title: '特聘村主任项目路演（上一届）', venue: '市民中心一楼报告厅', status: 'published' },
      summary: '上一届的比赛：成绩、评分记录和获奖名单都在这里。',
      ...{ entriesCloseAt: onDay(now, -365, 18), startAt: onDay(now, -350, 14) },
    },
    8,
    -350,
  );
}
