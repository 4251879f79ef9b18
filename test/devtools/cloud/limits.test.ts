import { startLocalCloud } from '../../../devtools/cloud/localCloud';
import { type Connected, connect, failureOf, notesOnePerPerson } from './support/sdk';

let connected: Connected;
const notes = () => connected.database.collection('notes');

beforeAll(async () => {
  connected = await connect(notesOnePerPerson);
});
afterAll(() => connected.cloud.close());

const nested = (depth: number): object => (depth === 0 ? {} : { deeper: nested(depth - 1) });

describe('what WeChat refuses', () => {
  it.each([
    ['a field that starts with a dollar', { $a: 1 }, "'$a'"],
    ['a field with a dot, however deep', { list: [{ 'a.b': 1 }] }, "'a.b'"],
    ['a field without a name', { '': 1 }, 'must not be empty'],
    ['an id that is no string or number', { _id: true }, '_id must be'],
    ['an empty id', { _id: '' }, '_id must be'],
    ['deep nesting', { deep: nested(101) }, 'nested deeper than 100'],
  ])('%s', async (_title, data, message) => {
    const failure = await failureOf(notes().add({ data }));
    expect([failure.errCode, failure.errMsg]).toEqual([-502001, expect.stringContaining(message)]);
    expect((await notes().count()).total).toBe(0);
  });

  it('a document over 16 MB, added or grown', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    const added = await failureOf(notes().add({ data: { text: megabyte.repeat(16) } }));
    await notes()
      .doc('grown')
      .set({ data: { text: megabyte.repeat(10) } });
    await notes()
      .doc('grown')
      .update({ data: { more: megabyte.repeat(5) } });
    const grown = await failureOf(
      notes()
        .doc('grown')
        .update({ data: { most: megabyte } }),
    );
    expect([added.errMsg, grown.errMsg]).toEqual([
      expect.stringContaining('exceeds the limit of 16777216'),
      expect.stringContaining('exceeds the limit of 16777216'),
    ]);
    expect(Object.keys((await notes().doc('grown').get()).data ?? {})).toEqual(['_id', 'text', 'more']);
    await notes().doc('grown').remove();
  });

  it('a second document under a key of a unique index', async () => {
    await notes().add({ data: { _id: 'first', activity: 'act', person: 'self' } });
    await notes().add({ data: { _id: 'second', activity: 'act', person: 'child' } });
    const added = await failureOf(notes().add({ data: { _id: 'third', activity: 'act', person: 'self' } }));
    const set = await failureOf(
      notes()
        .doc('third')
        .set({ data: { activity: 'act', person: 'self' } }),
    );
    const updated = await failureOf(
      notes()
        .doc('second')
        .update({ data: { person: 'self' } }),
    );
    const many = await failureOf(
      notes()
        .where({ activity: 'act' })
        .update({ data: { person: 'same' } }),
    );
    for (const failure of [added, set, updated, many]) {
      expect([failure.errCode, failure.errMsg]).toEqual([-502001, expect.stringMatching(/E11000.*onePerPerson/)]);
    }
    await notes().where({ activity: 'act' }).remove();
    await notes().add({ data: { activity: 'act', person: 'self' } });
    await notes().where({ activity: 'act' }).remove();
  });

  it('a second document that lacks the fields of a unique index', async () => {
    await notes().add({ data: { _id: 'without' } });
    expect((await failureOf(notes().add({ data: { _id: 'too' } }))).errMsg).toContain('onePerPerson');
    await notes().doc('without').remove();
  });

  it('more than 20 indexes on a collection, and an index without a field', async () => {
    const index = (at: number) => ({
      name: `i${at}`,
      fields: [{ field: `f${at}`, direction: 'asc' as const }],
      unique: false,
    });
    const start = (indexes: readonly ReturnType<typeof index>[]) =>
      startLocalCloud({ dataDirectory: null, functionsDirectory: '/nowhere', schema: { wide: { indexes } } });
    await expect(start(Array.from({ length: 21 }, (_unused, at) => index(at)))).rejects.toThrow(
      'wide declares 21 indexes',
    );
    await expect(start([{ ...index(1), fields: [] }])).rejects.toThrow('without a field');
    await expect(start([index(1), index(1)])).rejects.toThrow('two indexes of one name');
  });
});
