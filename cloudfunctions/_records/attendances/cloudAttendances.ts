import type { Attendance } from '../../../domain/attendance/attendance';
import { bareIdOf } from '../../../domain/id';
import { command as _ } from '../../_platform/cloud';
import { fromDocument, toDocument } from '../../_platform/stored';
import { members } from '../members/collections';
import { countArrived, uncountMissing } from '../seats/cloudArrivals';
import { attendances } from './collections';

/** More than anyone can sit in between a lecture and the last scan of it that may still come. */
const lecturesRemembered = 100;

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
    { ...counts, attended: _.push({ each: [{ from: heldFrom, until: heldUntil }], slice: -lecturesRemembered }) },
  );
  // Then the next scan does not repeat it.
  if (!isCounted) await members.update(uncounted, { [credited]: 0 });
}

/** Counted before the row is written, so that nobody has a row and is missing from the count. */
export async function admit(attendance: Attendance): Promise<Attendance> {
  await countArrived(attendance, attendance.seats);
  if (await attendances.add(toDocument(attendance))) {
    await credit(attendance);
    return attendance;
  }
  const earlier = await attendances.find(attendance.id);
  return earlier === null ? attendance : fromDocument(earlier);
}

export async function raiseHeadcount(attendance: Attendance, people: number): Promise<void> {
  const { id, seats } = attendance;
  await countArrived(attendance, people);
  await attendances.update({ _id: id, seats }, { seats: people });
}

/** The row first: for a moment the desk counts somebody who has not come, and never too few. */
export async function lowerHeadcount(attendance: Attendance, people: number): Promise<boolean> {
  const { id, seats } = attendance;
  const isLowered = await attendances.update({ _id: id, seats }, { seats: people });
  if (isLowered) await uncountMissing(attendance, people);
  return isLowered;
}
