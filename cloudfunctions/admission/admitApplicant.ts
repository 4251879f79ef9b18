import type { admitApplicant as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { statusOfSession } from '../../domain/activity/calledOff';
import { sessionOf } from '../../domain/activity/sessions';
import { admitted } from '../../domain/admission/admitting';
import { memberEntry } from '../../domain/audit/entry';
import { changingRegistration } from '../../domain/registration/changingRegistration';
import { poolOfRegistration } from '../../domain/registration/hold';
import { isHeldBack, seatsFor } from '../../domain/registration/queue';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { GiveSeats, StartWaitlist } from '../_records/seats/ports';
import { applicantIn } from './applicantIn';
import type { ApplicantSnapshot, ReviewStore } from './ports';

type Needs = {
  readonly store: Pick<ReviewStore, 'find'>;
  readonly startWaitlist: StartWaitlist;
  readonly giveSeats: GiveSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Seats that an admission which was cut off holds for them come back before they are given again. */
export const admitApplicant = ({ store, startWaitlist, giveSeats, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.find(memberId, registrationId),

  run: async (memberId: string, { registrationId }: Input, seen: ApplicantSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = applicantIn(attempt === 1 ? seen : await store.find(memberId, registrationId));
      if (!found.ok) return found;
      const { activity, pools, registration, hold } = found.value;
      if (registration.memberId === memberId) return fail('own-registration');
      if (registration.status === 'confirmed') return succeed({ status: 'confirmed' });
      if (statusOfSession(activity, registration.sessionId) !== 'published') return fail('activity-cancelled');
      const session = sessionOf(activity, registration.sessionId);
      if (registration.status !== 'applied' || registration.queue === null || session === null)
        return fail('not-applied');
      if (session.startAt <= now()) return fail('activity-started');
      const { queue } = registration;
      const seats = seatsFor(queue, pools[poolOfRegistration(registration)]?.left ?? 0);
      if (seats === 0 && hold === null) return fail('activity-full');
      // As in a draw, people held back for absences start no waitlist.
      if (seats > 0 && seats < queue.wants && !isHeldBack(queue)) await startWaitlist(activity.id, queue.pool);
      const giving = await giveSeats(found.value, Math.max(seats, 1), (at) => ({
        ...admitted(registration, seats, { session, at }),
        audit: memberEntry('applicant-admitted', {
          actorId: memberId,
          ...changingRegistration(registration, activity, at),
        }),
      }));
      if (giving === 'given') return succeed({ status: 'confirmed' });
    }
    return fail('being-decided');
  },
});
