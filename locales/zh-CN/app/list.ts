/** Under a list that is drawn in portions. */
export const listText = {
  more: '看更多',
  moreOf: (drawn: number, all: number) => `已列出 ${drawn} / ${all}，看更多`,
  loadingMore: '正在取更多…',
  moreFailed: '没能取到更多，点这里重试',
  theEnd: '已经到底了',
} as const;
