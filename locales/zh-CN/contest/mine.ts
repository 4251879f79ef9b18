export const myContestsText = {
  title: '我的比赛任务',
  running: '正在进行',
  where: (roles: string, when: string, venue: string) => `${roles} · ${when} · ${venue}`,
} as const;
