import type { Activity } from '../../../domain/activity/activity';
import { type PoolName, poolOf, type Session } from '../../../domain/activity/sessions';
import {
  reconfirmationUntil,
  released,
  selectSeatsToRelease,
  sessionToReconfirm,
  wasAskedToReconfirm,
} from '../../../domain/registration/reconfirmation';
import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../../_platform/timers/timer';
import type { FillSeatsInTime, FreeInTime } from '../../_records/seats/ports';
import type { ReconfirmationStore } from './ports';

type Needs = {
  readonly store: ReconfirmationStore;
  readonly freeSeats: FreeInTime;
  readonly fillSeats: FillSeatsInTime;
  readonly now: Clock;
};

type Asking = { readonly activity: Activity; readonly session: Session; readonly pool: PoolName };

export const releaseUnconfirmed = (needs: Needs): TimerStep => ({
  name: 'unconfirmed-released',
  everyMinutes: 1,
  maxMilliseconds: 2000,
  run: async (turn) => {
    const { store, now } = needs;
    const begunAt = now();
    const asking: Asking[] = [];
    const nameOfActivity = ({ id }: Activity) => id;
    await eachInTime(await store.asking(begunAt), turn, nameOfActivity, async (activity) => {
      for (const session of activity.sessions)
        if (reconfirmationUntil(session) <= begunAt && begunAt < session.startAt)
          asking.push(...session.places.map(({ kind }) => ({ activity, session, pool: poolOf(session.id, kind) })));
    });
    let count = 0;
    const nameOf = ({ activity, pool }: Asking) => `${pool} of ${activity.id}`;
    await eachInTime(asking, turn, nameOf, async (one) => {
      count += await releaseIn(needs, one, turn);
    });
    return count === 0 ? null : `${count} released`;
  },
});

async function releaseIn(
  { store, freeSeats, fillSeats, now }: Needs,
  { activity, session, pool }: Asking,
  turn: Turn,
): Promise<number> {
  const waitlist = await store.waitlistOf(activity.id, pool, now());
  if (waitlist.waiting.length === 0) return 0;
  const confirmed = await store.unconfirmed(activity.id, pool, session);
  const unconfirmed = confirmed
    .filter(
      ({ registration }) =>
        sessionToReconfirm(activity, registration) !== null && wasAskedToReconfirm(registration, session),
    )
    .map((held) => {
      const { id, seats, signedUpAt } = held.registration;
      return { held, id, seats, signedUpAt };
    });
  const toFree = selectSeatsToRelease(unconfirmed, waitlist.waiting, waitlist.left).map(({ held }) => held);
  // Confirmed or cancelled in this very moment: they keep what they said.
  const freed = await freeSeats(toFree, (registration, at) => released(registration, session, at), turn);
  if (freed.length > 0) await fillSeats(activity.id, pool, turn.isOver);
  return freed.length;
}
