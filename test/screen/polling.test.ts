import { hallOf } from '../../domain/contest/hall';
import type { Told } from '../../screen/polling/askHall';
import { type Following, followHall } from '../../screen/polling/followHall';
import { serverClock } from '../../screen/polling/serverClock';
import { startedEvening } from '../support/evenings';

const hour = 3_600_000;

describe('the server’s clock', () => {
  test('is counted on by the machine’s running time, whatever its calendar says', () => {
    let running = 5000;
    let calendar = 7 * hour;
    const clock = serverClock(
      () => running,
      () => calendar,
    );
    clock.heard(100 * hour, 4900, 5000);
    running += 60_000;
    calendar -= 2 * hour;
    expect(clock.now()).toBe(100 * hour + 60_050);
  });

  test('believes the answer that was on its way for the shortest time', () => {
    const clock = serverClock(
      () => 10_000,
      () => 0,
    );
    clock.heard(1_000_000, 0, 20);
    clock.heard(1_000_900, 1000, 3000);
    expect(clock.now()).toBe(1_000_000 + 9990);
  });

  test('forgets what it heard before the machine slept', () => {
    const clock = serverClock(
      () => 2000,
      () => 0,
    );
    clock.heard(1_000_000, 0, 10);
    clock.heard(1_000_000 + hour, 1000, 1200);
    expect(clock.now()).toBe(1_000_000 + hour + 900);
  });
});

describe('following a hall', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const hall = hallOf(startedEvening(), []);
  const told = (version: number): Told => ({
    kind: 'new',
    answer: JSON.parse(JSON.stringify({ title: '路演', version, hall })),
    etag: `"${version}"`,
  });

  /** What was asked when, and what the page was told. */
  async function followed(answers: readonly Told[], milliseconds: number) {
    const asked: (readonly [number, string | null])[] = [];
    const heard: Following[] = [];
    const begun = Date.now();
    const ask = async (etag: string | null) => {
      asked.push([Date.now() - begun, etag]);
      return answers[Math.min(asked.length, answers.length) - 1] ?? { kind: 'failed' as const };
    };
    followHall(
      ask,
      () => Date.now() - begun,
      (following) => heard.push(following),
    );
    await jest.advanceTimersByTimeAsync(milliseconds);
    return { asked, heard };
  }

  test('asks once a second, and says which version it has', async () => {
    const { asked } = await followed([told(1), { kind: 'unchanged' }, told(2), { kind: 'unchanged' }], 3500);
    expect(asked).toEqual([
      [0, null],
      [1000, '"1"'],
      [2000, '"1"'],
      [3000, '"2"'],
    ]);
  });

  test('passes over an older version than it has told', async () => {
    const { asked, heard } = await followed([told(7), told(6), told(8)], 2500);
    expect(heard.map(({ answer }) => answer?.version)).toEqual([7, 7, 8]);
    expect(asked.map(([, etag]) => etag)).toEqual([null, '"7"', '"7"']);
  });

  test('asks more and more seldom while nothing answers, and keeps what it has', async () => {
    const { asked, heard } = await followed([told(3), { kind: 'failed' }], 32_000);
    expect(asked.map(([at]) => at)).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 24_000, 32_000]);
    expect(heard.every(({ answer, heardAt }) => answer?.version === 3 && heardAt === 0)).toBe(true);
  });

  test('a link that was taken back is asked for now and then, for it may have been an accident', async () => {
    const { asked, heard } = await followed([told(3), { kind: 'unknown-link' }, told(4)], 9500);
    expect(asked.map(([at]) => at)).toEqual([0, 1000, 9000]);
    expect(heard.map(({ isLinkUnknown }) => isLinkUnknown)).toEqual([false, true, false]);
  });
});
