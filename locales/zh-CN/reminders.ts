import type { MessageKind, MessageState } from '../../domain/message/message';

export const messageKindNames: Record<MessageKind, string> = {
  reminder: '活动提醒',
  offer: '候补有座',
  admission: '录取结果',
  change: '活动变更',
  cancellation: '活动取消',
  thanks: '参加感谢',
};

/** When such a message comes, for people who decide whether they want it. */
export const messageKindTimes: Record<MessageKind, string> = {
  reminder: '开始前 24 小时或 2 小时，提醒一次',
  offer: '轮到您时马上通知，带确认时限',
  admission: '抽签或审核出结果时通知',
  change: '时间或地点变了就通知',
  cancellation: '活动取消时马上通知',
  thanks: '参加以后，告诉您记了多少学时',
};

export const messageStateNames: Record<MessageState, string> = {
  due: '到时间发送',
  sending: '正在发送',
  sent: '已发送',
  unreached: '没有授权，没发成',
  failed: '没发成，主办方会联系您',
  unsure: '可能没送到，主办方会联系您',
  expired: '已过时间，没有发送',
};

export const remindersText = {
  title: '消息提醒',
  lead: '微信规定，您同意一次，我们才能发一条。用完可以再加。',
  left: (count: number) => (count > 0 ? `还能收 ${count} 条` : '未开启'),
  turnOn: '开启提醒',
  more: '再加一次',
  added: (count: number) => `已开启 ${count} 种提醒`,
  noneAdded: '没有开启。需要时再点这里',
  off: '微信里关掉了「同心」的消息',
  offNext: '打开设置，在「订阅消息」里打开，再回来点一次。',
  openSettings: '去设置',
  notConfigured: '这里还没有设置消息模板，请看活动页的时间。',
  ledger: '发过的消息',
  nothingSent: '还没有发过消息',
  nothingSentNext: '在票上点「开启提醒」，活动前会收到微信消息。',
  seeTickets: '去看我的票',
  accepted: (accepted: number, sent: number) => `同意过 ${accepted} 次，已发 ${sent} 条`,
  stop: '不再接收消息',
  confirmStop: '不再接收消息？',
  confirmStopNext: '没用完的会作废，发消息用的微信标识会从服务器删掉。以后可以再开启。',
  stopNow: '不再接收',
  keep: '先不',
  stopped: '已停止，不会再发消息',
} as const;

export const calendarText = {
  add: '加到手机日历',
  added: '已加到日历，开始前 2 小时提醒',
} as const;

export const mapText = {
  open: '看地图',
  copy: '复制地址',
} as const;
