import { type Connected, connect, failureOf } from './support/sdk';

let connected: Connected;
const notes = () => connected.database.collection('notes');
const _ = () => connected.database.command;
const stored = async (id = 'n') => (await notes().doc(id).get()).data;

beforeAll(async () => {
  connected = await connect({ notes: { indexes: [] } });
});
afterAll(() => connected.cloud.close());

const original = {
  i: 5,
  o: { a: 1, b: { c: 2 } },
  list: [3, 1, 2],
  people: [{ n: 1 }, { n: 2 }],
  text: 't',
  none: null,
};

beforeEach(async () => {
  await notes().doc('n').set({ data: original });
});

describe('update', () => {
  const cases: [string, () => { [field: string]: unknown }, object][] = [
    [
      'sets fields and merges nested ones',
      () => ({ i: 1, o: { b: { d: 3 } } }),
      { i: 1, o: { a: 1, b: { c: 2, d: 3 } } },
    ],
    ['replaces an object with set', () => ({ o: _().set({ z: 1 }) }), { o: { z: 1 } }],
    [
      'sets by a dotted path, making the way',
      () => ({ 'o.x.y': 1, 'new.p': 2 }),
      { o: { ...original.o, x: { y: 1 } }, new: { p: 2 } },
    ],
    ['sets an element of an array', () => ({ 'people.1.n': 7 }), { people: [{ n: 1 }, { n: 7 }] }],
    ['removes', () => ({ text: _().remove(), 'o.b': _().remove() }), { text: undefined, o: { a: 1 } }],
    [
      'counts, from nothing too',
      () => ({ i: _().inc(-2), j: _().inc(4), o: { a: _().inc(1) } }),
      { i: 3, j: 4, o: { ...original.o, a: 2 } },
    ],
    ['multiplies, from nothing too', () => ({ i: _().mul(3), j: _().mul(3) }), { i: 15, j: 0 }],
    [
      'keeps the smaller and the larger',
      () => ({ i: _().min(2), 'o.a': _().max(8), j: _().min(1) }),
      { i: 2, o: { ...original.o, a: 8 }, j: 1 },
    ],
    ['renames', () => ({ text: _().rename('words') }), { text: undefined, words: 't' }],
    [
      'appends one, several, and to nothing',
      () => ({ list: _().push(9), people: _().push([{ n: 3 }, { n: 4 }]), fresh: _().push(1) }),
      { list: [3, 1, 2, 9], people: [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }], fresh: [1] },
    ],
    [
      'appends in place, sorted and cut',
      () => ({ list: _().push({ each: [0], sort: 1, slice: 3 }), people: _().push({ each: [{ n: 9 }], position: 0 }) }),
      { list: [0, 1, 2], people: [{ n: 9 }, { n: 1 }, { n: 2 }] },
    ],
    [
      'appends to nothing, sorted and cut',
      () => ({ fresh: _().push({ each: [3, 1, 2], sort: 1, slice: 2 }) }),
      { fresh: [1, 2] },
    ],
    ['puts before', () => ({ list: _().unshift(8) }), { list: [8, 3, 1, 2] }],
    ['takes from the ends', () => ({ list: _().pop(), people: _().shift() }), { list: [3, 1], people: [{ n: 2 }] }],
    [
      'adds to a set once',
      () => ({ list: _().addToSet(1), people: _().addToSet({ n: 3 }), fresh: _().addToSet('x') }),
      { people: [{ n: 1 }, { n: 2 }, { n: 3 }], fresh: ['x'] },
    ],
    [
      'pulls by value, by condition and by list',
      () => ({ list: _().pull(_().gte(2)), people: _().pull({ n: 1 }), fresh: _().pull(1) }),
      { list: [1], people: [{ n: 2 }] },
    ],
    ['pulls all', () => ({ list: _().pullAll([1, 3]) }), { list: [2] }],
  ];

  it.each(cases)('%s', async (_title, data, expected) => {
    expect((await notes().doc('n').update({ data: data() })).stats).toEqual({ updated: 1 });
    expect(await stored()).toEqual(JSON.parse(JSON.stringify({ _id: 'n', ...original, ...expected })));
  });

  const refused: [string, () => { [field: string]: unknown }, string][] = [
    ['counts on a text', () => ({ text: _().inc(1) }), 'non-numeric'],
    ['counts on null', () => ({ none: _().inc(1) }), 'non-numeric'],
    ['appends to a number', () => ({ i: _().push(1) }), 'must be an array'],
    ['pulls from a text', () => ({ text: _().pull('t') }), 'must be an array'],
    ['makes a field inside a text', () => ({ 'text.x': 1 }), "Cannot create field 'x'"],
    ['makes a field inside null', () => ({ 'none.x': 1 }), "Cannot create field 'x'"],
    ['makes a field inside an array', () => ({ 'list.x': 1 }), "Cannot create field 'x'"],
    ['sets a place and a part of it', () => ({ o: _().set({}), 'o.a': 1 }), 'conflict'],
    ['names an empty field', () => ({ 'o..a': 1 }), 'empty field name'],
    ['stores a field with a dollar', () => ({ o: _().set({ $a: 1 }) }), "'$a'"],
    ['stores a field with a dot', () => ({ o: _().set({ 'a.b': 1 }) }), "'a.b'"],
    ['reaches into a place by position', () => ({ 'people.$.n': 1 }), 'not emulated: positional update path'],
    ['writes beyond the end of an array', () => ({ 'list.7': 1 }), 'not emulated: update of an array beyond its end'],
    ['uses bits', () => ({ i: _().bit({ and: 1 }) }), 'not emulated: update operator $bit'],
  ];

  it.each(refused)('fails and changes nothing when it %s', async (_title, data, message) => {
    const failure = await failureOf((async () => notes().doc('n').update({ data: data() }))());
    expect(failure.errMsg).toContain(message);
    expect(await stored()).toEqual({ _id: 'n', ...original });
  });

  it('reports nothing updated when nothing changes or nothing is there', async () => {
    const same = await notes()
      .doc('n')
      .update({ data: { i: 5 } });
    const missing = await notes()
      .doc('missing')
      .update({ data: { i: 5 } });
    expect([same.stats, missing.stats, await stored('missing')]).toEqual([{ updated: 0 }, { updated: 0 }, null]);
  });

  it('changes all that a condition finds', async () => {
    await notes().add({
      data: [
        { _id: 'x', k: 1 },
        { _id: 'y', k: 1 },
        { _id: 'z', k: 2 },
      ],
    });
    expect(
      (
        await notes()
          .where({ k: 1 })
          .update({ data: { k: _().inc(10) } })
      ).stats,
    ).toEqual({ updated: 2 });
    expect(
      (
        await notes()
          .where({ k: _().gt(1) })
          .remove()
      ).stats,
    ).toEqual({ removed: 3 });
    expect((await notes().get()).data.map(({ _id }) => _id)).toEqual(['n']);
  });

  it('claims one of the last seats for each of many at once, and never one more', async () => {
    await notes()
      .doc('hot')
      .set({ data: { left: 10, holders: {} } });
    const claims = await Promise.all(
      Array.from({ length: 50 }, (_unused, at) =>
        notes()
          .where({ _id: 'hot', left: _().gt(0), [`holders.m${at % 25}`]: _().exists(false) })
          .update({ data: { left: _().inc(-1), [`holders.m${at % 25}`]: { at } } }),
      ),
    );
    const hot = await stored('hot');
    expect([
      claims.filter(({ stats }) => stats.updated === 1).length,
      hot?.left,
      Object.keys(Object(hot?.holders)).length,
    ]).toEqual([10, 0, 10]);
  });

  it('sends addToSet with each as the SDK does: as an object, not several values', async () => {
    await notes()
      .doc('n')
      .update({ data: { list: _().addToSet({ each: [7, 8] }) } });
    expect((await stored())?.list).toEqual([3, 1, 2, { each: [7, 8] }]);
  });
});
