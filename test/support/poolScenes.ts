import * as activity from '../../contracts/activity/calls';
import type { Places, Session } from '../../domain/activity/sessions';
import type { Person } from './cloudForTests';
import { aPlan, aSession } from './plans';
import type { TownOnCloud } from './stage';
import { granted, residents } from './town';

export const everyKind: readonly Places[] = [
  { kind: 'hall', capacity: 2 },
  { kind: 'elderly', capacity: 1 },
  { kind: 'online', capacity: 50 },
];
export const twoSessions = (morning = everyKind, evening: readonly Places[] = [{ kind: 'hall', capacity: 2 }]) => [
  aSession({ id: 's1', startsInMinutes: 1440, places: morning }),
  aSession({ id: 's2', startsInMinutes: 1740, places: evening }),
];
export const planWith = (sessions: readonly Session[], change: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({ sessions, seatsPerSignUp: 3, onlineAccess: '腾讯会议 123 456 789', ...change });

/** People, and an organiser who looks at the places of two sessions and changes them. */
export function poolScenes({ cloud, town }: TownOnCloud) {
  const somebody = residents({ cloud });
  return {
    somebody,
    crowdOf: (count: number): Promise<readonly Person[]> => Promise.all(Array.from({ length: count }, somebody)),
    /** Places as the page of the activity shows them: `s1-hall 2/5`, with a waitlist `s1-hall 0/5+`. */
    placesOf: async (activityId: string): Promise<readonly string[]> => {
      const page = await granted(town.organizer.call(activity.readActivity, { activityId }));
      return page.activity.sessions.flatMap(({ id, places }) =>
        places.map(({ kind, left, capacity, hasQueue }) => `${id}-${kind} ${left}/${capacity}${hasQueue ? '+' : ''}`),
      );
    },
    edit: (made: { activityId: string; version: number }, sessions: readonly Session[]) =>
      granted(town.organizer.call(activity.editActivity, { ...made, plan: planWith(sessions) })),
  };
}
