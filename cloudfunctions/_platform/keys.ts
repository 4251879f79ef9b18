import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Hmac } from '../../domain/hashing/hashing';
import { isGuessable } from './guessable';

/** The deployment lacks a setting that only its operator can give. */
export class ConfigurationError extends Error {}

const shortestRootKey = 32;

/** The secret that every id and ticket of a deployment is derived from. It never leaves the server. */
export function rootKey(): Uint8Array {
  const text = process.env.TONGXIN_ROOT_KEY ?? '';
  if (isGuessable(text, shortestRootKey))
    throw new ConfigurationError(
      `Set TONGXIN_ROOT_KEY of this function to ${shortestRootKey} characters or more, made by chance`,
    );
  return new TextEncoder().encode(text);
}

export const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();

/** Tells two root keys apart, and nothing else: nobody can compute a key back from it. 64 hex digits. */
export const rootKeyFingerprint = (): string =>
  Buffer.from(hmac(rootKey(), new TextEncoder().encode('fingerprint'))).toString('hex');

/**
 * An id that only this deployment can derive from what it is made of, so that making a thing twice finds the first.
 * 16 digits and small letters, 82 bits, after the prefix.
 */
export function derivedId(prefix: string, purpose: string, ...parts: readonly string[]): string {
  const digest = hmac(rootKey(), new TextEncoder().encode(JSON.stringify([purpose, ...parts])));
  const number = BigInt(`0x${Buffer.from(digest).toString('hex')}`);
  return `${prefix}_${number.toString(36).slice(-16).padStart(16, '0')}`;
}

/** A new text at every call. */
export const uniqueText = (): string => randomBytes(12).toString('hex');

export const unguessableBytes = (length: number): Uint8Array => randomBytes(length);

/** Takes equally long wherever two texts differ, so that a secret cannot be guessed letter by letter. */
export const isSameSecret = (left: string, right: string): boolean => timingSafeEqual(sha256(left), sha256(right));

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();
