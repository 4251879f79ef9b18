import type { Attendance } from '../../../domain/attendance/attendance';
import { bareIdOf } from '../../../domain/id';
import { command as _ } from '../../_platform/cloud';
import { fromDocument, toDocument } from '../../_platform/stored';
import { members } from '../members/collections';
import { attendances } from './collections';

/**
 * Adds a row's class hours to the member's total, once however often it is called. Nobody is in two lectures at a time:
 * one that overlaps another that counted adds none.
 */
export async function credit({ memberId, activityId, classHours, heldFrom, heldUntil }: Attendance): Promise<void> {
  if (classHours === 0) return;
  const credited = `credited.${bareIdOf(activityId)}`;
  const uncounted = { _id: memberId, [credited]: _.exists(false) };
  const counts = { classHours: _.inc(classHours), [credited]: classHours };
  if (heldFrom === undefined || heldUntil === undefined) {
    await members.update(uncounted, counts);
    return;
  }
  const overlaps = _.elemMatch({ from: _.lt(heldUntil), until: _.gt(heldFrom) });
  const isCounted = await members.update(
    { ...uncounted, attended: _.not(overlaps) },
    { ...counts, attended: _.push([{ from: heldFrom, until: heldUntil }]) },
  );
  // So that the next scan does not try again.
  if (!isCounted) await members.update(uncounted, { [credited]: 0 });
}

export async function admit(attendance: Attendance): Promise<Attendance> {
  if (await attendances.add(toDocument(attendance))) {
    await credit(attendance);
    return attendance;
  }
  const earlier = await attendances.find(attendance.id);
  return earlier === null ? attendance : fromDocument(earlier);
}

export async function raiseHeadcount({ id, seats }: Attendance, people: number): Promise<void> {
  await attendances.update({ _id: id, seats }, { seats: people });
}
