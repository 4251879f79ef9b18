import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { readDesk as call } from '../../contracts/checkin/calls';
import { statusOfSession } from '../../domain/activity/calledOff';
import { checkInClosesAt, checkInOpensAt } from '../../domain/activity/checkInWindow';
import { isOnlineIn } from '../../domain/activity/placeKinds';
import { sessionOf } from '../../domain/activity/sessions';
import { deskSessionAt } from '../../domain/checkin/deskSession';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Desk, DeskSnapshot, People } from './ports';

type Needs = { readonly desk: Desk; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const maxLatest = 10;

export const readDesk = ({ desk, now }: Needs) => ({
  find: (operatorId: string, { activityId, sessionId }: Input) => desk.read(operatorId, activityId, sessionId),

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
      signedUp: peopleOf(expectedIn(snapshot), session.id),
      checkedIn: peopleOf(snapshot.arrived, session.id),
      latest: latestIn(snapshot, session.id),
      serverTime: at,
    });
  },
});

const expectedIn = ({ activity, expected }: DeskSnapshot): readonly People[] =>
  expected.filter(({ ticketKind }) => !isOnlineIn(activity, ticketKind));

const peopleOf = (counts: readonly People[], sessionId: string): number =>
  counts.filter((count) => count.sessionId === sessionId).reduce((sum, { people }) => sum + people, 0);

const latestIn = ({ latest }: DeskSnapshot, sessionId: string) =>
  latest
    .filter((one) => one.sessionId === sessionId)
    .slice(0, maxLatest)
    .map(({ nickname, checkedInAt }) => ({ nickname, checkedInAt }));
