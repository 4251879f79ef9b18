import type { InputOf } from '../../contracts/call';
import {
  addOfficial,
  createContest,
  joinContest,
  openContest as publishContest,
  readContest,
  setOrder,
} from '../../contracts/contest/calls';
import { defaultRules } from '../../domain/contest/rules';
import { instantAt, wallClockOf } from '../../domain/time/beijing';
import { addMinutes, type Instant } from '../../domain/time/instant';
import { rubricPresets, usualAwards } from '../../locales/zh-CN/contest/rubrics';
import { crowd, type DemoPerson, phoneHolders } from '../content/people';
import { type CallAs, succeeded } from './callAs';
import { entryDocument } from './contestDocuments';
import { deploymentIds } from './deploymentIds';
import type { Foundation } from './foundation';

type Role = InputOf<typeof addOfficial>['role'];

const officials: readonly (readonly [Role, DemoPerson])[] = [
  ...[phoneHolders.listed, phoneHolders.unlisted, ...crowd.slice(0, 5)].map((person) => ['judge', person] as const),
  ['alternate', crowd[5] ?? phoneHolders.resident],
  ['supervisor', phoneHolders.teamLead],
  ['supervisor', phoneHolders.organizer],
];

/** At seven, or in an hour where it is later. */
function eveningOf(now: Instant): Instant {
  const { year, month, day } = wallClockOf(now);
  const seven = instantAt(year, month, day, 19, 0);
  return [seven, addMinutes(now, 60)].sort().at(-1) ?? seven;
}

/** A contest of tonight, open for entries until shortly before, whose people have all joined. Doing it again changes nothing. */
export async function openContest(callAs: CallAs, { roadshow }: Foundation, now: Instant): Promise<string> {
  const { organizer, organisationId } = roadshow;
  const startAt = eveningOf(now);
  const plan = {
    title: '特聘村主任项目路演 · 今晚',
    summary: '七位评委现场打分，当场亮分。谁都可以来看。',
    activityId: null,
    entriesCloseAt: addMinutes(startAt, -30),
    startAt,
    venue: '文化馆三楼大礼堂',
    rules: { ...defaultRules, criteria: rubricPresets.village.criteria },
    awards: usualAwards,
  };
  const requestId = 'democontesttonight';
  const made = succeeded(await callAs(organizer, createContest, { organisationId, requestId, plan }), 'createContest');
  const { contestId } = made;
  const read = async () => succeeded(await callAs(organizer, readContest, { contestId }), 'readContest');
  if ((await read()).status === 'draft')
    succeeded(await callAs(organizer, publishContest, { contestId, version: made.version }), 'openContest');
  for (const [index, [role, person]] of officials.entries()) {
    const { version } = await read();
    const name = person.profile?.nickname ?? '';
    const input = { contestId, version, requestId: `democontestofficial${index}`, role, name };
    const { code } = succeeded(await callAs(organizer, addOfficial, input), 'addOfficial');
    succeeded(await callAs(person, joinContest, { code }), 'joinContest');
  }
  await putOnStage(callAs, organizer, contestId);
  return contestId;
}

const entriesTonight = 6;

/** Written as the list of those that go on stage stands once all were checked; the order is set as it was drawn by hand. */
async function putOnStage(callAs: CallAs, organizer: DemoPerson, contestId: string): Promise<void> {
  const [{ contests, entries }, ids] = await Promise.all([import('./openedCollections'), deploymentIds()]);
  const document = await contests.find(contestId);
  if (document === null) throw new Error(`${contestId} was not made`);
  if (document.order !== null) return;
  const { _id: id, memberIds: _memberIds, audit: _audit, ...contest } = document;
  const order = Array.from({ length: entriesTonight }, (_, index) => ids.entryIdOf('tonight', index));
  for (const [index, entryId] of order.entries()) {
    const applicant = crowd[crowd.length - 1 - index] ?? phoneHolders.resident;
    const entered = {
      id: entryId,
      contest: { ...contest, id },
      project: index,
      status: 'shortlisted',
      applicant,
    } as const;
    await entries.put(entryDocument(entered, ids));
  }
  succeeded(await callAs(organizer, setOrder, { contestId, version: contest.version, order }), 'setOrder');
}
