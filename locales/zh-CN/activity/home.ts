import type { RegistrationStatus } from '../../../domain/registration/registration';

export const homeText = {
  title: '同心',
  upNext: '下一场',
  seeTicket: '看票',
  offer: (moment: string) => `有座位为您留到 ${moment}`,
  answerOffer: '去确认',
  calledOff: (moment: string) => `${moment} 的活动取消了`,
  everywhere: '全部区县',
  county: '按区县筛选',
  empty: '这里暂时没有活动',
  emptyNext: '换一个类型或区县看看，新活动会随时发布。',
  emptyAction: '看全部区县',
  opens: (day: string) => `${day} 开始报名`,
  from: (clock: string) => `${clock} 起`,
  mine: {
    confirmed: '已报名',
    waiting: '候补中',
    applied: '已申请',
  } satisfies Partial<Record<RegistrationStatus, string>>,
  cancelled: '已取消',
} as const;
