import type { ActivityDetails, ActivityPlan } from '../../domain/activity/activity';
import { minMinutesToAdmit } from '../../domain/activity/plan';
import { type Session, spanOf } from '../../domain/activity/sessions';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { plainLecture } from './plainLecture';

export const minutesFromNow = (minutes: number) => addMinutes(instantOf(Date.now()), minutes);

const loadedAt = instantOf(Date.now());
/** Far ones count from one moment, so that the same plan written again has the same times. */
const startIn = (minutes: number) => (minutes >= 24 * 60 ? addMinutes(loadedAt, minutes) : minutesFromNow(minutes));

type SessionChange = Partial<Session> & { readonly startsInMinutes?: number; readonly capacity?: number };

/** Two hours tomorrow in the hall; what a test is about it names. */
export function aSession({ startsInMinutes = 24 * 60, capacity = 30, ...change }: SessionChange = {}): Session {
  const startAt = change.startAt ?? startIn(startsInMinutes);
  return { id: 's1', startAt, endAt: addMinutes(startAt, 120), places: [{ kind: 'hall', capacity }], ...change };
}

/** `startsInMinutes` and `capacity` are those of the one session that a plan has by default. */
type PlanChange = Partial<ActivityPlan> & { readonly startsInMinutes?: number; readonly capacity?: number };

/** A lecture of two hours in the hall that starts in a day, with registration open; what a test is about it names. */
export function aPlan({ startsInMinutes, capacity, ...change }: PlanChange = {}): ActivityPlan {
  const { sessions = [aSession({ startsInMinutes, capacity })], admission = 'first-come' } = change;
  const { startAt } = spanOf(sessions);
  return {
    ...plainLecture,
    title: '乡村振兴大讲堂',
    summary: '讲座内容',
    townshipCode: '510502001',
    venue: '文化馆报告厅',
    sessions,
    registrationOpensAt: minutesFromNow(-60),
    registrationClosesAt: addMinutes(startAt, admission === 'first-come' ? 60 : -minMinutesToAdmit),
    admission,
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
