import type { FailureText } from '../../failureText';

export const entryFailures = {
  'adults-only': { what: '未满 18 周岁不能参赛', next: '村主任项目要由成年人承担。可以来现场观摩。' },
  'is-in-team': { what: '这场比赛您已经在一个项目里', next: '每人每场只能参加一个项目，可到「我的参赛项目」查看。' },
  'entries-closed': { what: '已经过了截止时间', next: '写好的内容还在。有特殊情况，请联系主办方。' },
  'entry-changed': { what: '这个项目刚有变动', next: '请看过最新内容，再操作一次。您写的不会丢。' },
  'entry-incomplete': { what: '还有内容没有填好', next: '请补好标出的一项，再提交。' },
  'text-refused': { what: '微信判定有内容不合规范', next: '请改掉标出的一项再提交。觉得判错了，请联系主办方。' },
  'entry-appealed': { what: '已经申诉过一次', next: '每个项目只能申诉一次，请等待答复。' },
  'team-full': { what: '团队已经满了', next: '连报名的人在内，一个团队最多 10 人。' },
  'not-in-team': { what: '这个人不在团队里', next: '名单已经更新，不用再操作。' },
  'too-many-files': { what: '文件已经够多了', next: '图片最多 6 张，计划书 1 份。请先删掉不用的。' },
  'upload-missing': { what: '文件没有传上来', next: '请检查网络，再传一次。' },
  'own-entry': { what: '这是您自己的项目', next: '请由另一位审核人员处理。' },
  'claimed-by-other': { what: '另一位审核人员正在看', next: '请先看别的项目。他 30 分钟没有处理完，就会放回来。' },
  'not-claimed': { what: '您没有领取，或领取已过时', next: '请点「领取审核」再处理，写好的意见还在。' },
  'shortlist-closed': { what: '入围名单已经封存', next: '抽签名单封存或出场顺序定下以后，名单不能再改。' },
  'same-checker': { what: '不予通过是您作出的', next: '申诉要由另一位审核人员答复。' },
} as const satisfies Record<string, FailureText>;
