export const ticketsText = {
  title: '票夹',
  urgent: '等您确认',
  waiting: '候补和申请中',
  coming: '将要参加',
  past: '用过、过去和取消的',
  offerUntil: (moment: string) => `留座到 ${moment}`,
  reconfirmUntil: (moment: string) => `${moment} 前请确认会来`,
  empty: '还没有票',
  emptyNext: '报名以后，票会放在这里，没有网络也能打开。',
  emptyAction: '去看活动',
  noComing: '没有将要参加的活动',
} as const;
