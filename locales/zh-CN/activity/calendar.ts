export const calendarText = {
  add: '加到手机日历',
  added: '已加到日历，开始前 2 小时提醒',
} as const;
