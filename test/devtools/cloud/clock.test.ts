import { rmSync } from 'node:fs';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { builtFunctions } from './support/builtFunctions';
import { talkTo } from './support/sdk';

const resident = { openid: 'oResident' };
const day = 24 * 60 * 60 * 1000;

let cloud: LocalCloud;
let directory: string;

beforeEach(async () => {
  directory = builtFunctions({
    dates: {
      main: `(() => {
        const loadedAt = Date.now();
        return async () => ({
          loadedAt,
          times: [Date.now(), new Date().getTime(), Date.parse(Date()), new (new Date().constructor)().getTime()],
          given: [new Date(5).toISOString(), new Date(2026, 0, 31, 8).getDate(), Date.UTC(1970, 0, 2)],
          kinds: [new Date() instanceof Date, Object.prototype.toString.call(new Date()), Date.name],
        });
      })()`,
    },
    straddling: {
      main: `async () => {
        const before = Date.now();
        await db.collection('notes').doc('ready').set({ data: { is: true } });
        for (;;) {
          const { data } = await db.collection('notes').doc('go').get();
          if (data) return Date.now() - before;
        }
      }`,
      config: { timeout: 60 },
    },
  });
  cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: directory,
    schema: { notes: { indexes: [] } },
  });
});
afterEach(async () => {
  await cloud.close();
  rmSync(directory, { recursive: true });
});

/** That an instant was told between two readings of the clock; `Date()` tells whole seconds only. */
const isBetween = (instant: number, earliest: number, latest: number): boolean =>
  instant >= Math.floor(earliest / 1000) * 1000 && instant <= latest;

describe("the cloud's clock", () => {
  it('stands still once it was stopped, in functions as well, but for what it is put forward by', async () => {
    cloud.clock.stop();
    const stoppedAt = cloud.clock.now();
    const told = async () => Object((await cloud.invoke('dates', {}, resident)).result).times[0];
    expect([await told(), await told(), cloud.clock.now()]).toEqual([stoppedAt, stoppedAt, stoppedAt]);
    cloud.clock.advance(day);
    expect([await told(), cloud.clock.now()]).toEqual([stoppedAt + day, stoppedAt + day]);
  });

  it('is what every way of asking for the time tells in a function, from its loading on', async () => {
    cloud.clock.advance(10 * day);
    const earliest = cloud.clock.now();
    const { result } = await cloud.invoke('dates', {}, resident);
    const { loadedAt, times, ...rest } = Object(result);
    const latest = cloud.clock.now();
    expect([loadedAt, ...times].map((instant) => isBetween(instant, earliest, latest))).toEqual(Array(5).fill(true));
    expect(rest).toEqual({
      given: ['1970-01-01T00:00:00.005Z', 31, day],
      kinds: [true, '[object Date]', 'Date'],
    });
    expect(isBetween(earliest - 10 * day, Date.now() - 60_000, Date.now())).toBe(true);
  });

  it('moves for a function that is loaded already, and for one that is running', async () => {
    await cloud.invoke('dates', {}, resident);
    const running = cloud.invoke('straddling', {}, resident);
    const notes = talkTo(cloud).collection('notes');
    while ((await notes.doc('ready').get()).data === null);
    cloud.clock.advance(2 * day);
    await notes.doc('go').set({ data: { is: true } });
    const elapsed = Number((await running).result);
    const earliest = cloud.clock.now();
    const { times } = Object((await cloud.invoke('dates', {}, resident)).result);
    expect(elapsed).toBeGreaterThanOrEqual(2 * day);
    expect(isBetween(times[0], earliest, cloud.clock.now())).toBe(true);
  });

  it('is what the server date of the database goes by', async () => {
    cloud.clock.advance(day);
    const database = talkTo(cloud);
    const notes = database.collection('notes');
    const earliest = cloud.clock.now();
    await notes.doc('added').set({ data: { at: database.serverDate() } });
    await notes.doc('added').update({ data: { later: database.serverDate({ offset: day }) } });
    const { data } = await notes.doc('added').get();
    const latest = cloud.clock.now();
    const [at, later] = [Object(data).at.getTime(), Object(data).later.getTime()];
    expect([isBetween(at, earliest, latest), isBetween(later - day, earliest, latest)]).toEqual([true, true]);
    const past = await notes.where({ at: database.command.lt(database.serverDate({ offset: -day / 2 })) }).count();
    const present = await notes.where({ at: database.command.lte(database.serverDate()) }).count();
    expect([past.total, present.total]).toEqual([0, 1]);
  });

  it('goes forward only, by whole milliseconds', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => cloud.clock.advance(wrong)).toThrow('put forward by whole milliseconds');
    }
  });
});
