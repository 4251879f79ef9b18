import { View } from '@tarojs/components';
import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { carriedKind } from '../../../domain/activity/placeKinds';
import { spanOf } from '../../../domain/activity/sessions';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { FilledBar } from '../../components/activity/SeatsBar';
import { now } from '../../device/clock';

type Props = {
  readonly managed: Pick<OutputOf<typeof readPlan>, 'plan' | 'taken' | 'calledOff'>;
  readonly sessionsToCallOff: readonly string[];
  readonly onCallOff: (sessionId: string) => void;
};

export function SeatsBySession({ managed, sessionsToCallOff, onCallOff }: Props) {
  const { plan, taken, calledOff } = managed;
  const reasons = new Map(calledOff.map(({ sessionId, reason }) => [sessionId, reason]));
  const { sessions, admission } = plan;
  const pools = sessions.flatMap(({ id, places }) =>
    places.map(({ kind, capacity }) => {
      const mine = taken.find((one) => one.sessionId === id && one.ticketKind === kind);
      const name = placeKindName({ ticketKind: kind, ...carriedKind(plan, kind) });
      return { sessionId: id, kind, name, capacity, seats: mine?.seats ?? 0, waiting: mine?.waiting ?? 0 };
    }),
  );
  const { capacity } = spanOf(sessions);
  const [only] = pools;
  if (pools.length === 1 && only)
    return (
      <View className="management__seats">
        <View className="management__figure">{only.seats}</View>
        <View className="management__aside">{text.signedUp}</View>
        <FilledBar filled={only.seats} whole={capacity} />
        <View className="management__aside">{seatsText.ofCapacity(only.seats, capacity)}</View>
        {only.waiting > 0 && <View className="management__waiting">{text.waits[admission](only.waiting)}</View>}
      </View>
    );
  return (
    <View className="management__sessions">
      {sessions.map(({ id, startAt, endAt }) => (
        <View key={id} className={`management__session management__session-${id}`}>
          {sessions.length > 1 && <View className="management__when">{saySpan(startAt, endAt, now())}</View>}
          {reasons.has(id) && (
            <View className="management__called-off">{text.sessionCalledOff(reasons.get(id) ?? '')}</View>
          )}
          {pools
            .filter(({ sessionId }) => sessionId === id && !reasons.has(id))
            .map((pool) => (
              <View key={pool.kind} className="management__pool">
                <View className="management__pool-words">{text.pool(pool.name, pool.seats, pool.capacity)}</View>
                {pool.waiting > 0 && <View className="management__waiting">{text.waits[admission](pool.waiting)}</View>}
                <FilledBar filled={pool.seats} whole={pool.capacity} />
              </View>
            ))}
          {sessionsToCallOff.includes(id) && (
            <View className={`text-link call-off-${id}`} aria-role="button" onClick={() => onCallOff(id)}>
              {text.cancelSession}
            </View>
          )}
        </View>
      ))}
    </View>
  );
}
