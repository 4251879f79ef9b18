import type { ActivityKind, AdmissionMode, MinimumAge, ServiceType } from '../../../domain/activity/activity';
import { type BuiltInKind, builtInKindOf, type CarriedKind } from '../../../domain/activity/placeKinds';
import type { AgeBand } from '../../../domain/member/member';

export const kindNames: Record<ActivityKind, string> = {
  lecture: '同心大讲堂',
  service: '志愿服务',
  roadshow: '项目路演',
};

export const serviceTypeNames: Record<ServiceType, string> = {
  ecology: '生态环保',
  'elder-care': '敬老助老',
  traffic: '文明交通',
  'policy-talks': '政策宣讲',
  'child-care': '关爱儿童',
  'farm-help': '助农帮扶',
  heritage: '文化传承',
  tourism: '旅游引导',
  safety: '平安守护',
  'event-support': '活动保障',
  'green-living': '绿色生活',
};

export const ageBandNames: Record<AgeBand, string> = {
  'under-14': '未满 14 周岁',
  '14-to-17': '14–17 周岁',
  adult: '18 周岁及以上',
};

export const minimumAgeNames: Record<MinimumAge, string> = {
  0: '不限年龄',
  14: '14 周岁及以上',
  18: '18 周岁及以上',
};

export const builtInKindNames: Record<BuiltInKind, string> = {
  hall: '现场',
  online: '线上',
  elderly: '长者席',
};

/** The activity's own word for its own kind. */
export const placeKindName = (kind: CarriedKind): string => kind.ownKind?.name ?? builtInKindNames[builtInKindOf(kind)];

export const admissionNames: Record<AdmissionMode, string> = {
  'first-come': '先到先得',
  lot: '抽签',
  review: '主办方审核',
};
