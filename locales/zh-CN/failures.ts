import type * as activity from '../../contracts/activity';
import type * as admission from '../../contracts/admission';
import type { AnyCall, CommonFailure, FailureOf } from '../../contracts/call';
import type * as checkin from '../../contracts/checkin';
import type * as member from '../../contracts/member';
import type * as message from '../../contracts/message';
import type * as ranking from '../../contracts/ranking';
import type * as registration from '../../contracts/registration';

type FailuresIn<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends AnyCall ? FailureOf<Calls[Name]> : never;
}[keyof Calls];

/** Every way in which the server may refuse, and the network's own. */
export type AnyFailure =
  | FailuresIn<typeof activity>
  | FailuresIn<typeof admission>
  | FailuresIn<typeof checkin>
  | FailuresIn<typeof member>
  | FailuresIn<typeof message>
  | FailuresIn<typeof ranking>
  | FailuresIn<typeof registration>
  | CommonFailure
  | 'offline';

/** What happened, and what to do next. */
export type FailureText = { readonly what: string; readonly next: string };

export const failureTexts: Record<AnyFailure, FailureText> = {
  offline: { what: '没有连上网络', next: '请检查网络再试，已经提交的不会重复。' },
  unexpected: { what: '服务器出了点问题', next: '这不是您的错。请过一会儿再试；一直这样，请告诉主办方。' },
  'malformed-request': { what: '填写的内容不合要求', next: '请检查填写的内容，改好后再提交。' },
  'unknown-action': { what: '这个版本太旧了', next: '请从微信里删除「同心」小程序，再重新打开。' },
  'not-signed-in': { what: '没有认出您的微信身份', next: '请关掉小程序，从微信重新打开。' },

  'unknown-activity': { what: '找不到这个活动', next: '它可能还没有发布。请回到活动列表看看。' },
  'activity-cancelled': { what: '活动已经取消', next: '请看看别的活动。' },
  'registration-not-open': { what: '报名还没有开始', next: '请在报名开始后再来。' },
  'registration-closed': { what: '报名已经截止', next: '请看看别的活动。' },
  'too-young': { what: '这个活动有年龄要求', next: '您的年龄段还不能报名，请看看别的活动。' },
  'phone-needed': { what: '这个活动需要手机号', next: '请填写手机号再报名，主办方当天可能要联系您。' },
  'phone-not-asked': { what: '这个活动不收手机号', next: '请返回活动页，重新报名。' },
  'already-signed-up': { what: '您已经报过名了', next: '票在「票夹」里，不用再报。' },
  'seat-step-under-way': { what: '上一次报名还没有办完', next: '请等一分钟，再点一次报名。' },
  'activity-full': { what: '名额已满', next: '活动快要开始，不再排候补。请看看别的场次或别的活动。' },
  'unknown-session': { what: '没有这个场次或这种票', next: '主办方可能刚改过安排。请返回活动页，重新选择。' },
  'session-over': { what: '这一场已经结束', next: '请选别的场次，或看看别的活动。' },
  'too-many-seats': { what: '一次报名的人数太多', next: '请减少同行人数再报名。' },
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
    next: '活动开始前 2 小时内不能自己取消。去不了的话，下次请早点取消，把名额让给别人。',
  },
  'already-checked-in': { what: '您已经签到', next: '签到后不能取消报名。' },

  'profile-missing': { what: '还没有填写昵称和年龄段', next: '请先到「我的」填写资料。' },
  'guardian-needed': { what: '未满 14 周岁不能单独使用', next: '请由监护人用自己的微信报名，现场陪同参加。' },
  'minors-are-not-listed': { what: '未满 18 周岁不参加公开排行', next: '学时照常累计，只有您自己看得到。' },
  'wrong-code': { what: '口令不对', next: '请向部署人员核对口令，再输入一次。' },
  'already-claimed': { what: '管理员已经有人认领', next: '请联系现在的管理员。' },
  'claim-not-configured': { what: '还没有设置管理员口令', next: '请部署人员先在云函数的环境变量里设置口令。' },
  'name-taken': { what: '这个名称已经有了', next: '请换一个名称，或在列表里找到它。' },
  'unknown-organisation': { what: '找不到这个组织', next: '请下拉刷新组织列表。' },
  'invitation-unknown': { what: '邀请码不对', next: '请核对 12 位邀请码，再输入一次。' },
  'invitation-used': { what: '邀请码已经用过', next: '一个邀请码只能用一次，请向管理员再要一个。' },
  'invitation-expired': { what: '邀请码已过期', next: '邀请码 7 天内有效，请向管理员再要一个。' },

  'not-allowed': { what: '您没有这项权限', next: '只有主办组织的人可以操作，请联系管理员。' },
  'not-by-lot': { what: '这个活动不抽签', next: '请返回活动页，看看录取方式。' },
  'not-by-review': { what: '这个活动不用审核', next: '请返回活动页，看看录取方式。' },
  'registration-still-open': { what: '报名还没有截止', next: '请等报名截止以后再封存名单。' },
  'nobody-applied': { what: '还没有人报名', next: '没有人可以抽。可以延长报名时间再等等。' },
  'list-not-closed': { what: '名单还没有封存', next: '请先封存名单、公布承诺值，再抽签。' },
  'drawn-otherwise': { what: '已经用别的公开数抽过签', next: '抽签只有一次，请下拉刷新看结果。' },
  'not-applied': { what: '这位不在待审核名单里', next: '可能刚取消，或已经处理过。请下拉刷新。' },
  'session-has-people': { what: '要删的场次或票种已经有人', next: '请先请他们改期或取消，再删除。' },
  'admission-is-fixed': { what: '录取方式不能再改', next: '已经有人按现在的方式报名。要换方式，请新建一个活动。' },
  'code-not-available': { what: '小程序码暂时取不到', next: '请过一会儿再试。也可以先转发给微信好友。' },
  'unknown-message': { what: '找不到这条消息', next: '请下拉刷新名单。' },
  'changed-meanwhile': { what: '活动刚被别人改过', next: '请返回重新打开，看过最新内容后再改。' },
  'capacity-below-signed-up': { what: '名额少于已报名人数', next: '请把名额改到不少于已报名的人数。' },
  'capacity-below-party': {
    what: '名额比一起来的人还少',
    next: '有几个人一起在候补或申请，名额要够他们坐在一起。请改多一些，或先联系他们。',
  },
  'list-is-closed': { what: '抽签名单已经封存', next: '封存以后不能再报名。请把报名截止时间改回去。' },
  'kind-is-fixed': { what: '活动类型不能再改', next: '要换类型，请新建一个活动。' },
  'already-cancelled': { what: '活动已经取消过了', next: '不用再操作。' },
  'activity-started': { what: '活动已经开始', next: '开始以后不能再修改或取消。' },
  'ends-before-start': { what: '结束时间早于开始时间', next: '请改好起止时间。' },
  'longer-than-a-day': { what: '活动超过了 24 小时', next: '请改好起止时间，多天的活动请分开建。' },
  'starts-in-the-past': { what: '开始时间已经过了', next: '请改成以后的时间再发布。' },
  'registration-window-empty': { what: '报名截止早于报名开始', next: '请改好报名的起止时间。' },
  'registration-closes-after-end': { what: '报名截止晚于活动结束', next: '请把报名截止改到活动结束之前。' },
  'class-hours-exceed-duration': { what: '学时比活动时长还多', next: '45 分钟算 1 学时，请改好学时或起止时间。' },
  'risks-missing': { what: '没有写明风险', next: '志愿服务必须写明可能的风险，再发布。' },
  'insurance-missing': { what: '没有填写保险单号', next: '有危险的服务要先买意外保险，填好保单号再发布。' },
  'sessions-out-of-order': { what: '场次没有按时间排', next: '请把先开始的场次排在前面。' },
  'online-access-missing': {
    what: '没有写线上参加的方法',
    next: '有线上名额时，请写明会议号或入口，只给报上名的人看。',
  },
  'draw-needs-earlier-closing': {
    what: '报名截止太晚',
    next: '抽签和审核需要时间，请把报名截止改到开始前至少 2 小时。',
  },
  'too-many-places': { what: '名额总数太多', next: '所有场次的名额加起来最多 10000 个。请减少名额，或分成几个活动。' },
  'no-phone': { what: '没有留手机号', next: '这位没有填手机号，请在现场联系。' },
};
