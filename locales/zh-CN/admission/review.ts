import type { RegistrationStatus } from '../../../domain/registration/registration';

export const reviewText = {
  title: '审核报名',
  empty: '还没有人报名',
  emptyNext: '有人报名后，会按先后排在这里。',
  allDone: '都审核完了',
  allDoneNext: '新报名的人会出现在这里。',
  pending: (count: number) => `待审核 ${count} 位`,
  done: '审核过的',
  left: (place: string, left: number, capacity: number) => `${place}还剩 ${left} / ${capacity}`,
  appliedAt: (moment: string) => `${moment} 报名`,
  admit: '录取',
  decline: '不录取',
  confirmAdmit: (name: string, seats: number) =>
    seats > 1 ? `录取「${name}」，给 ${seats} 个座位？` : `录取「${name}」？`,
  confirmAdmitNext: '结果写在本人的票上，也发消息；发不到的，会列进「没收到消息的人」。录取后不能撤回。',
  notNow: '再看看',
  admitted: '已录取',
  declineTitle: (name: string) => `为什么不录取「${name}」？`,
  declineHint: '本人会看到这句话。不能撤回。',
  declineWrong: '请写明原因，至少 2 个字',
  declined: '已答复',
  noSeat: '座位不够',
  status: {
    confirmed: '已录取',
    waiting: '候补',
    applied: '待审核',
    declined: '没有录取',
    lapsed: '过时失效',
    cancelled: '自己取消了',
  } satisfies Record<RegistrationStatus, string>,
} as const;
