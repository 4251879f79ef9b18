import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { answerOffer as call } from '../../../contracts/registration/waitlist';
import { statusOfSession } from '../../../domain/activity/calledOff';
import { hasMovedSince } from '../../../domain/activity/moves';
import { haveTermsChangedSince } from '../../../domain/activity/terms';
import { changed } from '../../../domain/registration/change';
import { clashesBeside } from '../../../domain/registration/clash';
import { poolOfRegistration } from '../../../domain/registration/hold';
import { offerAnswered } from '../../../domain/registration/offers';
import { seatTakenAt } from '../../../domain/registration/seatTaken';
import { sessionAttended } from '../../../domain/registration/ticket';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { FillSeats, FreeSeats, SeatBook as Seats } from '../../_records/seats/ports';
import type { cancelRegistration } from '../tickets/cancelRegistration';
import { leaveOthers } from '../tickets/leaveOthers';
import type { OfferSnapshot, OfferStore } from '../tickets/ports';
import { untilWritten } from '../untilWritten';

type Needs = {
  readonly store: OfferStore;
  readonly seats: Pick<Seats, 'change'>;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  /** What leaves the caller’s own place in another activity. */
  readonly cancel: ReturnType<typeof cancelRegistration>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The seats of an offer are held already: accepting is one write of the registration. Declining gives them back. */
export const answerOffer = ({ store, seats, freeSeats, fillSeats, cancel, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId, now()),

    step: async (snapshot: OfferSnapshot, input: Input, memberId: string): Promise<Outcome | 'overtaken'> => {
      const { offer, isAccepted, seenMovedAt, seenTermsChangedAt, leaves, keepsBoth } = input;
      const leaveOnce = async ({ others }: OfferSnapshot, takenAt: Instant) => {
        if (isAccepted) await leaveOthers(cancel, memberId, { others, leaves, takenAt });
      };
      const { registration, activity } = snapshot;
      if (statusOfSession(activity, registration.sessionId) !== 'published') return fail('offer-over');
      const at = now();
      const session = sessionAttended(activity, registration);
      if (isAccepted && hasMovedSince(session, seenMovedAt)) return fail('session-moved');
      if (isAccepted && haveTermsChangedSince(session, seenTermsChangedAt)) return fail('terms-changed');
      const answer = offerAnswered(registration, { offer, isAccepted, at, session });
      if (!answer.ok) return answer;
      const change = answer.value;
      if (change === null) {
        if (registration.status === 'confirmed') await leaveOnce(snapshot, seatTakenAt(registration));
        return succeed({ status: registration.status, seats: registration.seats });
      }
      // People who hold seats of the session already were asked about the clash then.
      const isNew = isAccepted && registration.seats === 0;
      if (isNew && !keepsBoth && clashesBeside(session, snapshot.others, leaves).length > 0)
        return fail('overlaps-another');
      const isDone = isAccepted ? await seats.change(registration, change) : await freeSeats(snapshot, change, at);
      if (!isDone) return 'overtaken';
      await leaveOnce(snapshot, at);
      if (!isAccepted) await fillSeats(activity.id, poolOfRegistration(registration));
      const { status, seats: taken } = changed(registration, change);
      return succeed({ status, seats: taken });
    },
  });
