import { sessionOf } from '../../../domain/activity/sessions';
import { isStillValid } from '../../../domain/message/audience';
import { sessionToAgreeTo } from '../../../domain/registration/termsAgreed';
import { messageValues } from '../../../locales/zh-CN/message/templates';
import type { ActivityDocument } from '../activities/documents';
import type { RegistrationDocument } from '../registrations/documents';
import type { RegistrationMessage } from './documents';
import type { Subject } from './ports';

export const aboutRegistration = (
  message: RegistrationMessage,
  registration: RegistrationDocument,
  activity: ActivityDocument,
): Subject => ({
  isStillTrue: () => isStillValid(message, { registration, activity }),
  page: `pages/ticket/index?registrationId=${message.registrationId}`,
  values: (names, now) =>
    messageValues(
      message.kind,
      {
        occasion: message.occasion,
        until: message.until,
        activity,
        session: sessionOf(activity, registration.sessionId) ?? activity,
        ticketKind: registration.ticketKind,
        owesAgreement: sessionToAgreeTo(activity, registration) !== null,
        offeredSeats: registration.queue?.offer?.seats ?? 0,
        now,
      },
      names,
    ),
});
