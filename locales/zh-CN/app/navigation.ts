export const navigationText = {
  name: '同心',
  home: '活动',
  tickets: '票夹',
  rankings: '排行',
  me: '我的',
} as const;
