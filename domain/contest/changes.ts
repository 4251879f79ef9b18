import { canonicalJson, type JsonObject } from '../judging/canonicalJson';
import { fail, failAt, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Contest, ContestPlan } from './contest';
import { type PlanFault, reviewOpening, reviewPlan } from './reviewPlan';

type Making = { readonly id: string; readonly organisationId: string; readonly now: Instant };

export const newContest = (plan: ContestPlan, { id, organisationId, now }: Making): Contest => ({
  ...plan,
  id,
  organisationId,
  status: 'draft',
  panel: [],
  officials: [],
  invites: [],
  recusals: [],
  order: null,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** Plan, rules, awards and tasks by name; nobody has joined, nothing is drawn, no hall seats and no earlier stages belong to it. */
export const copied = (contest: Contest, making: Omit<Making, 'organisationId'>): Contest => ({
  ...newContest(
    { ...planOf(contest), activityId: null, stages: null },
    { ...making, organisationId: contest.organisationId },
  ),
  panel: contest.panel.map((seat) => ({ ...seat, memberId: null })),
  officials: contest.officials.map((official) => ({ ...official, memberId: null })),
});

export const planOf = ({
  title,
  summary,
  activityId,
  entriesCloseAt,
  startAt,
  venue,
  rules,
  awards,
  stages = null,
}: ContestPlan): Required<ContestPlan> => ({
  title,
  summary,
  activityId,
  entriesCloseAt,
  startAt,
  venue,
  rules,
  awards,
  stages,
});

type Edit = {
  readonly plan: ContestPlan;
  readonly seenVersion: number;
  /** Whether its run has begun. */
  readonly hasStarted: boolean;
  readonly now: Instant;
};
type EditRefusal = PlanFault | 'not-a-hundred' | 'changed-meanwhile' | 'rules-frozen';

/** The contest with another plan. Repeating an edit that was already made returns it unchanged. */
export function edited(contest: Contest, { plan, seenVersion, hasStarted, now }: Edit): Result<Contest, EditRefusal> {
  if (isSame(planOf(contest), plan)) return succeed(contest);
  if (contest.version !== seenVersion) return fail('changed-meanwhile');
  if (hasStarted && !isSame(contest.rules, plan.rules)) return failAt('rules-frozen', 'rules');
  if (hasStarted && !isSame(contest.awards, plan.awards)) return failAt('rules-frozen', 'awards');
  if (hasStarted && !isSame(contest.stages ?? null, plan.stages ?? null)) return failAt('rules-frozen', 'stages');
  const review = contest.status === 'draft' ? reviewPlan(plan) : reviewOpening(plan);
  if (!review.ok) return review;
  return succeed({ ...contest, ...plan, version: seenVersion + 1, updatedAt: now });
}

export function opened(
  contest: Contest,
  seenVersion: number,
  now: Instant,
): Result<Contest, PlanFault | 'not-a-hundred' | 'changed-meanwhile'> {
  if (contest.status !== 'draft') return succeed(contest);
  if (contest.version !== seenVersion) return fail('changed-meanwhile');
  const review = reviewOpening(contest);
  return review.ok ? succeed({ ...contest, status: 'open', version: seenVersion + 1, updatedAt: now }) : review;
}

/** As they would be written: the order of fields in a database means nothing. */
const isSame = (one: unknown, other: unknown): boolean => writtenOut(one) === writtenOut(other);
const writtenOut = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value)) as JsonObject);
