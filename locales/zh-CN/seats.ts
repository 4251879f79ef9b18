export const seatsText = {
  left: '剩余',
  full: '已满',
  none: '—',
  leftWhole: (left: number) => (left > 0 ? `还剩 ${left} 个名额` : '名额已满'),
  ofCapacity: (taken: number, capacity: number) => `${capacity} 个名额，已报 ${taken} 人`,
} as const;
