import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { readDesk as call } from '../../contracts/checkin/calls';
import { statusOfSession } from '../../domain/activity/calledOff';
import { checkInClosesAt, checkInOpensAt } from '../../domain/activity/checkInWindow';
import { doorKindsOf } from '../../domain/activity/placeKinds';
import { seatCountOf, takenOf } from '../../domain/activity/pools';
import { poolOf, sessionOf } from '../../domain/activity/sessions';
import { deskSessionAt } from '../../domain/checkin/deskSession';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Desk, DeskSnapshot } from './ports';

type Needs = { readonly desk: Desk; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readDesk = ({ desk, now }: Needs) => ({
  find: (operatorId: string, { activityId }: Input) => desk.read(operatorId, activityId),

  run: async (_operatorId: string, { sessionId }: Input, snapshot: DeskSnapshot): Promise<Outcome> => {
    const at = now();
    const { activity } = snapshot;
    const session = sessionId === null ? deskSessionAt(activity, at) : sessionOf(activity, sessionId);
    if (session === null) return fail('unknown-session');
    const door = { startAt: session.startAt, checkIn: activity.checkIn };
    return succeed({
      title: activity.title,
      status: statusOfSession(activity, session.id),
      sessions: activity.sessions.map(({ id, startAt, endAt }) => ({ id, startAt, endAt })),
      sessionId: session.id,
      startAt: session.startAt,
      opensAt: checkInOpensAt(door),
      closesAt: checkInClosesAt(door),
      signedUp: expectedIn(snapshot, session.id),
      checkedIn: snapshot.arrived[session.id] ?? 0,
      latest: latestIn(snapshot, session.id),
      serverTime: at,
    });
  },
});

/** Seats that are held at the door, of kinds of places that the plan no longer has, too. */
function expectedIn({ activity, pools }: DeskSnapshot, sessionId: string): number {
  const atDoor = doorKindsOf(activity).flatMap((kind) => pools[poolOf(sessionId, kind)] ?? []);
  return takenOf(seatCountOf(atDoor));
}

const latestIn = ({ latest }: DeskSnapshot, sessionId: string) =>
  latest.filter((one) => one.sessionId === sessionId).map(({ nickname, checkedInAt }) => ({ nickname, checkedInAt }));
