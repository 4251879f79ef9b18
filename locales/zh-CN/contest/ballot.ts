import type { VoteMark } from '../../../domain/contest/votes';
import type { VoteObstacle } from '../../../domain/contest/voting';

/** What the audience may give, on a phone in the hall. */
export const ballotText = {
  title: '现场投票',
  entry: '现场投票',
  entryAside: '签到入场的观众，每个项目投一次',
  lead: '点一个数，马上记下。关闭以前可以改，只算最后一次。',
  open: '正在投票',
  mark: (mark: VoteMark) => `${mark} 分`,
  words: { 1: '一般', 2: '还可以', 3: '好', 4: '很好', 5: '特别好' } satisfies Record<VoteMark, string>,
  mine: (mark: VoteMark) => `您投了 ${mark} 分，关闭前可以改`,
  notYet: '现在没有开放投票的项目',
  notYetNext: '主持人开放打分时，这里会自动出现。',
  closed: '投票已经结束',
  closedNext: '谢谢参与。结果由主办方公布。',
  others: '全部项目',
  gave: (mark: VoteMark) => `投了 ${mark} 分`,
  gaveNone: '没有投',
  waiting: '还没有开放',
  obstacle: {
    'no-votes': { title: '这场比赛没有现场投票', next: '名次只由评委打分决定。' },
    'run-not-started': { title: '比赛还没有开场', next: '开场以后，这里会自动出现可以投票的项目。' },
    'not-checked-in': { title: '您还没有签到', next: '现场投票只给签到入场的观众。请先到门口出示票上的码签到。' },
    'has-task': { title: '工作人员和评委不投票', next: '您在这场比赛里有任务，不参加观众投票。' },
  } satisfies Record<VoteObstacle, { readonly title: string; readonly next: string }>,
} as const;
