import { ApiFailure } from '../phone/apiFailure';
import { type MemorySlot, memorySlot } from '../phone/memorySlot';
import type { Scope } from '../phone/permissionScopes';
import type { Phone } from '../phone/phone';
import { askPermission } from '../sheets/permissionSheet';

export type Permissions = Readonly<Partial<Record<Scope, boolean>>>;

export const permissionsOf = ({ host }: Phone): MemorySlot<Permissions> =>
  memorySlot<Permissions>(host.memory, 'permissions', {});

/** Asks once; from then on the answer stands until it is changed in the settings. @throws ApiFailure when it is no. */
export async function requirePermission(phone: Phone, scope: Scope): Promise<void> {
  const slot = permissionsOf(phone);
  const known = slot.read()[scope];
  const isGranted = known ?? (await askPermission(phone, scope));
  if (known === undefined) slot.write({ ...slot.read(), [scope]: isGranted });
  if (!isGranted) throw new ApiFailure('auth deny');
}
