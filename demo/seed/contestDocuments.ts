import type { ContestDocument } from '../../cloudfunctions/_records/contests/documents';
import type { EntryDocument } from '../../cloudfunctions/_records/entries/documents';
import type { Contest } from '../../domain/contest/contest';
import type { SeatId } from '../../domain/contest/panel';
import type { EntryStatus, EntryStep } from '../../domain/entry/entry';
import { entryEraseAfter } from '../../domain/entry/retention';
import { currentPolicyVersion } from '../../domain/member/member';
import { addMinutes, type Instant } from '../../domain/time/instant';
import { usualAwards, usualRules } from '../../locales/zh-CN/contest/rubrics';
import { crowd, type DemoPerson, phoneHolders } from '../content/people';
import { projects } from '../content/projects';
import type { DemoIds } from './deploymentIds';

const minutesPerDay = 24 * 60;

export type DemoContest = {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly venue: string;
  readonly startAt: Instant;
  readonly entriesCloseAt: Instant;
  readonly status: Contest['status'];
};

const judges = crowd.slice(0, 7);
const supervisors = crowd.slice(7, 9);
const [checker = phoneHolders.administrator] = crowd.slice(9, 10);

/** As its organisers and everyone who joined would have left it. */
export function contestOf(
  { key, ...plan }: DemoContest,
  organisationId: string,
  { memberIdOf, contestIdOf }: Pick<DemoIds, 'memberIdOf' | 'contestIdOf'>,
): Contest {
  const named = (person: DemoPerson) => ({ name: person.profile?.nickname ?? '', memberId: memberIdOf(person) });
  const madeAt = addMinutes(plan.entriesCloseAt, -30 * minutesPerDay);
  return {
    ...plan,
    ...{ id: contestIdOf(key), organisationId, activityId: null, rules: usualRules, awards: usualAwards },
    panel: judges.map((person, index) => ({ id: `j${index + 1}` as SeatId, ...named(person) })),
    officials: [
      ...supervisors.map((person, index) => ({ id: `o${index + 1}`, role: 'supervisor' as const, ...named(person) })),
      { id: 'o3', role: 'checker', ...named(checker) },
    ],
    ...{ invites: [], recusals: [], order: null, version: 12, createdAt: madeAt, updatedAt: madeAt },
  };
}

export function contestDocument({ id, ...contest }: Contest): ContestDocument {
  const memberIds = [...contest.panel, ...contest.officials].flatMap(({ memberId }) => memberId ?? []);
  return { _id: id, ...contest, memberIds, audit: [] };
}

type Way = readonly (readonly [EntryStep, 'applicant' | 'checker' | 'organizer'])[];
const written: Way = [
  ['started', 'applicant'],
  ['submitted', 'applicant'],
];
const qualified: Way = [...written, ['qualified', 'checker']];
const ways: Readonly<Record<Exclude<EntryStatus, 'withdrawn'>, Way>> = {
  draft: written.slice(0, 1),
  submitted: written,
  returned: [...written, ['returned', 'checker']],
  qualified,
  rejected: [...written, ['rejected', 'checker']],
  shortlisted: [...qualified, ['shortlisted', 'organizer']],
};

const refusal = '计划里写的地块不在本市，项目组说另有一块，但没有附上村里的意见。';
const appeal = '地块在村界上，图纸画错了。村委会的说明已经开好，可以当面交。';
const mend = { plan: '分红写到了三年，第一年每户大约多少还没有写。', village: '请再写一句：村里谁同意了。' };

/** One of the demo's projects in a contest, where its applicant and a checker have taken it. */
export function entryDocument(
  entry: {
    readonly id: string;
    readonly contest: Contest;
    readonly project: number;
    readonly status: keyof typeof ways;
    readonly applicant: DemoPerson;
    readonly hasAppealed?: boolean;
  },
  { memberIdOf }: Pick<DemoIds, 'memberIdOf'>,
): EntryDocument {
  const { id, contest, status, applicant, hasAppealed = false } = entry;
  const plan = projects[entry.project % projects.length];
  if (plan === undefined) throw new Error('the demo has no projects');
  const memberId = memberIdOf(applicant);
  const [steps, begun] = [ways[status], addMinutes(contest.entriesCloseAt, (entry.project - 40) * 7 * 60)];
  const by = { applicant: memberId, checker: memberIdOf(checker), organizer: memberIdOf(checker) };
  const history = steps.map(([step, as], index) => {
    const reason = step === 'rejected' ? refusal : null;
    return { step, at: addMinutes(begun, index * 500), by: as, memberId: by[as], reason };
  });
  const last = history.at(-1)?.at ?? begun;
  const appealed = hasAppealed ? { reason: appeal, at: addMinutes(last, 300), answer: null } : null;
  return {
    ...{ _id: id, contestId: contest.id, memberId, memberIds: [memberId], ...plan, status, statusAt: last },
    participants: [id, `${contest.id}.${memberId}`],
    ...{ teamMembers: [], invite: null, files: [], claim: null, textCheck: status === 'draft' ? null : 'passed' },
    returned: status === 'returned' ? mend : null,
    rejection: status === 'rejected' ? { reason: refusal, by: memberIdOf(checker), at: last, appeal: appealed } : null,
    history: appealed
      ? [...history, { step: 'appealed', at: appealed.at, by: 'applicant', memberId, reason: appeal }]
      : history,
    ...{ policyVersion: currentPolicyVersion, version: history.length + (appealed ? 1 : 0) },
    ...{ createdAt: begun, updatedAt: appealed?.at ?? last, hasOpenAppeal: hasAppealed },
    ...{ eraseAfter: entryEraseAfter(contest), audit: [] },
  };
}
