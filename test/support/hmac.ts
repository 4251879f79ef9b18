import { createHmac } from 'node:crypto';
import type { Hmac } from '../../domain/hashing/hashing';

export const nodeHmac: Hmac = (key, message) => new Uint8Array(createHmac('sha256', key).update(message).digest());
