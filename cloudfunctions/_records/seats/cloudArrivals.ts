import type { Attendance } from '../../../domain/attendance/attendance';
import { bareIdOf } from '../../../domain/id';
import { command as _ } from '../../_platform/cloud';
import { seats } from './collections';

type Entering = Pick<Attendance, 'id' | 'activityId' | 'memberId' | 'sessionId' | 'checkedInAt'>;

/** As many as the desk names. */
const maxLatest = 10;

/** Counts a member's party among those who arrived, so many people in all, once however often it is called. */
export async function countArrived(entering: Entering, people: number): Promise<void> {
  const { id: registrationId, activityId, memberId, sessionId, checkedInAt: at } = entering;
  const entered = `entered.${bareIdOf(memberId)}`;
  const arrived = `arrived.${sessionId}`;
  const isFirst = await seats.update(
    { _id: activityId, [entered]: _.exists(false) },
    {
      [entered]: people,
      [arrived]: _.inc(people),
      [`latest.${sessionId}`]: _.push({ each: [{ registrationId, memberId, at }], slice: -maxLatest }),
    },
  );
  if (isFirst) return;
  const [row] = await seats.aggregate<{ readonly counted?: number }>((pipeline) =>
    pipeline
      .match({ _id: activityId })
      .limit(1)
      .project({ counted: `$${entered}` }),
  );
  const counted = row?.counted ?? people;
  if (counted >= people) return;
  await seats.update(
    { _id: activityId, [entered]: counted },
    { [entered]: people, [arrived]: _.inc(people - counted) },
  );
}

/** Of a party counted as `seats` people only so many have come. */
export async function uncountMissing(
  {
    activityId,
    memberId,
    sessionId,
    seats: counted,
  }: Pick<Attendance, 'activityId' | 'memberId' | 'sessionId' | 'seats'>,
  people: number,
): Promise<void> {
  const entered = `entered.${bareIdOf(memberId)}`;
  await seats.update(
    { _id: activityId, [entered]: counted },
    { [entered]: people, [`arrived.${sessionId}`]: _.inc(people - counted) },
  );
}
