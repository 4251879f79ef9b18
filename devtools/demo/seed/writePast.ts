import type {
  ActivityDocument,
  AttendanceDocument,
  MemberDocument,
  RegistrationDocument,
  SeatsDocument,
} from '../../../cloudfunctions/_platform/database';
import type { Instant } from '../../../domain/time/instant';
import { openidOf } from '../phones';
import { pastLectures } from '../programme';
import type { Foundation } from './foundation';
import { creditsOf, type DemoIds, pastLecture } from './pastDocuments';

const lecturesHeld = 9;

/** Writes the lectures that are over, and the class hours they earned. Only for data that nobody has used yet. */
export async function writePast(foundation: Foundation, now: Instant): Promise<void> {
  // Loaded late: the SDK reads this process's environment, which is set when the cloud has started.
  const [{ collection }, { command }, ids] = await Promise.all([
    import('../../../cloudfunctions/_platform/collection'),
    import('../../../cloudfunctions/_platform/cloud'),
    deploymentIds(),
  ]);
  const { organisationId, organizer } = foundation.lectures;
  const by = { organisationId, operatorId: ids.memberIdOf(organizer) };
  const past = pastLectures(now, lecturesHeld).map((occurrence, index) => pastLecture(occurrence, index, ids, by));
  for (const { activity, seats, registrations, attendances } of past) {
    await collection<ActivityDocument>('activities').put(activity);
    await collection<SeatsDocument>('seats').put(seats);
    await Promise.all(registrations.map((row) => collection<RegistrationDocument>('registrations').put(row)));
    await Promise.all(attendances.map((row) => collection<AttendanceDocument>('attendances').put(row)));
  }
  const members = collection<MemberDocument>('members');
  for (const [memberId, { classHours, credited }] of creditsOf(past.flatMap(({ attendances }) => attendances)))
    await members.update({ _id: memberId }, { classHours, credited: command.set(credited) });
}

async function deploymentIds(): Promise<DemoIds> {
  const [{ derivedId }, { tickets }] = await Promise.all([
    import('../../../cloudfunctions/_platform/keys'),
    import('../../../cloudfunctions/_platform/tickets'),
  ]);
  return {
    memberIdOf: ({ phoneId }) => derivedId('mem', 'member', openidOf(phoneId)),
    activityIdOf: ({ name }) => derivedId('act', 'demo', name),
    ticketNumberOf: (activityId, registrationId) => tickets.numberOf(activityId, registrationId, 1),
  };
}

/** Leaves the door of one activity open until its end. No function widens a sign-in window yet. */
export async function openTheDoor(activityId: string, checkIn: ActivityDocument['checkIn']): Promise<void> {
  const { collection } = await import('../../../cloudfunctions/_platform/collection');
  await collection<ActivityDocument>('activities').update({ _id: activityId }, { checkIn });
}
