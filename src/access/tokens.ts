import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits as text: for cookies, links and keys. So much entropy needs no slow hash at rest. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** A short random id that is no secret. */
export const newId = (): string => randomBytes(12).toString('hex');

/** What is stored in place of a token. */
export const hashToken = (token: string): Uint8Array => createHash('sha256').update(token).digest();

/** Compares without telling by its duration where two values part. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** The value that a page sends beside the session cookie: known to whoever was given it by us, derived from the cookie. */
export const csrfOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('csrf').digest('base64url');

/** Two 53-bit hashes of a text, for the vault to blind: together too many bits to meet by chance. */
export const hashesOf = (text: string): readonly [number, number] => {
  const digest = createHash('sha256').update(text).digest();
  return [Number(digest.readBigUInt64BE(0) >> 11n), Number(digest.readBigUInt64BE(8) >> 11n)];
};
