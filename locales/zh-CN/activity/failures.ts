import type { FailureText } from '../../failureText';

export const activityFailures = {
  'unknown-activity': { what: '找不到这个活动', next: '它可能还没有发布。请回到活动列表看看。' },
  'activity-cancelled': { what: '活动已经取消', next: '请看看别的活动。' },
  'activity-full': { what: '名额已满', next: '活动快要开始，不再排候补。请看看别的场次或别的活动。' },
  'session-has-people': { what: '要删的场次或票种已经有人', next: '请先请他们改期或取消，再删除。' },
  'unknown-place-kind': {
    what: '没有这种名额',
    next: '它可能已经删掉，删掉的不能再用。请返回重新打开，再加一种新的。',
  },
  'place-kind-name-taken': { what: '两种名额的名字一样', next: '请改一个名字，让大家分得清。' },
  'place-kind-is-fixed': {
    what: '发布以后，这种名额怎么参加不能再改',
    next: '名字和数量还可以改。要换参加的方式，请另加一种，再删掉这种。',
  },
  'too-many-place-kinds': { what: '这个活动加过的名额种类太多', next: '最多加 99 种，删掉的也算。请改用已有的名额。' },
  'admission-is-fixed': { what: '录取方式不能再改', next: '已经有人按现在的方式报名。要换方式，请新建一个活动。' },
  'code-not-available': { what: '小程序码暂时取不到', next: '请过一会儿再试。也可以先转发给微信好友。' },
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
  'plan-incomplete': { what: '还没有写完', next: '请点「修改活动」，补上标题、区县和乡镇、地点，再发布。' },
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
} as const satisfies Record<string, FailureText>;
