/** Two seats at the same time, and which to keep. */
export const clashText = {
  other: (title: string, when: string) => `「${title}」（${when}）`,
  and: '、',
  question: (others: string) => `和您已报名的${others}时间重叠，留哪一场？`,
  both: '两场都留',
  bothNote: '只在时间错得开时选。学时不会重复计算，没有到场会算缺席',
  wrong: '请选择留哪一场',
} as const;
