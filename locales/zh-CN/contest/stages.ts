import type { CombinedTieBreak } from '../../../domain/contest/stagesPlan';
import type { LeftReason } from '../../../domain/entry/continuing';

/** 「初赛 25%」 */
export const stageName = (title: string, weight: string): string => `${title} ${weight}%`;

export const stagePlanText = {
  title: '分阶段计分',
  hint: '把前面比过的场次按比例算进总成绩，例如书面评审 15%、初赛 25%、决赛 60%。不选就只看这一场。',
  weight: (title: string) => `「${title}」占百分之几`,
  weightWrong: '请填大于 0 的数，最多两位小数；前面各场合计要小于 100',
  own: (weight: string) => `这一场占 ${weight}%`,
  ownUnknown: '前面各场合计要小于 100%，这一场才有分',
  gone: '以前选的一场比赛',
  full: '最多选 4 场',
  roundsEach: '每一阶段折算后先保留两位小数，再相加',
  tieBreak: '总成绩相同，先看什么',
  tieBreaks: {
    combined: '没有取整的总成绩，再看这一场的得分',
    'last-stage': '这一场的得分，再看没有取整的总成绩',
  } satisfies Record<CombinedTieBreak, string>,
} as const;

export const stagesText = {
  title: '分阶段计分',
  own: (weight: string) => `这一场占 ${weight}%`,
  published: '结果已公布',
  unpublished: '结果还没公布',
  without: (count: number) => `${count} 个项目没有这一阶段的成绩`,
  takeOver: (title: string) => `从「${title}」接入项目`,
  takeOverAside: '项目、团队和材料一起带过来，不用重新报名',
} as const;

export const takeOverText = {
  title: '接入项目',
  lead: '勾选进入这一场的项目。项目、团队成员和材料一起带过来，直接入围，不用重新报名。',
  closed: '名单已经封存',
  closedNext: '出场顺序定下以后，不能再接入项目。',
  first: (count: number) => `前 ${count} 名`,
  firstLabel: '按名次选',
  rank: (rank: number | null) => (rank === null ? '没有名次' : `第 ${rank} 名`),
  points: (final: string) => `${final} 分`,
  taken: '已接入',
  choose: '请先勾选项目',
  submit: (count: number) => `接入 ${count} 个项目`,
  ask: (count: number) => `接入这 ${count} 个项目？`,
  askNext: '它们会直接进入这一场的入围名单，报名人在「我的参赛项目」里能看到。',
  yes: '接入',
  no: '不接入',
  done: (count: number) => `已接入 ${count} 个项目`,
  left: '这些没有接入',
  leftReasons: {
    erased: '报名资料已到期删除',
    'has-other-task': '团队里有人是这一场的评委或工作人员',
    'in-another-entry': '团队里有人已在这一场的另一个项目里',
  } satisfies Record<LeftReason, string>,
} as const;
