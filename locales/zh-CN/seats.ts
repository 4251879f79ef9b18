export const seatsText = {
  left: '剩余',
  full: '已满',
  none: '—',
  leftWhole: (left: number) => (left > 0 ? `还剩 ${left} 个座位` : '座位已满'),
  ofCapacity: (taken: number, capacity: number) => `${capacity} 个座位，已报 ${taken} 人`,
} as const;
