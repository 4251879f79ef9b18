import { type ContestRules, type CriterionPlan, defaultRules } from '../../../domain/contest/rules';

type Preset = { readonly title: string; readonly criteria: readonly CriterionPlan[] };

/** Rubrics of a hundred to begin with: our own, and those in published use whose weights are all known. */
export const rubricPresets = {
  village: {
    title: '特聘村主任路演',
    criteria: [
      { id: 'drive', name: '带动效应', max: '25' },
      { id: 'feasible', name: '可行性与实施计划', max: '25' },
      { id: 'innov', name: '项目创新性', max: '15' },
      { id: 'market', name: '市场前景与可持续', max: '15' },
      { id: 'fit', name: '村情契合与履职承诺', max: '10' },
      { id: 'stage', name: '现场表现', max: '10' },
    ],
  },
  innovation: {
    title: '创新创业',
    criteria: [
      { id: 'innov', name: '创新性', max: '40' },
      { id: 'market', name: '商业潜力', max: '30' },
      { id: 'feasible', name: '可行性', max: '20' },
      { id: 'stage', name: '展示与表达', max: '10' },
    ],
  },
  defence: {
    title: '现场答辩',
    criteria: [
      { id: 'clear', name: '思路清晰、介绍完整', max: '40' },
      { id: 'answers', name: '回答问题', max: '30' },
      { id: 'slides', name: '演示文稿', max: '20' },
      { id: 'team', name: '团队风貌', max: '10' },
    ],
  },
  imagination: {
    title: '创意大赛',
    criteria: [
      { id: 'unique', name: '原创性与独特性', max: '15' },
      { id: 'inspire', name: '突破性与启发性', max: '15' },
      { id: 'story', name: '故事性与感染力', max: '10' },
      { id: 'feasible', name: '未来可行性', max: '10' },
      { id: 'society', name: '人文与社会价值', max: '10' },
      { id: 'lasting', name: '可持续性与正向影响', max: '10' },
      { id: 'clear', name: '结构清晰与逻辑流畅', max: '10' },
      { id: 'form', name: '形式创新与感染力', max: '10' },
      { id: 'answers', name: '现场互动与应答', max: '10' },
    ],
  },
} as const satisfies Record<string, Preset>;

export type RubricPreset = keyof typeof rubricPresets;

export const usualAwards = [
  { name: '特等奖', places: 1 },
  { name: '一等奖', places: 2 },
  { name: '二等奖', places: 3 },
  { name: '三等奖', places: 5 },
] as const;

/** Rules to begin with. */
export const usualRules: ContestRules = { ...defaultRules, criteria: rubricPresets.village.criteria };
