import type { AdmissionMode } from '../../../domain/activity/activity';

export const seatsText = {
  full: '已满',
  colon: '：',
  leftOf: (left: number, capacity: number) => `余 ${left} / ${capacity}`,
  leftWhole: (left: number) => (left > 0 ? `还剩 ${left} 个名额` : '名额已满'),
  fullCanWait: '已满 · 可候补',
  /** Seats are free, but kept for who waits. */
  inLine: '空座先给候补的人',
  ahead: (count: number) => `前面 ${count} 位`,
  closed: '报名已截止',
  doorClosed: '签到已结束',
  over: '这一场已结束',
  calledOff: (reason: string) => `这一场已取消：${reason}`,
  draw: (capacity: number) => `${capacity} 个名额，抽签决定`,
  review: (capacity: number) => `${capacity} 个名额，由主办方审核`,
  ofCapacity: (taken: number, capacity: number) => `共 ${capacity} 个，已占 ${taken} 个`,
  /** On a card, where not whoever comes first gets in. */
  short: {
    lot: (capacity: number) => `${capacity} 个名额 · 抽签`,
    review: (capacity: number) => `${capacity} 个名额 · 审核`,
  } satisfies Record<Exclude<AdmissionMode, 'first-come'>, (capacity: number) => string>,
} as const;
