import type { MessageState } from '../../../domain/message/message';
import type { MessageKind } from '../../../domain/notice/notice';

export const messageKindNames: Record<MessageKind, string> = {
  reminder: '活动提醒',
  offer: '候补有座',
  admission: '录取结果',
  change: '活动变更',
  cancellation: '活动取消',
  thanks: '参加感谢',
  entryChecked: '路演审核结果',
  entryListed: '路演入围和出场',
  entryResult: '路演成绩',
};

/** When such a message comes, for people who decide whether they want it. */
export const messageKindTimes: Record<MessageKind, string> = {
  reminder: '开始前 24 小时或 2 小时，提醒一次',
  offer: '轮到您时马上通知，带确认时限',
  admission: '抽签或审核出结果时通知',
  change: '时间、地点或服务条件变了就通知',
  cancellation: '活动取消时马上通知',
  thanks: '参加以后，告诉您记了多少学时',
  entryChecked: '退回修改、通过或未通过时通知',
  entryListed: '入围时、排定出场顺序时通知',
  entryResult: '公布成绩和奖项时通知',
};

export const messageStateNames: Record<MessageState, string> = {
  due: '到时间发送',
  sending: '正在发送',
  sent: '已发送',
  unreached: '没有授权，没发成',
  failed: '没发成，主办方会联系您',
  unsure: '可能没送到，主办方会联系您',
  expired: '已过时间，没有发送',
  inApp: '只写在小程序里',
};
