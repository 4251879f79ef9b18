import type { Attendance } from '../../../domain/attendance/attendance';
import type { AuditEntry } from '../../../domain/audit/entry';
import { bareIdOf } from '../../../domain/id';
import { command as _ } from '../../_platform/cloud';
import { fromDocument, toDocument } from '../../_platform/stored';
import { postEntry } from '../audit/cloudAudit';
import { members } from '../members/collections';
import { attendances } from './collections';

export async function credit({ memberId, activityId, classHours }: Attendance): Promise<void> {
  if (classHours === 0) return;
  const credited = `credited.${bareIdOf(activityId)}`;
  await members.update(
    { _id: memberId, [credited]: _.exists(false) },
    { classHours: _.inc(classHours), [credited]: classHours },
  );
}

export async function admit(attendance: Attendance, entry: AuditEntry | null): Promise<Attendance> {
  if (await attendances.add({ ...toDocument(attendance), ...(entry && { audit: [entry] }) })) {
    await credit(attendance);
    if (entry !== null) await postEntry(entry);
    return attendance;
  }
  const earlier = await attendances.find(attendance.id);
  return earlier === null ? attendance : fromDocument(earlier);
}

export const countMore = ({ id, seats }: Attendance, people: number): Promise<boolean> =>
  attendances.update({ _id: id, seats }, { seats: people });
