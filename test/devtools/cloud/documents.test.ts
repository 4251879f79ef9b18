import { type Connected, connect, failureOf } from './support/sdk';

let connected: Connected;
const activities = () => connected.database.collection('activities');

beforeEach(async () => {
  connected = await connect({ activities: { indexes: [] } });
});
afterEach(() => connected.cloud.close());

describe('documents through the SDK', () => {
  it('come back with every type they were added with', async () => {
    const { database } = connected;
    const data = {
      title: '同心大讲堂',
      seats: 30,
      score: 1.5,
      big: 9007199254740991,
      open: true,
      nothing: null,
      startsAt: new Date(1_700_000_000_000),
      parts: [1, 'a', { x: null }, [2]],
      place: { county: '江阳区', point: database.Geo.Point(105.4, 28.9) },
    };
    const { _id } = await activities().add({ data });
    const stored = await activities().doc(_id).get();
    expect(JSON.parse(JSON.stringify(stored.data))).toEqual({
      _id,
      ...data,
      startsAt: '2023-11-14T22:13:20.000Z',
      place: { county: '江阳区', point: { type: 'Point', coordinates: [105.4, 28.9] } },
    });
    expect(stored.data?.startsAt).toEqual(new Date(1_700_000_000_000));
  });

  it("take the server's clock for serverDate, with its offset", async () => {
    const { database } = connected;
    const before = Date.now();
    await activities()
      .doc('a')
      .set({ data: { now: database.serverDate(), later: database.serverDate({ offset: 3_600_000 }) } });
    const { data } = await activities().doc('a').get();
    const now = Number(data?.now);
    expect([now >= before, now <= Date.now(), Number(data?.later) - now]).toEqual([true, true, 3_600_000]);
  });

  it('keep a string id and a number id apart', async () => {
    await activities().add({ data: { _id: '1', kind: 'string' } });
    await activities().add({ data: { _id: 1, kind: 'number' } });
    expect([(await activities().doc('1').get()).data, (await activities().doc(1).get()).data]).toEqual([
      { _id: '1', kind: 'string' },
      { _id: 1, kind: 'number' },
    ]);
  });

  it('are added several at once, in order', async () => {
    await activities().add({ data: [{ _id: 'b' }, { _id: 'a' }] });
    expect((await activities().get()).data).toEqual([{ _id: 'b' }, { _id: 'a' }]);
  });

  it('are refused under an id that is taken', async () => {
    await activities().add({ data: { _id: 'a', n: 1 } });
    const failure = await failureOf(activities().add({ data: { _id: 'a', n: 2 } }));
    expect([failure.errCode, failure.errMsg.includes('E11000')]).toEqual([-502001, true]);
    expect((await activities().doc('a').get()).data).toEqual({ _id: 'a', n: 1 });
  });

  it('are replaced whole by set, and created by it', async () => {
    expect(
      (
        await activities()
          .doc('a')
          .set({ data: { n: 1, old: true } })
      ).stats,
    ).toEqual({ created: 1, updated: 0 });
    expect(
      (
        await activities()
          .doc('a')
          .set({ data: { n: 2 } })
      ).stats,
    ).toEqual({ created: 0, updated: 1 });
    expect((await activities().doc('a').get()).data).toEqual({ _id: 'a', n: 2 });
  });

  it('are removed once', async () => {
    await activities()
      .doc('a')
      .set({ data: { n: 1 } });
    expect((await activities().doc('a').remove()).stats).toEqual({ removed: 1 });
    expect((await activities().doc('a').remove()).stats).toEqual({ removed: 0 });
    expect((await activities().doc('a').get()).data).toBeNull();
  });

  it('show only the fields asked for', async () => {
    await activities()
      .doc('a')
      .set({ data: { title: 't', phone: 'p', place: { county: 'c', street: 's' } } });
    const only = await activities().doc('a').field({ title: true, 'place.county': true }).get();
    const without = await activities().doc('a').field({ phone: false, 'place.street': false }).get();
    expect([only.data, without.data]).toEqual([
      { _id: 'a', title: 't', place: { county: 'c' } },
      { _id: 'a', title: 't', place: { county: 'c' } },
    ]);
    expect((await activities().doc('a').get()).data?.place).toEqual({ county: 'c', street: 's' });
  });

  it('live in collections that must exist', async () => {
    const { database } = connected;
    expect(await failureOf(database.collection('nowhere').get())).toMatchObject({ errCode: -502005 });
    expect(await failureOf(database.collection('nowhere').add({ data: {} }))).toMatchObject({ errCode: -502005 });
    await database.createCollection('nowhere');
    expect((await database.collection('nowhere').get()).data).toEqual([]);
    const again = await failureOf(database.createCollection('nowhere'));
    expect(again.errMsg).toContain('Table exist: nowhere');
  });
});
