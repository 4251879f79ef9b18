import fc from 'fast-check';
import { managedPageOf, managedPageStart } from '../../../domain/activity/managedPage';

const size = 3;
const rowsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    activity: { id: `act_${name}${index}`, startAt: `2026-01-${String(index + 10)}T00:00:00.000Z` },
  }));

it('page after page lists what is coming and then what is over, each once, with no page that is not full but the last', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.nat(8), (comingCount, pastCount) => {
      const [coming, past] = [rowsOf('c', comingCount), rowsOf('p', pastCount)];
      /** What a store would answer: from there on, one more than a page holds. */
      const from = (all: typeof coming, id: string | undefined) => {
        const start = id === undefined ? 0 : all.findIndex(({ activity }) => activity.id === id) + 1;
        return all.slice(start, start + size + 1);
      };
      const listed: string[] = [];
      let key: string | null = null;
      do {
        const { part, after } = managedPageStart(key);
        const page = managedPageOf(
          part === 'coming' ? from(coming, after?.id) : [],
          from(past, part === 'past' ? after?.id : undefined),
          size,
        );
        expect(page.next === null || page.rows.length === size).toBe(true);
        listed.push(...page.rows.map(({ activity }) => activity.id));
        key = page.next;
      } while (key !== null);
      expect(listed).toEqual([...coming, ...past].map(({ activity }) => activity.id));
    }),
  );
});
