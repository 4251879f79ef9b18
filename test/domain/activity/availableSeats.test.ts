import { defaultCheckInWindow } from '../../../domain/activity/activity';
import { availableSeats, seatsOfActivity } from '../../../domain/activity/availableSeats';
import type { PlaceKind } from '../../../domain/activity/placeKinds';
import { poolOf } from '../../../domain/activity/sessions';
import { instantOf } from '../../../domain/time/instant';

const at = (hour: number) => instantOf(Date.UTC(2026, 10, 28, hour));

type Places = Readonly<Record<string, readonly [number, number, boolean?]>>;

/** Sessions of two hours from these hours on, each with places of these kinds as `[capacity, left, hasQueue]`. */
const held = (...sessions: { hour: number; places: Places }[]) => {
  const written = sessions.map(({ hour, places }, index) => ({
    id: `s${index + 1}`,
    startAt: at(hour),
    endAt: at(hour + 2),
    places: Object.entries(places).map(([kind, [capacity]]) => ({ kind: kind as PlaceKind, capacity })),
  }));
  const pools = sessions.flatMap(({ places }, index) =>
    Object.entries(places).map(([kind, [capacity, left, hasQueue = false]]) => ({
      name: poolOf(`s${index + 1}`, kind as PlaceKind),
      capacity,
      left,
      hasQueue,
    })),
  );
  return [{ sessions: written, startAt: at(sessions[0]?.hour ?? 0), checkIn: defaultCheckInWindow }, pools] as const;
};

it('counts the seats where it is held, not those online nor those of a later session', () => {
  const [activity, pools] = held(
    { hour: 8, places: { hall: [30, 20], elderly: [8, 5], online: [200, 196] } },
    { hour: 12, places: { hall: [24, 22], online: [200, 199] } },
  );
  expect(availableSeats(activity, pools, at(1))).toEqual({ capacity: 38, left: 25, startAt: at(8) });
});

it('counts the next session when the first is full, over, or kept for who waits', () => {
  const second = { hour: 12, places: { hall: [24, 22] } } as const;
  const next = { capacity: 24, left: 22, startAt: at(12) };
  expect(availableSeats(...held({ hour: 8, places: { hall: [30, 0] } }, second), at(1))).toEqual(next);
  expect(availableSeats(...held({ hour: 8, places: { hall: [30, 2, true] } }, second), at(1))).toEqual(next);
  expect(availableSeats(...held({ hour: 8, places: { hall: [30, 9] } }, second), at(10))).toEqual(next);
});

it('says full of the soonest session when nothing is left in any, and counts online places where there are no others', () => {
  const [full, pools] = held(
    { hour: 8, places: { hall: [30, 0], online: [200, 200] } },
    { hour: 12, places: { hall: [24, 0] } },
  );
  expect(availableSeats(full, pools, at(1))).toEqual({ capacity: 30, left: 0, startAt: at(8) });
  expect(availableSeats(...held({ hour: 8, places: { online: [200, 150] } }), at(1))).toEqual({
    capacity: 200,
    left: 150,
    startAt: at(8),
  });
});

it('counts for an organiser the seats where it is held, of every session, and those online where there are no others', () => {
  const [activity, pools] = held(
    { hour: 8, places: { hall: [30, 20], elderly: [8, 5], online: [200, 196] } },
    { hour: 12, places: { hall: [24, 22], online: [200, 199] } },
  );
  expect(seatsOfActivity(activity, pools)).toEqual({ capacity: 62, left: 47 });
  const [online, places] = held({ hour: 8, places: { online: [200, 196] } });
  expect(seatsOfActivity(online, places)).toEqual({ capacity: 200, left: 196 });
});
