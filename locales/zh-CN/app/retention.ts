/** How long the documents of a collection are kept, by what ends it. */
export const retentionText = {
  never: () => '长期',
  'account-closed': () => '到注销账号',
  'activity-ended': (days: number) => `活动结束后 ${days} 天`,
  'messages-accepted': (days: number) => `最后一次接受消息后 ${days} 天`,
  'code-typed': (days: number) => `输错口令后 ${days} 天`,
  'contest-started': (days: number) => `比赛开始后 ${days} 天`,
  'term-over': (days: number) => `任期结束后 ${days} 天`,
  'entry-written': (days: number) => `写入后 ${days} 天`,
  byTimer: '定时清除',
} as const;
