import type { Instant } from '../time/instant';
import type { Notice, Occasion } from './notice';

/** What became of a registration without its holder: sent at once. */
export const admissionNotice = (
  occasion: Occasion,
  { at, expiresAt }: Readonly<Record<'at' | 'expiresAt', Instant>>,
): Notice => ({
  kind: 'admission',
  occasion,
  dueAt: at,
  expiresAt,
  until: null,
});
