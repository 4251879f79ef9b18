import type { RegistrationDocument, SeatsDocument } from '../../cloudfunctions/_platform/database';
import { bareIdOf } from '../../domain/id';
import type { CloudForTests } from './cloudForTests';

/** That every seat is free or held by exactly one confirmed registration of the same generation. */
export async function expectExactBooks(
  cloud: CloudForTests,
  activityId: string,
  expected: { readonly confirmed?: number; readonly left?: number } = {},
): Promise<void> {
  const dump = await cloud.dump();
  // Documents as the functions wrote them.
  const seats = dump.seats?.[activityId] as SeatsDocument;
  const registrations = Object.values(dump.registrations ?? {}) as RegistrationDocument[];
  const confirmed = registrations.filter((one) => one.activityId === activityId && one.status === 'confirmed');
  expect(seats.holders).toEqual(
    Object.fromEntries(confirmed.map(({ memberId, generation }) => [bareIdOf(memberId), generation])),
  );
  expect(seats.left).toBe(seats.capacity - confirmed.length);
  expect(seats.left).toBeGreaterThanOrEqual(0);
  expect({ confirmed: confirmed.length, left: seats.left }).toMatchObject(expected);
}
