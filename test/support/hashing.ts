import { createHash } from 'node:crypto';
import type { Hashing } from '../../domain/hashing/hashing';
import { nodeHmac } from './hmac';

export const nodeHashing: Hashing = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  hmac: nodeHmac,
};
