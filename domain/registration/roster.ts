import type { Activity } from '../activity/activity';
import { carriedKind, type KindsOfActivity } from '../activity/placeKinds';
import type { Instant } from '../time/instant';
import { committedSeats, isAlive, type Registration } from './registration';
import { sessionToAgreeTo } from './termsAgreed';

export const isWaitlisted = ({ status, queue }: Pick<Registration, 'status' | 'queue'>): boolean =>
  queue !== null && queue.offer === null && (status === 'waiting' || status === 'confirmed');

/** Position on the waitlist of each person's own pool, counted from 1. */
export function placesOf(
  registrations: readonly Pick<Registration, 'id' | 'status' | 'queue'>[],
): ReadonlyMap<string, number> {
  const waitlists = new Map<string, { readonly id: string; readonly order: string }[]>();
  for (const registration of registrations) {
    const { id, queue } = registration;
    if (queue === null || !isWaitlisted(registration)) continue;
    const waitlist = waitlists.get(queue.pool) ?? [];
    waitlist.push({ id, order: queue.order });
    waitlists.set(queue.pool, waitlist);
  }
  return new Map(
    [...waitlists.values()].flatMap((waitlist) =>
      waitlist
        .sort((left, right) => (left.order < right.order ? -1 : 1))
        .map(({ id }, index) => [id, index + 1] as const),
    ),
  );
}

export const rosterEntryOf = (
  registration: Omit<Registration, 'timeline'> & { readonly hasPhone: boolean },
  seen: {
    readonly activity: KindsOfActivity & Pick<Activity, 'status' | 'sessions'>;
    /** What the person is called now. */
    readonly nickname: string;
    readonly checkedInAt: Instant | null;
    readonly place: number | null;
  },
) => ({
  registrationId: registration.id,
  nickname: seen.nickname,
  status: registration.status,
  sessionId: registration.sessionId,
  ticketKind: registration.ticketKind,
  ...carriedKind(seen.activity, registration.ticketKind),
  seats: registration.seats,
  held: committedSeats(registration),
  place: seen.place,
  wants: isAlive(registration) ? (registration.queue?.wants ?? 0) : 0,
  offerUntil: registration.queue?.offer?.until ?? null,
  signedUpAt: registration.signedUpAt,
  reconfirmedAt: registration.reconfirmedAt,
  owesAgreement: sessionToAgreeTo(seen.activity, registration) !== null,
  checkedInAt: seen.checkedInAt,
  hasPhone: registration.hasPhone,
  hasOpenAppeal: registration.absence?.appeal != null && registration.absence.appeal.decision === null,
});
