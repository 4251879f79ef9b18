import * as v from 'valibot';
import { allCalls } from '../support/calls';
import { validInputs } from '../support/validInputs';

type Json = { readonly [field: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Dotted paths of everything that is no object. */
const leavesOf = (input: Json, before = ''): readonly string[] =>
  Object.entries(input).flatMap(([field, value]) =>
    isJson(value) ? leavesOf(value, `${before}${field}.`) : [`${before}${field}`],
  );

const withLeaf = (input: Json, path: readonly string[], value: unknown): Json => {
  const changed: Json = structuredClone(input);
  Reflect.set(...parentIn(changed, path), value);
  return changed;
};

const without = (input: Json, path: readonly string[]): Json => {
  const changed: Json = structuredClone(input);
  Reflect.deleteProperty(...parentIn(changed, path));
  return changed;
};

/** The object that holds the leaf, and the leaf's name within it. */
const parentIn = (input: Json, [field = '', ...rest]: readonly string[]): [Json, string] => {
  const inner = input[field];
  return rest.length > 0 && isJson(inner) ? parentIn(inner, rest) : [input, field];
};

/** No field of any call takes one of these. */
const wrongEverywhere = [{}, { $gt: '' }, [], -1, 1.5, Number.MAX_VALUE, 'x'.repeat(5001)];

const named = validInputs.map(
  ({ call, input }) => [`${call.cloudFunction}.${call.action}`, call.input, input] as const,
);

test('every call has a sample', () => {
  expect(new Set(validInputs.map(({ call }) => call))).toEqual(new Set(allCalls));
});

test.each(named)(
  '%s takes its sample, and names whatever is wrong with it',
  (_, schema: v.GenericSchema, input: Json) => {
    const refusedField = (changed: Json) => {
      const parsed = v.safeParse(schema, changed);
      return parsed.success ? 'nothing' : v.getDotPath(parsed.issues[0]);
    };
    expect(refusedField(input)).toBe('nothing');
    expect(refusedField({ ...input, surplus: 1 })).toBe('surplus');
    for (const leaf of leavesOf(input)) {
      const path = leaf.split('.');
      expect(refusedField(without(input, path))).toBe(leaf);
      expect(wrongEverywhere.map((wrong) => refusedField(withLeaf(input, path, wrong)))).toEqual(
        wrongEverywhere.map(() => leaf),
      );
    }
  },
);
