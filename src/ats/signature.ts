import { createHmac, timingSafeEqual } from 'node:crypto';

type Bytes = Uint8Array | string;

const SHA256 = 32;
const HEXADECIMAL = /^[0-9a-f]{64}$/;

/** HMAC-SHA256 over the parts as if they were one text. */
export const hmac = (key: Bytes, ...parts: readonly Bytes[]): Buffer => {
  const hash = createHmac('sha256', key);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The 32 bytes that a text writes as lower-case hexadecimal; any other spelling is no digest. */
export const fromHex = (text: string): Buffer | undefined =>
  HEXADECIMAL.test(text) ? Buffer.from(text, 'hex') : undefined;

/** The 32 bytes that a text writes as Base64 with padding. Only the one canonical spelling counts. */
export const fromBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === SHA256 && bytes.toString('base64') === text ? bytes : undefined;
};

/** What follows a prefix, undefined without it. */
export const after = (prefix: string, text: string | null): string | undefined =>
  text?.startsWith(prefix) === true ? text.slice(prefix.length) : undefined;

/**
 * Whether one of the digests given is one of those expected. Every pair is compared, each in constant time, also when
 * nothing that could be a digest was given: how long it takes says neither which secret matched nor how much of it.
 */
export const matches = (expected: readonly Buffer[], given: readonly (Buffer | undefined)[]): boolean => {
  let found = 0;
  const candidates = given.length === 0 ? [undefined] : given;
  for (const digest of candidates) {
    const comparable = digest ?? Buffer.alloc(SHA256);
    for (const one of expected) {
      const equal = timingSafeEqual(one, comparable);
      found |= Number(equal && digest !== undefined);
    }
  }
  return found === 1;
};

/** Whether a time lies within so many seconds of now, before or after. */
export const isNear = (at: Date, now: Date, seconds: number): boolean =>
  Math.abs(at.getTime() - now.getTime()) <= seconds * 1000;

/** A time written as whole seconds since 1970, in the one spelling that has no sign, blank or leading zero. */
export const fromSeconds = (text: string | null): Date | undefined =>
  text !== null && /^[1-9]\d{0,10}$/.test(text) ? new Date(Number(text) * 1000) : undefined;
