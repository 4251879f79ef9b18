import * as activity from '../../contracts/activity/calls';
import type { InputOf } from '../../contracts/call';
import * as registration from '../../contracts/registration/calls';
import type { AdmissionMode } from '../../domain/activity/activity';
import type { OwnKind } from '../../domain/activity/placeKinds';
import { cloudTime } from './cloudTime';
import { aPlan, aService, aSession } from './plans';
import type { TownOnCloud } from './stage';
import { granted, residents } from './town';

type Plan = InputOf<typeof activity.createActivity>['plan'];
type Kinds = NonNullable<Plan['ownKinds']>;

export const guide: OwnKind = { id: 'k1', name: '引导岗', like: 'hall' };
export const tea: OwnKind = { id: 'k2', name: '茶水岗', like: 'hall' };
export const hotline: OwnKind = { id: 'k3', name: '热线岗', like: 'online' };
export const newKinds: Kinds = [guide, tea, hotline].map((kind, at) => ({ ...kind, id: `new${at + 1}` }));

/** A volunteers' service whose positions are kinds of place of its own, and people in them. */
export function placeKindScenes({ cloud, town }: TownOnCloud) {
  const time = cloudTime(cloud);
  const somebody = residents({ cloud });
  return {
    somebody,
    /** A shift with so many places of each kind, in a service that begins so many minutes from now. */
    shift: (
      ownKinds: Kinds,
      capacities: readonly number[],
      { minutes = 48 * 60, admission = 'first-come' }: { minutes?: number; admission?: AdmissionMode } = {},
    ): Plan => {
      const session = aSession({ startAt: time.fromNow(minutes) });
      const places = ownKinds.map(({ id }, at) => ({ kind: id, capacity: capacities[at] ?? 1 }));
      return {
        ...aPlan({ sessions: [session], admission, details: aService(), seatsPerSignUp: 3, title: '古镇志愿服务' }),
        onlineAccess: '拨打 0830-1234567',
        sessions: [{ ...session, places }],
        ownKinds,
      };
    },
    somebodyIn: async (activityId: string, ticketKind: string, seats = 1) => {
      const person = await somebody();
      return { person, ...(await town.signUp(person, activityId, { ticketKind, seats })) };
    },
    rosterOf: async (activityId: string) =>
      (await granted(town.organizer.call(registration.listRoster, { activityId }))).entries,
    placesOf: async (activityId: string) => {
      const page = await granted(town.organizer.call(activity.readActivity, { activityId }));
      return page.activity.sessions.flatMap(({ id, places }) =>
        places.map(
          ({ kind, ownKind, left, capacity, hasQueue }) =>
            `${id}-${kind} ${ownKind?.name} ${left}/${capacity}${hasQueue ? '+' : ''}`,
        ),
      );
    },
  };
}
