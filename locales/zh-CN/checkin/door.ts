import type { Verdict } from '../../../domain/checkin/verdict';

/** One big word and what to say to the person at the door. `at` is when they came in. */
export const doorText: Record<Verdict, { readonly word: (at: string) => string; readonly reason: string }> = {
  valid: { word: () => '签到成功', reason: '请进' },
  used: { word: (at) => `已签到 ${at}`, reason: '这张票已经用过，本人可以进' },
  cancelled: { word: () => '已取消', reason: '这位取消了报名，请重新报名' },
  'online-ticket': { word: () => '线上票', reason: '这是线上参加的票，不占现场座位' },
  'waiting-list': { word: () => '还没座位', reason: '这位在候补，或者还没有录取' },
  'wrong-session': { word: () => '场次不对', reason: '票是另一场的，请对方看票上的时间' },
  'not-listed': { word: () => '不在名单', reason: '码是真的，但名单上没有，请查报名记录' },
  'not-yet-open': { word: () => '还没开始', reason: '签到还没有开始，请稍等' },
  closed: { word: () => '已截止', reason: '签到时间已经过了' },
  'wrong-event': { word: () => '票不对', reason: '这是另一个活动的票，请对方换一张' },
  forged: { word: () => '假码', reason: '这个码不是系统发出的' },
  'expired-code': { word: () => '码过期', reason: '可能是截图。请对方打开票，出示新码' },
  'future-code': { word: () => '时间不对', reason: '对方手机的时间快了，请校准后再打开票' },
  'unknown-code': { word: () => '认不出', reason: '这不是同心的签到码，请对方打开「票夹」' },
  'activity-cancelled': { word: () => '活动取消', reason: '这个活动已经取消' },
};

export const doorGoOn = '点一下，继续扫码';

export const doorClose = '回到签到台';
