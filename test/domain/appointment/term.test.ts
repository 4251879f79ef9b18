import { addDays, termFrom } from '../../../domain/appointment/term';

it.each([
  ['2026-12-01', 12, '2027-11-30'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-15', 2, '2028-02-14'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-01-01', 36, '2028-12-31'],
])('a term from %s of %i months ends on %s', (from, months, until) => {
  expect(termFrom(from, months)).toEqual({ from, until });
});

it('the next term begins where no day is lost and none is counted twice', () => {
  const first = termFrom('2026-08-31', 6);
  expect(first.until).toBe('2027-02-28');
  expect(termFrom(addDays(first.until, 1), 6)).toEqual({ from: '2027-03-01', until: '2027-08-31' });
});
