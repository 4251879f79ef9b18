import { ApiFailure } from '../runtime/apiFailure';
import { type MemorySlot, memorySlot } from '../runtime/memorySlot';
import type { Phone } from '../runtime/phone';
import { askPermission } from '../sheets/permissionSheet';

/** WeChat's scopes that are emulated. */
export const scopes = ['scope.writePhotosAlbum', 'scope.addPhoneCalendar'] as const;
export type Scope = (typeof scopes)[number];

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
