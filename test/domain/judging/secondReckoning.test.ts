import fc from 'fast-check';
import { arbitraryProtocol } from './support/arbitraryProtocol';
import { standingsFrom } from './support/builders';
import { reckonPlainly } from './support/plainReckoning';

test('agrees, to the last digit, with a second reckoning that shares no line with it', () => {
  fc.assert(
    fc.property(arbitraryProtocol, (protocol) => {
      expect(standingsFrom(protocol)).toEqual(reckonPlainly(protocol));
    }),
    { numRuns: 300 },
  );
});
