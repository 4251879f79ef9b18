import type { Activity } from '../../../domain/activity/activity';
import { poolOf, type Session } from '../../../domain/activity/sessions';
import {
  reconfirmationUntil,
  released,
  sessionToReconfirm,
  toRelease,
  wasAsked,
} from '../../../domain/registration/reconfirmation';
import type { Clock } from '../../../domain/time/instant';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FillSeats, FreeSeats } from '../../_records/seats/ports';
import type { ReconfirmationStore } from './ports';

type Needs = {
  readonly store: ReconfirmationStore;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly postNotices: (registrationId: string) => Promise<void>;
  readonly now: Clock;
};

export const releaseUnconfirmed = (needs: Needs): TimerStep => ({
  name: 'unconfirmed-released',
  everyMinutes: 1,
  mostMilliseconds: 2000,
  run: async (isOver) => {
    const { store, now } = needs;
    const begunAt = now();
    let count = 0;
    for (const activity of await store.asking(begunAt)) {
      for (const session of activity.sessions) {
        if (begunAt < reconfirmationUntil(session) || session.startAt <= begunAt) continue;
        for (const { kind } of session.places)
          if (!isOver()) count += await releaseIn(needs, activity, session, poolOf(session.id, kind), isOver);
      }
    }
    return count === 0 ? null : `${count} released`;
  },
});

async function releaseIn(
  { store, freeSeats, fillSeats, postNotices, now }: Needs,
  activity: Activity,
  session: Session,
  pool: ReturnType<typeof poolOf>,
  isOver: () => boolean,
): Promise<number> {
  const waitlist = await store.waitlistOf(activity.id, pool, now());
  if (waitlist.waiting.length === 0) return 0;
  const confirmed = await store.unconfirmed(activity.id, pool, session);
  const unconfirmed = confirmed
    .filter(
      ({ registration }) => sessionToReconfirm(activity, registration) !== null && wasAsked(registration, session),
    )
    .map((held) => {
      const { id, seats, signedUpAt } = held.registration;
      return { held, id, seats, signedUpAt };
    });
  let count = 0;
  for (const { held } of toRelease(unconfirmed, waitlist.waiting, waitlist.left)) {
    if (isOver()) break;
    const at = now();
    // Confirmed or cancelled in this very moment: they keep what they said.
    if (!(await freeSeats(held, released(held.registration, session, at), at))) continue;
    await postNotices(held.registration.id);
    count++;
  }
  if (count > 0) await fillSeats(activity.id, pool);
  return count;
}
