import { _, $, connected, credits } from './support/credits';
import { failureOf } from './support/sdk';

describe('aggregate', () => {
  it('matches, groups and sorts', async () => {
    const { list } = await credits()
      .match({ hours: _().gte(2) })
      .group({
        _id: '$member',
        hours: $().sum('$hours'),
        mean: $().avg('$hours'),
        times: $().sum(1),
        all: $().push('$_id'),
      })
      .sort({ hours: -1 })
      .end();
    expect(list).toEqual([
      { _id: 'm1', hours: 6, mean: 3, times: 2, all: [1, 3] },
      { _id: 'm2', hours: 3, mean: 3, times: 1, all: [2] },
    ]);
  });

  it('counts', async () => {
    expect((await credits().match({ member: 'm1' }).count('total').end()).list).toEqual([{ total: 2 }]);
  });

  it("projects with expressions, in China's time", async () => {
    const { list } = await credits()
      .sort({ _id: 1 })
      .limit(2)
      .project({
        _id: 0,
        day: $().dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
        more: $().add(['$hours', 1]),
      })
      .end();
    expect(list).toEqual([
      { day: '2026-11-02', more: 3 },
      { day: '2026-11-02', more: 4 },
    ]);
  });

  it('unwinds, adds fields, skips, and leaves what is stored as it was', async () => {
    const { list } = await credits()
      .unwind('$kinds')
      .addFields({ 'extra.kind': '$kinds' })
      .sort({ _id: 1, kinds: 1 })
      .skip(1)
      .limit(5)
      .project({ extra: 1 })
      .end();
    expect(list).toEqual([
      { _id: 1, extra: { kind: 'lecture' } },
      { _id: 2, extra: { kind: 'lecture' } },
    ]);
    expect((await connected.database.collection('credits').doc(1).get()).data).toMatchObject({
      kinds: ['lecture', 'hall'],
    });
  });

  it('replaces roots, samples and sorts by count', async () => {
    const rooted = await credits()
      .match({ _id: 2 })
      .replaceRoot({ newRoot: { only: '$hours' } })
      .end();
    const sample = await credits().sample({ size: 2 }).end();
    const counted = await credits().sortByCount('$member').end();
    expect([rooted.list, sample.list.length, counted.list]).toEqual([
      [{ only: 3 }],
      2,
      [
        { _id: 'm1', count: 2 },
        { _id: 'm2', count: 1 },
      ],
    ]);
  });

  it('cannot be faceted by this SDK', () => {
    expect(() => credits().facet({})).toThrow('is not a function');
  });

  it('names a stage that is not emulated, in a join too', async () => {
    const near = credits().geoNear({
      distanceField: 'd',
      spherical: true,
      near: connected.database.Geo.Point(105, 28),
      key: 'p',
    });
    const bucket = credits().bucket({ groupBy: '$hours', boundaries: [0, 3, 9] });
    const nested = credits().lookup({ from: 'members', pipeline: [{ $facet: {} }], as: 'x' });
    const failures = await Promise.all([near, bucket, nested].map((pipeline) => failureOf(pipeline.end())));
    expect(failures.map(({ errMsg }) => errMsg)).toEqual([
      expect.stringContaining('not emulated: aggregation stage $geoNear'),
      expect.stringContaining('not emulated: aggregation stage $bucket'),
      expect.stringContaining('not emulated: aggregation stage $facet'),
    ]);
  });

  it('fails for an unknown expression', async () => {
    expect(
      (
        await failureOf(
          credits()
            .project({ x: { $nonsense: 1 } })
            .end(),
        )
      ).errMsg,
    ).toContain('$nonsense');
  });

  it('gives more than 20 results only when told how many', async () => {
    const members = connected.database.collection('members');
    await members.add({ data: Array.from({ length: 30 }, (_unused, at) => ({ _id: `x${at}` })) });
    const failure = await failureOf(members.aggregate().match({ _id: /^x/ }).end());
    const { list } = await members.aggregate().match({ _id: /^x/ }).limit(25).end();
    expect([failure.errMsg.includes('aggregation of 30 results without limit()'), list.length]).toEqual([true, 25]);
  });

  it('refuses to be told more than WeChat gives at once, in joins too', async () => {
    const members = connected.database.collection('members');
    const joined = { from: 'teams', pipeline: $().pipeline().limit(1001).done(), as: 'teams' };
    const failures = [
      await failureOf(members.aggregate().limit(1001).end()),
      await failureOf(members.aggregate().limit(1).lookup(joined).end()),
    ];
    expect(failures.map(({ errMsg }) => errMsg)).toEqual([
      expect.stringContaining('limit(1001): WeChat gives at most 1000 documents'),
      expect.stringContaining('limit(1001): WeChat gives at most 1000 documents'),
    ]);
    const { list } = await members.aggregate().match({ _id: 'm1' }).limit(1000).end();
    expect(list).toEqual([{ _id: 'm1', name: '周' }]);
  });
});
