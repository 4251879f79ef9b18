import type { AdmissionMode } from '../../../domain/activity/activity';

export const seatsText = {
  left: '剩余',
  full: '已满',
  none: '—',
  canWait: '可候补',
  colon: '：',
  leftWhole: (left: number) => (left > 0 ? `还剩 ${left} 个名额` : '名额已满'),
  fullCanWait: '已满 · 可候补',
  /** Seats are free, but kept for who waits. */
  inLine: '空座先给候补的人',
  over: '这一场已结束',
  draw: (capacity: number) => `${capacity} 个名额，抽签决定`,
  review: (capacity: number) => `${capacity} 个名额，由主办方审核`,
  ofCapacity: (taken: number, capacity: number) => `共 ${capacity} 个，已占 ${taken} 个`,
  /** Under a card's place, where not whoever comes first gets in. */
  admission: { lot: '报名后抽签', review: '报名后审核' } satisfies Record<Exclude<AdmissionMode, 'first-come'>, string>,
} as const;
