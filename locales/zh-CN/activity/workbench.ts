import type { ActivityStatus } from '../../../domain/activity/activity';

export const workbenchText = {
  title: '主办方工作台',
  create: '新建活动',
  empty: '还没有活动',
  emptyNext: '点下面的「新建活动」，先存成草稿，检查好再发布。',
  signedUp: (count: number, capacity: number) => `已占 ${count} / ${capacity} 个座位`,
  waits: '等您处理',
  toReview: (count: number) => `审核 ${count} 位的报名`,
  toCall: (count: number) => `给 ${count} 位没收到消息的人打电话`,
  openDesk: '打开今天的签到台',
  coming: '今天和以后',
  past: '过去的',
  over: '已结束',
  offices: '居民怎么联系我们',
  status: { draft: '草稿', published: '已发布', cancelled: '已取消' } satisfies Record<ActivityStatus, string>,
} as const;
