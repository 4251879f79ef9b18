import { registrationIdOf } from '../../cloudfunctions/_records/registrations/cloudRegistrationId';
import type { StoredRegistration } from '../../cloudfunctions/_records/registrations/ports';
import { cloudSeatBook } from '../../cloudfunctions/_records/seats/cloudSeatBook';
import type { SeatBook } from '../../cloudfunctions/_records/seats/ports';
import { cloudSignUp } from '../../cloudfunctions/registration/signingUp/cloudSignUp';
import type { SignUpStore } from '../../cloudfunctions/registration/signingUp/ports';
import { cloudSweep } from '../../cloudfunctions/registration/sweep/cloudSweep';
import type { SweepStore } from '../../cloudfunctions/registration/sweep/ports';
import { cloudOwn } from '../../cloudfunctions/registration/tickets/cloudOwn';
import type { OwnStore } from '../../cloudfunctions/registration/tickets/ports';
import { poolsOf } from '../../domain/activity/sessions';
import { type Final, registrationOf, signUpConsent } from '../../domain/registration/signUp';
import { anActivity, noon } from './activities';
import { MemoryBooks } from './memoryBooks';
import { cloudOfFile } from './stage';

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
/** The stores that are deployed, on a cloud for all tests of the file. */
export function cloudStoresOfFile() {
  beforeAll(() => {
    process.env.TONGXIN_ROOT_KEY = 'a root key that is good for tests alone';
  });
  const cloud = cloudOfFile();
  afterAll(() => {
    delete process.env.TONGXIN_ROOT_KEY;
  });
  const onTheCloud = async (activity = freshActivity(1)): Promise<Stores> => {
    const { database } = cloud;
    const { id, ...fields } = activity;
    const pools = Object.fromEntries(
      poolsOf(activity.sessions).map(({ name, capacity }) => [name, { capacity, left: capacity, hasQueue: false }]),
    );
    await database.collection('activities').add({ data: { _id: id, absencesNotedAt: null, ...fields } });
    await database.collection('seats').add({ data: { _id: id, isOpen: true, pools, holders: {} } });
    await database
      .collection('members')
      .doc(memberId)
      .set({ data: { ...member, grants: [] } });
    return { book: cloudSeatBook, signUps: cloudSignUp, own: cloudOwn, sweeps: cloudSweep };
  };
  return { cloud, onTheCloud };
}

export const aStoredRegistration = (
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
