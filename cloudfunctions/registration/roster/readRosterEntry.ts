import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readRosterEntry as call } from '../../../contracts/registration/roster';
import { can } from '../../../domain/access/capabilities';
import { isWaitlisted, rosterEntryOf } from '../../../domain/registration/roster';
import { fail, type Result, succeed } from '../../../domain/result';
import type { RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'entry' | 'ahead'> };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readRosterEntry =
  ({ store }: Needs) =>
  async (memberId: string, { registrationId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const snapshot = await store.entry(memberId, registrationId);
    if (snapshot === null) return fail('unknown-registration');
    const { registration, activity, checkedInAt } = snapshot;
    if (!can(snapshot.grants, 'read-roster', snapshot.organisationId)) return fail('not-allowed');
    const { activityId, queue, absence } = registration;
    const place =
      queue !== null && isWaitlisted(registration)
        ? (await store.ahead(activityId, queue.pool, queue.order)) + 1
        : null;
    const appeal = absence?.appeal ?? null;
    return succeed({
      entry: rosterEntryOf(registration, { activity, checkedInAt, place }),
      timeline: registration.timeline,
      appeal: appeal && {
        reason: appeal.reason,
        at: appeal.at,
        isExcused: appeal.decision?.isExcused ?? null,
        answer: appeal.decision?.answer ?? null,
      },
    });
  };
