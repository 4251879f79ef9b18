import fc from 'fast-check';
import { pageEndOf, pageKeyOf, pageOf } from '../../../domain/activity/pageKey';

const row = (id: string) => ({ activity: { id, startAt: '2026-11-23T06:00:00.000Z' } });

test('a key says where a page ended', () => {
  const end = { id: 'act_0123456789abcdef', startAt: '2026-11-23T06:00:00.000Z' };
  expect(pageEndOf(pageKeyOf(end))).toEqual(end);
});

test('a page has a next one exactly when more was found than it holds', () => {
  const rows = ['a', 'b', 'c'].map(row);
  expect(pageOf(rows, 3)).toEqual({ rows, next: null });
  expect(pageOf(rows, 2)).toEqual({ rows: rows.slice(0, 2), next: '2026-11-23T06:00:00.000Z~b' });
  expect(pageOf([], 2)).toEqual({ rows: [], next: null });
});

test('pages one after another show every row once', () => {
  fc.assert(
    fc.property(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 7 }), (count, size) => {
      const all = Array.from({ length: count }, (_, index) => row(String.fromCharCode(97 + index)));
      const shown: unknown[] = [];
      let next: string | null = '~';
      while (next !== null) {
        const { id } = pageEndOf(next);
        const page = pageOf(all.filter(({ activity }) => activity.id > id).slice(0, size + 1), size);
        shown.push(...page.rows);
        next = page.next;
      }
      expect(shown).toEqual(all);
    }),
  );
});
