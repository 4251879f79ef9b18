import { joinDocument } from '../../_platform/joins';

export const joinRegistration = (registrationId: string, as = 'registrations') =>
  joinDocument('registrations', registrationId, null, as);
