import { hmac as hmacOf } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Hmac } from '../../domain/hashing/hashing';
import { writeBigLengths } from './bigLengths';

writeBigLengths();

export const hmac: Hmac = (key, message) => hmacOf(sha256, key, message);

export const hashing = { hmac, sha256: (bytes: Uint8Array): Uint8Array => sha256(bytes) };
