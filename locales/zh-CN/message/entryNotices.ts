import type { EntryOccasion } from '../../../domain/notice/entryNotice';

type Place = number | null;

/** What happened to an entry, told to its people. */
const happened: Record<Exclude<EntryOccasion, 'order-set'>, string> = {
  submitted: '报名人提交了材料，等待审核',
  returned: '材料退回，请按意见修改后再提交',
  qualified: '审核通过，请等待入围名单',
  rejected: '审核未通过，点开看理由',
  appealed: '报名人提出了申诉',
  'appeal-granted': '申诉成立，改为审核通过',
  'appeal-refused': '申诉不成立，维持原决定',
  shortlisted: '已入围，请留意抽签和出场时间',
  unshortlisted: '已从入围名单移出',
  'not-shortlisted': '入围名单已定，这次没有入围',
  withdrawn: '报名人撤回了项目，不再参赛',
  'member-joined': '有成员加入了团队',
  'member-left': '有成员离开了团队',
  'taken-out': '您已被移出这个项目的团队',
  'result-published': '成绩和奖项已公布',
  'result-appeal-answered': '对成绩的申诉有了答复',
  appointed: '项目的报名人已获聘为特聘村主任',
  'appointment-renewed': '特聘村主任的聘任已续期',
  'appointment-ended': '特聘村主任的聘任已提前结束',
};

export const entryNoticesText = {
  title: '路演项目的消息',
  happened: (occasion: EntryOccasion, place: Place): string => {
    if (occasion !== 'order-set') return happened[occasion];
    return place === null ? '出场顺序已定' : `出场顺序已定，您第 ${place} 个出场`;
  },
  about: (entry: string, contest: string) => [entry, contest].filter(Boolean).join(' · '),
  alsoSent: '微信也发了一条',
} as const;
