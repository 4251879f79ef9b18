import { joinDocument } from '../../_platform/joins';

export const joinAttendance = (registrationId: string, as = 'attendances') =>
  joinDocument('attendances', registrationId, null, as);
