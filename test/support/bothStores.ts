import { registrationIdOf } from '../../cloudfunctions/_records/registrations/cloudRegistrationId';
import type { StoredRegistration } from '../../cloudfunctions/_records/registrations/ports';
import type { SeatBook } from '../../cloudfunctions/_records/seats/ports';
import type { SignUpStore } from '../../cloudfunctions/registration/signingUp/ports';
import type { SweepStore } from '../../cloudfunctions/registration/sweep/ports';
import type { OwnStore } from '../../cloudfunctions/registration/tickets/ports';
import { type Final, registrationOf, signUpConsent } from '../../domain/registration/signUp';
import { anActivity, noon } from './activities';
import { MemoryBooks } from './memoryBooks';

export type Stores = {
  readonly book: SeatBook;
  readonly signUps: SignUpStore;
  readonly own: OwnStore;
  readonly sweeps: SweepStore;
};

export const memberId = 'mem_lin0000000000000';
export const member = { nickname: '小林', ageBand: 'adult', noShows: [] } as const;
export const pool = 's1-hall';

let activities = 0;
export const freshActivity = (capacity: number) =>
  anActivity({ id: `act_${String(++activities).padStart(16, '0')}`, capacity, seatsPerSignUp: 3 });

export const inMemory = async (activity = freshActivity(1)): Promise<Stores> => {
  const book = new MemoryBooks(activity, () => noon, registrationIdOf);
  book.members.set(memberId, member);
  return { book, signUps: book.signUps, own: book.own, sweeps: book.sweeps };
};
export const aRegistration = (
  activity: ReturnType<typeof freshActivity>,
  change: {
    step?: Final;
    seats?: number;
    maySplit?: boolean;
    earlier?: StoredRegistration;
    by?: string;
    now?: string;
  } = {},
): StoredRegistration => {
  const { step = { step: 'claim' }, seats = 1, maySplit = false, earlier = null, by = memberId, now = noon } = change;
  const registration = registrationOf({
    id: registrationIdOf(activity.id, by),
    activity,
    member: { id: by, ...member },
    request: { sessionId: 's1', ticketKind: 'hall', seats, maySplit },
    step,
    earlier,
    ticketNumber: `${by}${earlier?.generation ?? 0}`,
    now,
  });
  return {
    ...registration,
    requestId: 'request',
    hasPhone: true,
    consent: signUpConsent(true, now),
    lotNumber: null,
    notices: [],
  };
};
