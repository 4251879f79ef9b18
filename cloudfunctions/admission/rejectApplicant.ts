import type { rejectApplicant as call } from '../../contracts/admission/calls';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { sessionOf } from '../../domain/activity/sessions';
import { rejected } from '../../domain/admission/admitting';
import { memberEntry } from '../../domain/audit/entry';
import { changingRegistration } from '../../domain/registration/changingRegistration';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { FreeSeats, PostNotices } from '../_records/seats/ports';
import { applicantIn } from './applicantIn';
import type { ApplicantSnapshot, ReviewStore } from './ports';

type Needs = {
  readonly store: Pick<ReviewStore, 'find'>;
  readonly freeSeats: FreeSeats;
  readonly eraseContact: (registration: { readonly id: string; readonly generation: number }) => Promise<void>;
  readonly postNotices: PostNotices;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

export const rejectApplicant = ({ store, freeSeats, eraseContact, postNotices, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.find(memberId, registrationId),

  run: async (memberId: string, { registrationId, reason }: Input, seen: ApplicantSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = applicantIn(attempt === 1 ? seen : await store.find(memberId, registrationId));
      if (!found.ok) return found;
      const { activity, registration } = found.value;
      if (registration.memberId === memberId) return fail('own-registration');
      if (registration.status === 'declined') {
        // A rejection that was cut off may have left the phone number.
        await eraseContact(registration);
        return succeed({ status: 'declined' });
      }
      const at = now();
      const session = sessionOf(activity, registration.sessionId) ?? activity;
      if (registration.status !== 'applied') return fail('not-applied');
      const act = { actorId: memberId, reason, ...changingRegistration(registration, activity, at) };
      const change = { ...rejected(reason, { session, at }), audit: memberEntry('applicant-rejected', act) };
      if (!(await freeSeats(found.value, change, at))) continue;
      await postNotices(registrationId);
      return succeed({ status: 'declined' });
    }
    return fail('being-decided');
  },
});
