import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { hmac, rootKey } from '../../_platform/keys';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

const key = (): Uint8Array => hmac(rootKey(), new TextEncoder().encode('address'));

/** An openid as it is kept: a copy of the database says nothing without the root key, nor under another member's name. */
export function sealedOpenid(openid: string, memberId: string): string {
  const iv = randomBytes(ivBytes);
  const encryption = createCipheriv(cipher, key(), iv).setAAD(Buffer.from(memberId));
  const text = Buffer.concat([encryption.update(openid, 'utf8'), encryption.final()]);
  return Buffer.concat([iv, encryption.getAuthTag(), text]).toString('base64url');
}

/** @throws when it was sealed for another member or under another root key */
export function openidIn(sealed: string, memberId: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decryption = createDecipheriv(cipher, key(), bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(memberId))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return decryption.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decryption.final('utf8');
}
