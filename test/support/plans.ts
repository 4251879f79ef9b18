import type { ActivityDetails, ActivityPlan } from '../../domain/activity/activity';
import { addMinutes, instantOf } from '../../domain/time/instant';

export const minutesFromNow = (minutes: number) => addMinutes(instantOf(Date.now()), minutes);

type PlanChange = Partial<Omit<ActivityPlan, 'startAt' | 'endAt'>> & { readonly startsInMinutes?: number };

/** A lecture of two hours that starts in a day, with registration open; what a test is about it names. */
export function aPlan({ startsInMinutes = 24 * 60, ...change }: PlanChange = {}): ActivityPlan {
  const startAt = minutesFromNow(startsInMinutes);
  return {
    title: '乡村振兴大讲堂',
    summary: '讲座内容',
    townshipCode: '510502001',
    venue: '文化馆报告厅',
    startAt,
    endAt: addMinutes(startAt, 120),
    registrationOpensAt: minutesFromNow(-60),
    registrationClosesAt: addMinutes(startAt, 60),
    capacity: 30,
    minimumAge: 0,
    phone: 'none',
    details: { kind: 'lecture', classHours: 2 },
    ...change,
  };
}

export const aService = (change: Partial<Extract<ActivityDetails, { kind: 'service' }>> = {}): ActivityDetails => ({
  kind: 'service',
  serviceType: 'ecology',
  risks: '户外步行，注意防滑',
  isHazardous: false,
  insurancePolicyNumber: null,
  ...change,
});
