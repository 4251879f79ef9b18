import type { listComing as call } from '../../../contracts/activity/reading';
import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import { availableSeats } from '../../../domain/activity/availableSeats';
import { isCalledOffAlone, statusOfSession } from '../../../domain/activity/calledOff';
import { cardOf } from '../../../domain/activity/card';
import { pageEndOf, pageOf } from '../../../domain/activity/pageKey';
import { sessionOf } from '../../../domain/activity/sessions';
import { isAlive } from '../../../domain/registration/registration';
import { isToBeUsed } from '../../../domain/registration/ticket';
import { type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { ActivityReader, Appointment } from '../ports';
import { openOfferUntil } from './offers';

type Needs = { readonly reader: ActivityReader; readonly now: Clock };
const pageSize = 20;

export const listComing =
  ({ reader, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const after = input.after === null ? null : pageEndOf(input.after);
    const [found, appointments] = await Promise.all([
      reader.coming({ ...input, after, now: at, limit: pageSize + 1 }),
      reader.appointments(memberId, at),
    ]);
    const { rows, next } = pageOf(found, pageSize);
    const statusFor = (activityId: string) => {
      const mine = appointments.find(({ activity }) => activity.id === activityId);
      if (mine === undefined) return null;
      return isCalledOffAlone(mine.activity, mine.registration.sessionId) ? 'cancelled' : mine.registration.status;
    };
    return succeed({
      activities: rows.map(({ activity, pools }) => {
        const { startAt: seatsAt, ...seats } = availableSeats(activity, pools, at);
        return { ...cardOf(activity, seats), seatsAt, cover: activity.cover ?? null, myStatus: statusFor(activity.id) };
      }),
      next,
      upNext: upNext(appointments, at),
      calledOff: calledOff(appointments, at),
    });
  };

const maxCalledOff = 3;

/** Shown until the session would have been over, to people who have not ended the registration. */
const calledOff = (appointments: readonly Appointment[], now: Instant): OutputOf<typeof call>['calledOff'] =>
  appointments
    .filter(
      ({ activity, registration }) =>
        statusOfSession(activity, registration.sessionId) === 'cancelled' && isAlive(registration),
    )
    .flatMap(({ activity, registration }) => {
      const session = sessionOf(activity, registration.sessionId);
      if (session === null || session.endAt <= now) return [];
      const reason = session.calledOff?.reason ?? activity.cancelReason;
      return [{ registrationId: registration.id, title: activity.title, startAt: session.startAt, reason }];
    })
    .sort((left, right) => (left.startAt < right.startAt ? -1 : 1))
    .slice(0, maxCalledOff);

type UpNext = NonNullable<OutputOf<typeof call>['upNext']>;

/** An offer runs out unless it is answered; a ticket can wait. */
function upNext(appointments: readonly Appointment[], now: Instant): UpNext | null {
  const coming = appointments
    .filter(
      ({ activity, registration }) =>
        activity.status === 'published' && !isCalledOffAlone(activity, registration.sessionId),
    )
    .flatMap((appointment) => {
      const { registration, activity } = appointment;
      const session = sessionOf(activity, registration.sessionId);
      if (session === null || session.endAt <= now) return [];
      const offerUntil = openOfferUntil(registration, now);
      if (offerUntil === null && !isToBeUsed(appointment, now)) return [];
      const { id: activityId, title, venue } = activity;
      return [{ registrationId: registration.id, activityId, title, startAt: session.startAt, venue, offerUntil }];
    });
  const urgency = ({ offerUntil, startAt }: UpNext) =>
    `${offerUntil === null ? 'ticket' : `offer ${offerUntil}`} ${startAt}`;
  return [...coming].sort((left, right) => (urgency(left) < urgency(right) ? -1 : 1))[0] ?? null;
}
