import fc from 'fast-check';
import * as v from 'valibot';
import { commonFailures } from '../../contracts/call';
import { allCalls } from '../support/calls';

const named = allCalls.map((call) => [`${call.cloudFunction}.${call.action}`, call] as const);

test('no two calls have one address', () => {
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
});

test.each(named)('%s says in a sentence what it is for, and each of its failures once, as a fact', (_, call) => {
  expect(call.purpose).toMatch(/^[A-Z].*\.$/);
  const failures = [...call.failures, ...commonFailures];
  expect(new Set(failures).size).toBe(failures.length);
  for (const failure of failures) expect(failure).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test.each(named)(
  '%s reads any JSON without throwing, and what it lets through it lets through again unchanged',
  (_, call) => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const first = v.safeParse(call.input, input);
        if (!first.success) return;
        expect(v.safeParse(call.input, first.output)).toMatchObject({ success: true, output: first.output });
      }),
      { numRuns: 50 },
    );
  },
);
