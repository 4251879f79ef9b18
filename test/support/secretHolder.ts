import * as checkin from '../../contracts/checkin/calls';
import { aPlan, aService } from './plans';
import type { TownOnCloud } from './stage';
import { aResident, granted } from './town';

export const phone = '13812345678';
export const policyNumber = 'PICC-2026-0001';

/** Somebody who was let in to a hazardous service with a phone number, an insured activity and a WeChat identity to keep. */
export async function somebodyWithSecrets({ cloud, town }: TownOnCloud) {
  const resident = await aResident(cloud, 'oSecretIdentity', { nickname: '小林' });
  const details = aService({ isHazardous: true, insurancePolicyNumber: policyNumber });
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, phone: 'required', details }));
  const { registrationId } = await town.signUp(resident, activityId, { phone });
  await granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
  return { resident, activityId, registrationId };
}
