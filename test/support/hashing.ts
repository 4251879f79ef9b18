import { createHash } from 'node:crypto';
import type { Hashing } from '../../domain/admission/draw';
import { nodeHmac } from './hmac';

export const nodeHashing: Hashing = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  hmac: nodeHmac,
};
