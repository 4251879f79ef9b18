import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { signUp as call } from '../../../contracts/registration/signingUp';
import type { Activity } from '../../../domain/activity/activity';
import { maxApplications } from '../../../domain/admission/lotteryLimit';
import { endedWithSession } from '../../../domain/registration/cancellation';
import { isSpent, spentRequestIdsAfter } from '../../../domain/registration/requestIds';
import {
  decideSignUp,
  type Final,
  nextGeneration,
  poolRequested,
  registrationOf,
  signUpConsent,
} from '../../../domain/registration/signUp';
import { contactEraseAfter } from '../../../domain/registration/ticket';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { Lots } from '../../_records/draws/ports';
import type { StoredRegistration } from '../../_records/registrations/ports';
import type { FillSeats, FreeSeats, SeatBook as Seats } from '../../_records/seats/ports';
import type { Tickets } from '../../_records/tickets/ports';
import type { cancelRegistration } from '../tickets/cancelRegistration';
import { leaveOthers } from '../tickets/leaveOthers';
import { clashesLeft, takesSeats } from './clashes';
import type { SignUpSnapshot, SignUpStore } from './ports';

type Needs = {
  readonly store: SignUpStore;
  readonly seats: Pick<Seats, 'claim' | 'openWaitlist' | 'noteJoining' | 'moveHold'>;
  readonly freeSeats: FreeSeats;
  /** What leaves the caller’s own place in another activity. */
  readonly cancel: ReturnType<typeof cancelRegistration>;
  readonly fillSeats: FillSeats;
  readonly countApplications: (activityId: string) => Promise<number>;
  readonly tickets: Pick<Tickets, 'numberOf'>;
  readonly lots: Pick<Lots, 'numberOf'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 12;

/**
 * `overtaken`: something else moved between reading and acting, read again. `under-way`: another press of this person
 * holds seats for something else; it is about to be done, or was cut off and its seats come back within a minute.
 */
type Again = 'overtaken' | 'under-way';

export const signUp = (needs: Needs) => ({
  find: (memberId: string, { activityId }: Input) => needs.store.read(activityId, memberId, needs.now()),

  run: async (memberId: string, input: Input, seen: SignUpSnapshot): Promise<Outcome> => {
    let outcome: Outcome | Again = 'overtaken';
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const snapshot = attempt === 1 ? seen : await needs.store.read(input.activityId, memberId, needs.now());
      if (snapshot === null) return fail('unknown-activity');
      outcome = await signUpOnce(needs, memberId, input, snapshot);
      if (outcome !== 'overtaken' && outcome !== 'under-way') return outcome;
    }
    if (outcome === 'under-way') return fail('seat-step-under-way');
    throw new Error(`${memberId} was overtaken ${attempts} times at ${input.activityId}`);
  },
});

/** Seats, phone number, registration, in this order: after a cut-off the hold says whose they are, and a retry goes on. */
async function signUpOnce(
  needs: Needs,
  memberId: string,
  input: Input,
  snapshot: SignUpSnapshot,
): Promise<Outcome | Again> {
  const { store, seats, fillSeats, now } = needs;
  const { activityId, requestId, phone } = input;
  const { activity, pools, member, registrationId, registration: earlier } = snapshot;
  if (member === null) return fail('profile-missing');
  const leaving = { others: snapshot.others, leaves: input.leaves };
  // Also when that is over: what ended it came after this press.
  if (earlier !== null && isSpent(earlier, requestId)) {
    if (earlier.status === 'confirmed')
      await leaveOthers(needs.cancel, memberId, { ...leaving, takenAt: earlier.signedUpAt });
    return succeed({ registrationId, status: earlier.status });
  }

  const at = now();
  const ended = earlier && endedWithSession(earlier, activity, at);
  if (earlier && ended) {
    // Their session was called off alone: they may choose another, and what they had in that one goes first.
    await needs.freeSeats({ registration: earlier, hold: snapshot.hold }, ended, at);
    return 'overtaken';
  }
  const decision = decideSignUp({ ...snapshot, now: at, member, request: input, hasPhone: phone !== null, earlier });
  if (!decision.ok) return decision;
  const step = decision.value;
  if (takesSeats(step) && !input.keepsBoth && clashesLeft(snapshot, input).length > 0) return fail('overlaps-another');
  if (step.step === 'look-again') return 'under-way';
  if (step.step === 'let-go') {
    await seats.moveHold(activityId, memberId, step.hold, null);
    if (pools[step.hold.pool]?.hasQueue) await fillSeats(activityId, step.hold.pool);
    return 'overtaken';
  }
  if (step.step === 'apply' && activity.admission === 'lot') {
    if ((await needs.countApplications(activityId)) >= maxApplications) return fail('lottery-full');
  }
  if (!(await takeSeats(seats, memberId, input, earlier, step, at))) return 'overtaken';

  const kept = await writeRegistration(needs, {
    ...input,
    registrationId,
    memberId,
    activity,
    member,
    earlier,
    step,
    at,
  });
  if (kept === null) return 'overtaken';
  if (kept.status === 'confirmed') await leaveOthers(needs.cancel, memberId, { ...leaving, takenAt: at });
  if (step.step !== 'wait' || !step.findsSeats) return succeed({ registrationId, status: kept.status });
  await fillSeats(activityId, poolRequested(input), registrationId);
  const after = await store.read(activityId, memberId, now());
  const { status } = after?.registration ?? kept;
  if (status === 'confirmed') await leaveOthers(needs.cancel, memberId, { ...leaving, takenAt: at });
  return succeed({ registrationId, status });
}

/** The hold and the waitlist, as the step says; false when something else came first. */
async function takeSeats(
  book: Needs['seats'],
  memberId: string,
  request: Input,
  earlier: StoredRegistration | null,
  step: Final,
  at: Instant,
): Promise<boolean> {
  const { activityId, seats } = request;
  const pool = poolRequested(request);
  switch (step.step) {
    case 'claim':
      return book.claim(activityId, memberId, { generation: nextGeneration(earlier), seats, pool, at });
    case 'keep':
      // Stamped anew, so that the sweeper does not take it away before the registration is written.
      return step.hold.at >= at || book.moveHold(activityId, memberId, step.hold, { ...step.hold, at });
    case 'wait':
      if (step.opensWaitlist) return book.openWaitlist(activityId, pool, seats, at);
      return !step.notesJoining || book.noteJoining(activityId, pool, at);
    case 'apply':
      return true;
  }
}

async function writeRegistration(
  { store, tickets, lots }: Needs,
  made: Input & {
    readonly registrationId: string;
    readonly memberId: string;
    readonly activity: Activity;
    readonly member: NonNullable<SignUpSnapshot['member']>;
    readonly earlier: StoredRegistration | null;
    readonly step: Final;
    readonly at: Instant;
  },
): Promise<StoredRegistration | null> {
  const { registrationId, activity, memberId, earlier, step, at, phone, requestId } = made;
  const generation = nextGeneration(earlier);
  const consent = signUpConsent(phone !== null, at);
  if (phone !== null)
    await store.keepContact({ registrationId, generation, phone, eraseAfter: contactEraseAfter(activity), consent });
  const registration = registrationOf({
    id: registrationId,
    activity,
    member: { id: memberId, ...made.member },
    request: made,
    step,
    earlier,
    ticketNumber: tickets.numberOf(activity.id, registrationId, generation),
    now: at,
  });
  const lotNumber = activity.admission === 'lot' ? lots.numberOf(registrationId, generation) : null;
  const kept = {
    ...registration,
    requestId,
    spentRequestIds: spentRequestIdsAfter(earlier),
    hasPhone: phone !== null,
    consent,
    lotNumber,
    notices: [],
  };
  return (await store.write(kept, earlier)) ? kept : null;
}
