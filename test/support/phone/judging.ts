import type { OutputOf } from '../../../contracts/call';
import type { readEntry } from '../../../contracts/contest/checking';
import type { readJudging } from '../../../contracts/contest/judging';
import { usualRules } from '../../../locales/zh-CN/contest/rubrics';

type Judging = OutputOf<typeof readJudging>;
type Entry = Judging['entries'][number];

export const judgedContest = 'con_0123456789abcdef';

export const aJudgedEntry = (number: number, change: Partial<Entry> = {}): Entry => ({
  key: `e${number}`,
  entryId: `ent_${String(number).padStart(16, '0')}`,
  title: `第${number}个项目`,
  team: `第${number}队`,
  state: 'waiting',
  ...{ isRecused: false, isPredecessors: false, mine: null, asksToLookAgain: false, late: [], draft: null, remark: '' },
  ...change,
});

export const aMine = (submission: string, criteria: Record<string, string>, total: string): Entry['mine'] => ({
  ...{ submission, criteria, total, at: '2026-11-28T11:10:00.000Z' },
  receipt: '0123456789abcdef'.repeat(4),
  isPaper: false,
});

/** Two entries, the first on stage and open for marks, judged from the second seat. */
export const aJudging = (change: Partial<Judging> = {}): Judging => ({
  contestId: judgedContest,
  isRehearsal: false,
  title: '特聘村主任项目路演',
  startAt: '2026-11-28T11:00:00.000Z',
  venue: '大礼堂',
  rules: usualRules,
  status: 'running',
  startedAt: '2026-11-28T11:00:00.000Z',
  standing: 'judge',
  seat: 'j2',
  onStage: 'e1',
  clock: {
    phase: 'pitch',
    limitSeconds: 480,
    elapsedMilliseconds: 0,
    runningSince: '2026-11-28T11:00:00.000Z',
  },
  nudgedAt: null,
  entries: [aJudgedEntry(1, { state: 'scoring' }), aJudgedEntry(2)],
  undrawn: [],
  serverTime: '2026-11-28T11:02:00.000Z',
  ...change,
});

/** As a judge is answered who reads an entry. */
export const aReadEntry = (plan: OutputOf<typeof readEntry>['entry']['plan']): OutputOf<typeof readEntry> => ({
  entry: {
    ...{ entryId: 'ent_0000000000000001', contestId: judgedContest, status: 'shortlisted', version: 3, plan },
    ...{ statusAt: '2026-11-20T08:00:00.000Z', files: [], returned: [], rejection: null, history: [] },
    ...{ teamNames: [], isTyped: false, isOwn: false, isRejectedByMe: false, textCheck: null, claim: null },
  },
  ...{ isChecker: false, isOrganizer: false, isListClosed: true, serverTime: '2026-11-28T10:00:00.000Z' },
});
