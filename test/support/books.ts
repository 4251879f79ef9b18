import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import type { SeatsDocument } from '../../cloudfunctions/_records/seats/documents';
import { bareIdOf } from '../../domain/id';
import { holdOf, poolOfRegistration } from '../../domain/registration/hold';
import { committedSeats, isAlive } from '../../domain/registration/registration';
import type { CloudForTests } from './cloudForTests';

/** Seats with their holders, and the registrations that they are for. */
export type Books = {
  readonly seats: Pick<SeatsDocument, 'pools' | 'holders'>;
  readonly registrations: readonly Omit<RegistrationDocument, '_id'>[];
};

/** Of an activity, as the database keeps them. */
type KeptBooks = Omit<Books, 'registrations'> & { readonly registrations: readonly RegistrationDocument[] };

export async function booksOf(cloud: CloudForTests, activityId: string): Promise<KeptBooks> {
  const dump = await cloud.dump();
  // Documents as the functions wrote them.
  const seats = dump.seats?.[activityId] as SeatsDocument;
  const registrations = Object.values(dump.registrations ?? {}) as RegistrationDocument[];
  return { seats, registrations: registrations.filter((one) => one.activityId === activityId) };
}

/**
 * What must hold between any two steps of anyone: each pool's seats are free or held, and whatever is promised is held
 * for that very generation.
 */
export function expectSoundBooks({ seats, registrations }: Books): void {
  for (const [name, { capacity, left }] of Object.entries(seats.pools)) {
    const held = Object.values(seats.holders)
      .map(holdOf)
      .filter(({ pool }) => pool === name)
      .reduce((sum, hold) => sum + hold.seats, 0);
    expect({ name, left, isSound: left >= 0 }).toEqual({ name, left: capacity - held, isSound: true });
  }
  for (const registration of registrations) {
    const owed = committedSeats(registration);
    if (owed === 0) continue;
    const hold = holdOf(seats.holders[bareIdOf(registration.memberId)] ?? '0|0||');
    expect({
      generation: hold.generation,
      pool: hold.pool,
      isEnough: hold.seats >= owed,
    }).toEqual({ generation: registration.generation, pool: poolOfRegistration(registration), isEnough: true });
  }
}

/** That besides nothing is held beyond what is promised: each seat is free, taken or on offer. */
export async function expectExactBooks(
  cloud: CloudForTests,
  activityId: string,
  expected: { readonly confirmed?: number; readonly waiting?: number; readonly left?: number } = {},
): Promise<void> {
  const books = await booksOf(cloud, activityId);
  expectNothingBeyond(books);
  const having = (status: RegistrationDocument['status']) =>
    books.registrations.filter((one) => one.status === status).length;
  const left = Object.values(books.seats.pools).reduce((sum, pool) => sum + pool.left, 0);
  expect({ confirmed: having('confirmed'), waiting: having('waiting'), left }).toMatchObject(expected);
}

export function expectNothingBeyond(books: Books): void {
  expectSoundBooks(books);
  expect(holdsIn(books)).toEqual(promisesIn(books));
}

const holdsIn = ({ seats }: Books) =>
  Object.fromEntries(
    Object.entries(seats.holders).map(([member, text]) => {
      const { generation, seats: held, pool } = holdOf(text);
      return [member, { generation, seats: held, pool }];
    }),
  );

const promisesIn = ({ registrations }: Books) =>
  Object.fromEntries(
    registrations
      .filter((one) => isAlive(one) && committedSeats(one) > 0)
      .map((one) => [
        bareIdOf(one.memberId),
        { generation: one.generation, seats: committedSeats(one), pool: poolOfRegistration(one) },
      ]),
  );
