import { placesOf } from '../../../domain/registration/roster';

const aHundredThousand = 100_000;

/** Fractions of the golden ratio: every number differs, and their order is not that of the list. */
const scattered = (index: number) => ((index * 0.618_033_988_75) % 1).toFixed(12);

test('places of a line of a hundred thousand cost less than five seconds of computing', () => {
  const line = Array.from({ length: aHundredThousand }, (_, index) => ({
    id: `reg_${index}`,
    status: 'waiting' as const,
    queue: {
      pool: index % 2 === 0 ? ('s1-hall' as const) : ('s2-hall' as const),
      order: scattered(index),
      wants: 1,
      maySplit: false,
      from: '2026-11-28T00:00:00.000Z',
      offer: null,
    },
  }));
  const before = process.cpuUsage();
  const places = placesOf(line);
  // Of this process alone, however busy the machine is.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(5);
  const inOrder = line
    .filter(({ queue }) => queue.pool === 's2-hall')
    .sort((one, other) => Number(one.queue.order) - Number(other.queue.order));
  expect(places.size).toBe(aHundredThousand);
  expect(inOrder.map(({ id }) => places.get(id))).toEqual(inOrder.map((_, index) => index + 1));
});
