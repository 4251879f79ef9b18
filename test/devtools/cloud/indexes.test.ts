import fc from 'fast-check';
import { inMemory } from './support/actions';

const index = (name: string, unique: boolean, ...fields: string[]) => ({
  name,
  unique,
  fields: fields.map((field) => ({ field, direction: 'asc' as const })),
});
const value = fc.constantFrom(1, 2, '1', null, true);
const document = fc.record(
  {
    county: value,
    kind: fc.oneof(value, fc.array(value, { maxLength: 2 })),
    place: fc.record({ town: value }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const equality = fc.oneof(
  value.filter((plain) => plain !== null),
  value.map((plain) => ({ $eq: plain })),
  fc.array(value, { maxLength: 3 }).map((several) => ({ $in: several })),
);
const condition = fc.record({ county: equality, kind: equality, 'place.town': equality }, { requiredKeys: [] });
const query = fc.oneof(
  condition,
  fc.tuple(condition, condition).map((both) => ({ $and: both })),
  fc.tuple(condition, condition).map(([both, either]) => ({ ...both, $or: [either, { county: 1 }] })),
);

describe('indexes', () => {
  it('change no answer', async () => {
    const indexed = {
      documents: {
        indexes: [
          index('two', false, 'county', 'kind'),
          index('kind', false, 'kind'),
          index('town', false, 'place.town', 'county'),
        ],
      },
    };
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(document)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(changes, fc.array(query, { minLength: 1, maxLength: 5 }), async (steps, queries) => {
        const answers = [];
        for (const schema of [indexed, { documents: { indexes: [] } }]) {
          const cloud = inMemory(schema);
          for (const [id, data] of steps) await (data ? cloud.set(`d${id}`, data) : cloud.remove(`d${id}`));
          const found = await Promise.all(queries.map((each) => cloud.where(each)));
          answers.push(found.map((list) => list.map(({ _id }) => _id).sort()));
          cloud.close();
        }
        expect(answers[0]).toEqual(answers[1]);
      }),
      { numRuns: 300 },
    );
  });

  it('that are unique never let two documents share a key, whatever transactions do', async () => {
    const steps = fc.array(
      fc.record({
        act: fc.constantFrom('set', 'set', 'remove', 'commit', 'abort', 'plain'),
        slot: fc.constantFrom(0, 1),
        id: fc.constantFrom('a', 'b', 'c'),
        key: fc.constantFrom(1, 2, 3),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (schedule) => {
        const cloud = inMemory({ documents: { indexes: [index('one', true, 'key')] } });
        const open = new Map<number, string>();
        const waiting: Promise<unknown>[] = [];
        for (const { act, slot, id, key } of schedule) {
          if (act === 'plain') {
            waiting.push(cloud.set(id, { key }).catch(() => null));
            continue;
          }
          const token = open.get(slot) ?? (await cloud.begin());
          open.set(slot, token);
          const call = {
            set: () => cloud.set(id, { key }, token),
            remove: () => cloud.remove(id, token),
            commit: () => cloud.commit(token),
            abort: () => cloud.abort(token),
          };
          const failed = await call[act]().then(
            () => false,
            () => true,
          );
          if (failed || act === 'commit' || act === 'abort') open.delete(slot);
          const keys = (await cloud.where({})).map((stored) => stored.key);
          expect(keys).toEqual([...new Set(keys)]);
        }
        for (const token of open.values()) await cloud.commit(token).catch(() => null);
        await Promise.all(waiting);
        const stored = await cloud.where({});
        expect(new Set(stored.map(({ key }) => key)).size).toBe(stored.length);
        for (const { _id, key } of stored)
          expect((await cloud.where({ key })).map((found) => found._id)).toEqual([_id]);
        cloud.close();
      }),
      { numRuns: 300 },
    );
  });
});
