import type { EntryKey, Run } from '../../domain/contest/run';
import { type Instant, instantOf } from '../../domain/time/instant';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { heardAndLocked, projectEntries, startedEvening, stepped } from './evenings';
import { laterEvening } from './stagedEvenings';

/** Of seven judges. */
export const totals = ['88.5', '91', '79.5', '90', '85.5', '92', '86'];
/** Of an evening at its longest. */
export const entries = projectEntries(12);

export const secondsAgo = (seconds: number, now = Date.now()): Instant => instantOf(now - seconds * 1000);
export const pitching = (run: Run, entry: EntryKey, since: Instant): Run =>
  stepped(stepped(run, { type: 'call', entry }), { type: 'begin', phase: 'pitch' }, { now: since });
export const revealed = (run: Run, entry: EntryKey, marks: readonly (string | null)[] = totals): Run =>
  stepped(heardAndLocked(run, entry, marks), { type: 'reveal', entry });

export function released(run: Run): Run {
  const closed = stepped(run, { type: 'close' });
  return stepped(stepped(closed, { type: 'release-ceremony' }), { type: 'release-ceremony' }, { by: 'mem_second' });
}
export const shown = (run: Run, places: number): Run =>
  Array.from({ length: places }).reduce<Run>((before) => stepped(before, { type: 'show-next' }), run);

/** Every entry heard and revealed, each a little worse than the one before. */
export const wholeEvening = (run: Run): Run =>
  run.order.reduce((before, entry, index) => {
    const marks = Object.keys(run.seats).map((_, seat) => (95 - index * 2 - ((seat * 3) % 7) / 2).toFixed(1));
    return revealed(before, entry, marks);
  }, run);

/** As long as texts may be, as many judges as may sit. */
export const crowded = (): Run =>
  startedEvening({
    entries: entries.map((entry) => ({
      ...entry,
      title: '让返乡青年把高山脐橙冷链物流与古法酱油工坊研学游合在一起做的乡村振兴综合示范项目',
      team: '泸州市龙马潭区金龙镇返乡青年创业合作联社代表队',
    })),
    judges: 11,
    title: '泸州市二〇二六年特聘村主任暨乡村振兴项目路演大赛决赛（第三场）暨颁奖典礼现场',
    isRehearsal: true,
    rules: {
      namesJudges: true,
      timing: { pitchSeconds: 600, answerSeconds: 300, overrun: { stepSeconds: 15, points: '0.5', most: '3' } },
    },
  });
export const elevenTotals = [...totals, '77.5', '81', '100', null];

/** By what it is called: the run as it is then, what its screen says, and how long to wait until it says so. */
export function states(run: Run): Readonly<Record<string, readonly [() => Run, string | RegExp, number?]>> {
  const marks = Object.keys(run.seats).length > totals.length ? elevenTotals : totals;
  const one = stepped(heardAndLocked(run, 'e1', marks, 20), { type: 'reveal', entry: 'e1' });
  const all = wholeEvening(run);
  const { pitchSeconds } = run.rules.timing;
  const scoring = stepped(pitching(run, 'e1', secondsAgo(pitchSeconds)), { type: 'open-scoring', entry: 'e1' });
  const unmarked = Object.keys(run.seats) as (keyof Run['seats'])[];
  return {
    'before the start': [() => run, hallTexts.soon],
    'on stage': [() => stepped(run, { type: 'call', entry: 'e1' }), hallTexts.onStage],
    'the clock': [() => pitching(run, 'e1', secondsAgo(83)), hallTexts.phases.pitch],
    'the last minute': [() => pitching(run, 'e1', secondsAgo(pitchSeconds - 40)), hallTexts.lastMinute],
    'the last seconds': [
      () => stepped(pitching(run, 'e1', secondsAgo(pitchSeconds - 9)), { type: 'pause' }, { now: secondsAgo(0) }),
      hallTexts.paused,
    ],
    'over the time': [() => pitching(run, 'e1', secondsAgo(pitchSeconds + 12)), /\+0:\d\d/],
    'while judges mark': [() => scoring, hallTexts.scoring],
    'before the next': [() => stepped(scoring, { type: 'lock', entry: 'e1', without: unmarked }), hallTexts.comesNext],
    'a score': [() => one, hallTexts.final, 0],
    ...(run.stages === undefined && laterScores(run)),
    'the standings': [() => all, hallTexts.standings, 60_000],
    'scoring has ended': [() => stepped(all, { type: 'close' }), hallTexts.closedNext],
    'before the ceremony': [() => released(all), hallTexts.ceremonySoon],
    'the fourth place': [() => shown(released(all), 9), hallTexts.rank(4)],
    'the winner': [() => shown(released(all), 12), hallTexts.rank(1)],
    'the result': [() => shown(released(all), 12), hallTexts.result, 31_000],
  };
}

/** The same, of a contest with an earlier stage. */
function laterScores({ entries: own, seats, rules, isRehearsal }: Run): ReturnType<typeof states> {
  const judges = Object.keys(seats).length;
  const titled = Object.values(own).map(({ entryId: id, title, team }) => ({ id, title, team }));
  const later = laterEvening(titled, judges, { rules, isRehearsal });
  const marks = judges > totals.length ? elevenTotals : totals;
  const one = stepped(heardAndLocked(later, 'e1', marks, 20), { type: 'reveal', entry: 'e1' });
  return { 'a score of a later stage': [() => one, hallTexts.tonight, 0] };
}
