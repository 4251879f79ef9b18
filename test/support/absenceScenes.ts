import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import * as checkin from '../../contracts/checkin/calls';
import type { Person } from './cloudForTests';
import { cloudTime } from './cloudTime';
import type { TownOnCloud } from './stage';
import { granted, residents } from './town';

/** Doors that close behind people who came and people who did not. */
export function absenceScenes({ cloud, town }: TownOnCloud) {
  const time = cloudTime(cloud);
  const somebody = residents({ cloud });
  const signUp = async (person: Person, activityId: string) => (await town.signUp(person, activityId)).registrationId;
  const letIn = (activityId: string, registrationId: string) =>
    granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
  return {
    time,
    somebody,
    signUp,
    letIn,
    kept: async (registrationId: string) =>
      // As the functions wrote it.
      (await cloud.dump()).registrations?.[registrationId] as RegistrationDocument,
    /** So many activities that somebody else attended and this person missed, their doors closed and the absences noted. */
    missedTogether: async (person: Person, count: number) => {
      const missed: { readonly activityId: string; readonly registrationId: string }[] = [];
      for (let index = 0; index < count; index++) {
        const { activityId } = await town.publish(time.planIn(20));
        missed.push({ activityId, registrationId: await signUp(person, activityId) });
        await letIn(activityId, await signUp(await somebody(), activityId));
      }
      time.pass(3 * 60);
      await time.sweep();
      return missed;
    },
  };
}
