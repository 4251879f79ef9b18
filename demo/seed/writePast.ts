import type { ActivityDocument } from '../../cloudfunctions/_records/activities/documents';
import type { Instant } from '../../domain/time/instant';
import { pastLectures } from '../programme';
import { deploymentIds } from './deploymentIds';
import type { Foundation } from './foundation';
import { creditsOf, pastLecture } from './pastDocuments';

const lecturesHeld = 9;

/** Writes the lectures that are over, and the class hours they earned. Only for data that nobody has used yet. */
export async function writePast(foundation: Foundation, now: Instant): Promise<void> {
  const [{ activities, seats, registrations, attendances, members }, { command }, ids] = await Promise.all([
    import('./openedCollections'),
    import('../../cloudfunctions/_platform/cloud'),
    deploymentIds(),
  ]);
  const { organisationId, organizer } = foundation.lectures;
  const by = { organisationId, operatorId: ids.memberIdOf(organizer) };
  const past = pastLectures(now, lecturesHeld).map((occurrence, index) => pastLecture(occurrence, index, ids, by));
  for (const lecture of past) {
    await activities.put(lecture.activity);
    await seats.put(lecture.seats);
    await Promise.all(lecture.registrations.map(registrations.put));
    await Promise.all(lecture.attendances.map(attendances.put));
  }
  for (const [memberId, { classHours, credited }] of creditsOf(past.flatMap((lecture) => lecture.attendances)))
    await members.update({ _id: memberId }, { classHours, credited: command.set(credited) });
}

/** Leaves the door of one activity open until its end. No function widens a sign-in window yet. */
export async function openTheDoor(activityId: string, checkIn: ActivityDocument['checkIn']): Promise<void> {
  const { activities } = await import('./openedCollections');
  await activities.update({ _id: activityId }, { checkIn });
}
