import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { Instant } from '../../../domain/time/instant';
import type { SessionFieldProps } from './fieldProps';

/** Sessions of a published activity that the server lets nobody change any more, and why. */
export function fixedIn(
  { status, plan, calledOff }: OutputOf<typeof readPlan>,
  now: Instant,
): SessionFieldProps['fixed'] {
  if (status === 'draft') return {};
  const begun = plan.sessions.filter(({ startAt }) => startAt <= now).map(({ id }) => [id, 'begun'] as const);
  return Object.fromEntries([...begun, ...calledOff.map(({ sessionId }) => [sessionId, 'calledOff'] as const)]);
}
