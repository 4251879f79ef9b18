import { type Connected, connect, failureOf, type Query } from './support/sdk';

let connected: Connected;
const shifts = () => connected.database.collection('shifts');
const idsOf = async (query: Query) => (await query.get()).data.map((shift) => shift._id);

beforeAll(async () => {
  connected = await connect({
    shifts: {
      indexes: [
        {
          name: 'byCounty',
          fields: [
            { field: 'county', direction: 'asc' },
            { field: 'day', direction: 'asc' },
          ],
          unique: false,
        },
        { name: 'byTag', fields: [{ field: 'tags', direction: 'asc' }], unique: false },
      ],
    },
    many: { indexes: [] },
  });
  await shifts().add({
    data: [
      { _id: 'a', county: '江阳区', day: 1, seats: 5, tags: ['park', 'tree'], at: new Date(1000), team: { size: 3 } },
      {
        _id: 'b',
        county: '江阳区',
        day: 2,
        seats: 0,
        tags: ['tree'],
        at: new Date(2000),
        team: { size: 1 },
        note: null,
      },
      {
        _id: 'c',
        county: '纳溪区',
        day: 1,
        seats: 9,
        tags: [],
        at: new Date(3000),
        parts: [{ n: 1, ok: true }, { n: 4 }],
      },
      {
        _id: 'd',
        county: '纳溪区',
        day: 3,
        seats: '9',
        tags: ['park'],
        at: new Date(4000),
        parts: [{ n: 4, ok: true }],
      },
    ],
  });
  await connected.database.collection('many').add({ data: Array.from({ length: 1005 }, (_, n) => ({ n })) });
});
afterAll(() => connected.cloud.close());

describe('where', () => {
  const cases: [string, () => unknown, string[]][] = [
    ['equals a value', () => ({ day: 1 }), ['a', 'c']],
    ['equals a value inside an object, written nested or dotted', () => ({ team: { size: 3 } }), ['a']],
    ['matches an element of an array', () => ({ tags: 'park' }), ['a', 'd']],
    ['matches missing and null alike', () => ({ note: null }), ['a', 'b', 'c', 'd']],
    ['compares numbers with numbers only', () => ({ seats: _().gt(4) }), ['a', 'c']],
    ['takes two bounds on a field', () => ({ day: _().gt(1).and(_().lte(3)) }), ['b', 'd']],
    ['takes alternatives on a field', () => ({ day: _().eq(2).or(_().eq(3)) }), ['b', 'd']],
    ['negates', () => ({ day: _().not(_().eq(1)) }), ['b', 'd']],
    ['excludes values', () => ({ day: _().nin([1, 2]) }), ['d']],
    ['differs', () => ({ county: _().neq('江阳区') }), ['c', 'd']],
    ['finds one of several values through an index', () => ({ county: _().in(['江阳区', '合江县']) }), ['a', 'b']],
    ['finds through both fields of an index', () => ({ county: '江阳区', day: 2 }), ['b']],
    ['finds through an index of an array', () => ({ tags: 'tree', seats: 0 }), ['b']],
    ['finds by id and more', () => ({ _id: 'a', seats: _().gt(5) }), []],
    ['finds by several ids', () => ({ _id: _().in(['d', 'a', 'x']) }), ['d', 'a']],
    ['compares instants', () => ({ at: _().gte(new Date(3000)) }), ['c', 'd']],
    ['asks whether a field is there', () => ({ team: _().exists(false) }), ['c', 'd']],
    ['asks for all elements', () => ({ tags: _().all(['tree', 'park']) }), ['a']],
    ['asks for one element that meets everything', () => ({ parts: _().elemMatch({ n: _().gt(3), ok: true }) }), ['d']],
    ['asks for a length', () => ({ tags: _().size(1) }), ['b', 'd']],
    ['asks for a remainder', () => ({ day: _().mod(2, 1) }), ['a', 'c', 'd']],
    ['matches a regular expression', () => ({ _id: /^[AB]$/i }), ['a', 'b']],
    ['matches db.RegExp', () => ({ county: connected.database.RegExp({ regexp: '^纳' }) }), ['c', 'd']],
    ['joins conditions with and', () => _().and([{ county: '江阳区' }, { seats: _().gt(0) }]), ['a']],
    ['joins conditions with or', () => _().or([{ day: 3 }, { seats: 0 }]), ['b', 'd']],
    ['joins conditions with nor', () => _().nor([{ day: 1 }, { seats: 0 }]), ['d']],
    ['computes', () => _().expr(connected.database.command.aggregate.gt(['$day', '$team.size'])), ['b', 'c', 'd']],
  ];
  const _ = () => connected.database.command;

  it.each(cases)('%s', async (_title, condition, expected) => {
    expect(await idsOf(shifts().where(condition()))).toEqual(expected);
    expect(await shifts().where(condition()).count()).toMatchObject({ total: expected.length });
  });

  it('sorts, skips, limits and shows fields', async () => {
    const { data } = await shifts()
      .orderBy('county', 'desc')
      .orderBy('day', 'desc')
      .skip(1)
      .limit(2)
      .field({ day: true, _id: false })
      .get();
    expect(data).toEqual([{ day: 1 }, { day: 2 }]);
  });

  it('reads in the order of storing without an order', async () => {
    expect(await idsOf(shifts())).toEqual(['a', 'b', 'c', 'd']);
  });

  it('returns 100 documents without a limit and at most 1000 with one', async () => {
    const many = connected.database.collection('many');
    const lengths = [await many.get(), await many.limit(5000).get()].map(({ data }) => data.length);
    expect([...lengths, (await many.count()).total]).toEqual([100, 1000, 1005]);
  });

  it.each([
    [
      'query operator $nearSphere',
      () => ({ place: _().geoNear({ geometry: connected.database.Geo.Point(105, 28), maxDistance: 9 }) }),
    ],
    ['query operator $where', () => ({ $where: 'true' })],
    ['query operator $near', () => ({ parts: _().elemMatch({ x: { $near: 1 } }) })],
  ])('names what is not emulated: %s', async (name, condition) => {
    const failure = await failureOf(shifts().where(condition()).get());
    expect([failure.errCode, failure.errMsg.includes(`not emulated: ${name}`)]).toEqual([-501001, true]);
  });

  it('names a projection that is not emulated', async () => {
    const failure = await failureOf(
      shifts()
        .field({ tags: { $slice: 1 } })
        .get(),
    );
    expect(failure.errMsg).toContain('not emulated: projection $slice');
  });
});
