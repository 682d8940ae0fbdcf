import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** Seconds that one code stands for, and how many such steps a clock may be off. */
const period = 30;
const drift = 1;

const totp = (secret: string, label = 'Gatehouse'): TOTP =>
  new TOTP({ issuer: 'Gatehouse', label, secret: Secret.fromBase32(secret), period, digits: 6, algorithm: 'SHA1' });

/** A new shared secret (160 bits, base 32), and the address that an authenticator app reads. */
export const newTotp = (label: string): { readonly secret: string; readonly uri: string } => {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totp(secret, label).toString() };
};

/** The step whose code this is, when it is one of now or one beside it. Each step is to be accepted once. */
export const stepOf = (secret: string, code: string, now: Date): number | undefined => {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: drift });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / period) + delta;
};

/** 32 letters and digits that look alike to nobody. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

const recoveryCode = (): string => {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % 32]);
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join('')).join('-');
};

/** Ten codes of about 80 bits that each stand for one lost phone. */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: 10 }, recoveryCode);

/** What is stored in place of a recovery code; spaces, hyphens and capitals do not count. */
export const hashRecoveryCode = (account: string, code: string): Uint8Array =>
  createHash('sha256')
    .update(`${account}:${code.toLowerCase().replace(/[\s-]/g, '')}`)
    .digest();
