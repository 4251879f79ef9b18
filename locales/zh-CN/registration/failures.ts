import { maxApplications } from '../../../domain/admission/lotteryLimit';
import type { FailureText } from '../../failureText';

export const registrationFailures = {
  'registration-not-open': { what: '报名还没有开始', next: '请在报名开始后再来。' },
  'registration-closed': { what: '报名已经截止', next: '请看看别的活动。' },
  'too-young': { what: '这个活动有年龄要求', next: '您的年龄段还不能报名，请看看别的活动。' },
  'phone-needed': { what: '这个活动需要手机号', next: '请填写手机号再报名，主办方当天可能要联系您。' },
  'phone-not-asked': { what: '这个活动不收手机号', next: '请返回活动页，重新报名。' },
  'already-signed-up': { what: '您已经报过名了', next: '票在「票夹」里，不用再报。' },
  'seat-step-under-way': { what: '上一次报名还没有办完', next: '请等一分钟，再点一次报名。' },
  'unknown-session': { what: '没有这个场次或这种票', next: '主办方可能刚改过安排。请返回活动页，重新选择。' },
  'door-closed': { what: '这一场的签到已经结束', next: '现在报名也进不了场。请选别的场次，或看看别的活动。' },
  'overlaps-another': { what: '和您另一场的时间重叠', next: '页面已经更新。请选要留哪一场，再报名。' },
  'lottery-full': {
    what: '申请已满',
    next: `一次抽签最多收 ${maxApplications} 份申请。有人撤回就能再报，也可以看看别的活动。`,
  },
  'session-cancelled': { what: '这一场已经取消', next: '请选别的场次，或看看别的活动。' },
  'session-moved': { what: '这一场的时间或地点刚刚改了', next: '页面已经更新。请看清新的时间地点，再决定。' },
  'session-over': { what: '这一场已经结束', next: '请选别的场次，或看看别的活动。' },
  'too-many-seats': { what: '一次报名的人数太多', next: '请减少同行人数再报名。' },
  'too-often': {
    what: '一天里取消又报名太多次',
    next: '请等一天再报名。改人数或换场次，请想好了再取消。',
  },
  'offer-over': { what: '这次留座已经失效', next: '可能过了确认时间，名额已经给了下一位。下拉刷新看看现在的状态。' },
  'nothing-to-reconfirm': { what: '现在不用再确认', next: '请下拉刷新，看看票的状态。' },
  'no-absence': { what: '没有缺席记录', next: '不用申诉。请下拉刷新。' },
  'already-appealed': { what: '已经申诉过了', next: '请等主办方答复，结果会写在这张票上。' },
  'too-late-to-appeal': { what: '已过申诉时间', next: '缺席后 30 天内可以申诉。有疑问请联系主办方。' },
  'no-appeal': { what: '没有要处理的申诉', next: '请下拉刷新名单。' },
  'already-decided': { what: '这条申诉已经答复过', next: '请下拉刷新，看看答复。' },
  'unknown-registration': { what: '找不到这张票', next: '请回到「票夹」，下拉刷新。' },
  'too-late-to-cancel': {
    what: '已过取消时间',
    next: '活动开始前 2 小时内不能自己取消，刚报上的 15 分钟内除外。去不了的话，下次请早点取消，把名额让给别人。',
  },
  'more-than-held': { what: '您的座位没有这么多', next: '请下拉刷新，看看票上有几个座位。想加人，要取消后重新报名。' },
  'already-checked-in': { what: '您已经签到', next: '签到后不能取消报名。' },
  'profile-missing': { what: '还没有填写昵称和年龄段', next: '请先到「我的」填写资料。' },
  'no-phone': { what: '没有留手机号', next: '这位没有填手机号，请在现场联系。' },
} as const satisfies Record<string, FailureText>;
