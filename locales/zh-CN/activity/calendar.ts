export const calendarText = {
  add: '加到手机日历',
  added: '已加到日历，开始前 2 小时提醒',
  remindOfOpening: '开始报名时提醒我',
  opening: (title: string) => `开始报名：${title}`,
  openingAdded: '已记到手机日历，到时候会响',
} as const;
