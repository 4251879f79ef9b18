import type { MessageState } from '../../../domain/message/message';
import type { RegistrationKind } from '../../../domain/notice/notice';

export const callsText = {
  title: '没收到消息的人',
  sentTitle: '发出的消息',
  count: (sent: number, due: number, unreached: number) =>
    `发到 ${sent}${due > 0 ? `，待发 ${due}` : ''}${unreached > 0 ? `，没到 ${unreached}` : ''}`,
  nothingSent: '还没有要发的消息',
  nothingSentNext: '提醒、留座、改期、取消都会自动发，发不到的人会列在这里。',
  reached: (sent: number, due: number, unreached: number) =>
    `一共发到 ${sent} 条${due > 0 ? `，待发 ${due} 条` : ''}，${unreached} 条没有发到`,
  everyoneReached: '消息都发到了',
  everyoneReachedNext: '发不到的人会列在这里，请您打电话。',
  what: (kind: string, why: string) => `${kind}：${why}`,
  toCall: (count: number) => `要打电话 ${count} 位`,
  nobodyToCall: '没有要打的电话',
  nobodyToCallNext: '没收到消息的人都在下面。',
  noNumber: (count: number) => `没有留电话 ${count} 位`,
  noNumberNext: '没有号码可打，请想别的办法告诉，例如在群里说一声。',
  called: '打过电话的',
  kinds: {
    reminder: '提醒',
    offer: '留座通知',
    admission: '录取结果',
    change: '改期改地点',
    cancellation: '活动取消',
    thanks: '感谢',
  } satisfies Record<RegistrationKind, string>,
  why: {
    due: '还没有发',
    sending: '正在发',
    sent: '已发到',
    unreached: '没有同意再收消息',
    failed: '微信没有收',
    unsure: '不确定收到没有',
    expired: '过了时间，没有发',
    inApp: '只写在小程序里',
  } satisfies Record<MessageState, string>,
  until: (moment: string) => `${moment} 前要答复`,
  tick: '打过了',
  ticked: (nickname: string) => `${nickname}：记为打过`,
  unticked: (nickname: string) => `${nickname}：记为没有打`,
  calledAt: (moment: string) => `${moment} 打过`,
} as const;
