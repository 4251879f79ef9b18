import type { FailureText } from '../../failureText';

export const memberFailures = {
  'guardian-needed': { what: '未满 14 周岁不能单独使用', next: '请由监护人用自己的微信报名，现场陪同参加。' },
  'minors-are-not-listed': { what: '未满 18 周岁不参加公开排行', next: '学时照常累计，只有您自己看得到。' },
  'listed-too-often': { what: '一天里加入又退出太多次', next: '请等一天再加入排行。学时照常累计。' },
  'too-many-codes': { what: '输错的次数太多', next: '请向给您口令的人核对，一小时以后再输入。' },
  'wrong-code': { what: '口令不对', next: '请向部署人员核对口令，再输入一次。' },
  'already-claimed': { what: '管理员已经有人认领', next: '请联系现在的管理员。' },
  'claim-not-configured': { what: '还没有设置管理员口令', next: '请部署人员先在云函数的环境变量里设置口令。' },
  'name-taken': { what: '这个名称已经有了', next: '请换一个名称，或在列表里找到它。' },
  'contact-changed-meanwhile': { what: '联系方式刚被别人改过', next: '请返回重新打开，看过最新内容后再改。' },
  'organizer-gone': { what: '这个人已经不是主办人员', next: '不用再操作，名单已经更新。' },
  'unknown-organisation': { what: '找不到这个组织', next: '请下拉刷新组织列表。' },
  'invitation-unknown': { what: '邀请码不对', next: '请核对邀请码，再输入一次。' },
  'invitation-used': { what: '邀请码已经用过', next: '一个邀请码只能用一次，请向给您的人再要一个。' },
  'invitation-expired': { what: '邀请码已过期', next: '邀请码 7 天内有效，请向给您的人再要一个。' },
} as const satisfies Record<string, FailureText>;
