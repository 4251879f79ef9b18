import fc from 'fast-check';
import plainResult from '../../docs/examples/plain-result.json';
import sealedResult from '../../docs/examples/sealed-result.json';
import stagedResult from '../../docs/examples/staged-result.json';
import { readProtocolFile } from '../../scripts/recompute/readProtocolFile';
import { type Key, refusalsOf, withChange } from './support/protocolFiles';

describe('the reader of files', () => {
  const paths = (value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .flatMap(([key, inner]) => paths(inner, [...path, Array.isArray(value) ? Number(key) : key]))
          .concat([path])
      : [path];
  const somewhere = [plainResult, sealedResult, stagedResult].map((example) =>
    fc.tuple(fc.constant(example), fc.constantFrom(...paths(example).filter(({ length }) => length > 0))),
  );
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('', '-1', '1e99', '0.5', {}, [], null, true));

  test('answers any JSON in the place of any part, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(...somewhere), anything, ([example, path], value) => {
        expect(Array.isArray(refusalsOf(withChange(path, value, example)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('refuses a sealed file in which any part whatever is another', () => {
    const [, inSealed] = somewhere;
    fc.assert(
      fc.property(inSealed ?? fc.constant([{}, []]), anything, ([example, path], value) => {
        const changed = withChange(path, value, example);
        fc.pre(path[0] !== 'seal' || path.length > 1);
        fc.pre(changed !== JSON.stringify(example));
        expect(refusalsOf(changed).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('answers any bytes, and never throws', () => {
    const whole = new TextEncoder().encode(JSON.stringify(plainResult));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(whole.length), (bytes, at) => {
        const torn = new Uint8Array([...whole.subarray(0, at), ...bytes, ...whole.subarray(at + bytes.length)]);
        expect(Array.isArray(refusalsOf(torn))).toBe(true);
        expect(refusalsOf(bytes).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('passes over a byte order mark and tells of members that it does not know', () => {
    const text = `\ufeff${withChange(['entries', 0, 'deductoin'], '5')}`;
    const read = readProtocolFile(new TextEncoder().encode(text));
    expect(read.ok && read.unread).toEqual(['entries[0].deductoin']);
  });
});
