import { TimerSchedule } from '../../../devtools/cloud/timers/timerSchedule';

/** The next instants by the time of Beijing. */
function following(schedule: string, after: string, count: number): string[] {
  const timer = new TimerSchedule(schedule);
  const instants: string[] = [];
  let last = Date.parse(`${after}+08:00`);
  for (let taken = 0; taken < count; taken += 1) {
    const next = timer.nextAfter(last);
    if (next === null) return [...instants, 'never'];
    last = next;
    instants.push(new Date(next + 8 * 60 * 60 * 1000).toISOString().slice(0, -'.000Z'.length));
  }
  return instants;
}

describe('the schedule of a timer', () => {
  it.each([
    ['*/5 * * * * * *', ['2026-01-31T08:00:05', '2026-01-31T08:00:10']],
    ['0 * * * * * *', ['2026-01-31T08:01:00', '2026-01-31T08:02:00']],
    ['0 0 2 1 * * *', ['2026-02-01T02:00:00', '2026-03-01T02:00:00']],
    ['0 15 10 * * MON-FRI *', ['2026-02-02T10:15:00', '2026-02-03T10:15:00']],
    ['0 0 10,14,16 * * * *', ['2026-01-31T10:00:00', '2026-01-31T14:00:00']],
    ['0 */30 9-17 * * * *', ['2026-01-31T09:00:00', '2026-01-31T09:30:00']],
    ['0 0 12 * * WED *', ['2026-02-04T12:00:00', '2026-02-11T12:00:00']],
    ['0 0 0 * * 0 *', ['2026-02-01T00:00:00', '2026-02-08T00:00:00']],
    ['0 1/10 * * * * *', ['2026-01-31T08:01:00', '2026-01-31T08:11:00']],
    ['0 0 0 29 FEB * *', ['2028-02-29T00:00:00', '2032-02-29T00:00:00']],
    ['0 0 0 1 1 * 2027', ['2027-01-01T00:00:00', 'never']],
  ])('%s is read as WeChat documents it', (schedule, expected) => {
    expect(following(schedule, '2026-01-31T08:00:00', 2)).toEqual(expected);
  });

  it('takes either where a day and a weekday are given', () => {
    expect(following('0 0 0 3 * MON *', '2026-01-31T08:00:00', 3)).toEqual([
      '2026-02-02T00:00:00',
      '2026-02-03T00:00:00',
      '2026-02-09T00:00:00',
    ]);
  });
});
