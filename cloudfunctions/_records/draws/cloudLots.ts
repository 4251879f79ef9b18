import { createHash } from 'node:crypto';
import { drawSecretOf } from '../../../domain/admission/draw';
import { lotNumberOf } from '../../../domain/admission/lot';
import type { Hashing } from '../../../domain/hashing/hashing';
import type { Instant } from '../../../domain/time/instant';
import { hmac, rootKey } from '../../_platform/keys';

export const hashing: Hashing = { sha256: (bytes) => createHash('sha256').update(bytes).digest(), hmac };

export const lots = {
  numberOf: (registrationId: string, generation: number): string =>
    lotNumberOf(rootKey(), registrationId, generation, hmac),
  secretOf: (activityId: string, closedAt: Instant): string => drawSecretOf(rootKey(), activityId, closedAt, hmac),
};
