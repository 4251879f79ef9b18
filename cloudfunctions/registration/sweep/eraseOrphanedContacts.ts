import type { Clock } from '../../../domain/time/instant';
import { togetherInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { PhoneStore, PhoneToCheck } from './ports';

type Needs = { readonly store: PhoneStore; readonly seats: Pick<Seats, 'eraseContacts'>; readonly now: Clock };

/**
 * A phone number is written before the registration that it is for, and a sign-up that is cut off in between leaves it
 * alone. Once no step can be under way any more, such a number goes; one that is given anew meanwhile stays.
 */
export const eraseOrphanedContacts = ({ store, seats, now }: Needs): TimerStep => ({
  name: 'stray-phones-erased',
  everyMinutes: 1,
  maxMilliseconds: 1000,
  run: async (turn) => {
    const at = now();
    const given = await store.toCheck(at);
    const isOwned = ({ generation, aliveGeneration }: PhoneToCheck) => generation === aliveGeneration;
    const owned = given.filter(isOwned);
    const stray = given.filter((one) => !isOwned(one));
    if (owned.length > 0)
      await store.noteChecked(
        owned.map(({ registrationId }) => registrationId),
        at,
      );
    const nameOf = ({ registrationId }: PhoneToCheck) => `phone number of ${registrationId}`;
    const erased = await togetherInTime(stray, turn, nameOf, (some) =>
      seats.eraseContacts(
        some.map(({ registrationId: id, generation, givenAt }) => ({ id, generation, givenUntil: givenAt })),
      ),
    );
    return erased === 0 ? null : `${erased} of ${stray.length}`;
  },
});
