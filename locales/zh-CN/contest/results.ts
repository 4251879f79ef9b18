/** Published contests with what was awarded. */
export const resultsText = {
  title: '历届比赛结果',
  entry: '历届路演结果',
  entryAside: '名次、奖项和结果文件，人人可以重算',
  empty: '还没有公布的比赛结果',
  emptyNext: '比赛结果公布以后，会按年份列在这里。',
  year: (year: number) => `${year} 年`,
  more: (count: number) => `共 ${count} 个项目获奖`,
} as const;
