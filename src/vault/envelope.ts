import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { Packed } from './packed.ts';

/**
 * One sealed value: version, flags and key number (four bytes, authenticated), a random nonce, the AES-256-GCM tag and
 * the cipher text. A text that shrinks by it is deflated first, because nothing compresses what is encrypted.
 */
const VERSION = 1;
const DEFLATED = 1;
const HEADER = 4;
const NONCE = 12;
const TAG = 16;
const OVERHEAD = HEADER + NONCE + TAG;
/** Larger than anything that is stored; a sealed value that inflates past it is refused. */
const LARGEST = 64 * 1024 * 1024;

/** A stored value was changed, belongs to another place, or is sealed under a key that this process does not hold. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

interface Named {
  readonly number: number;
  readonly key: Uint8Array;
}

/** What the tag covers beside the cipher text: the header, and the place that the value belongs to. */
const bound = (header: Uint8Array, about: string): Buffer => Buffer.concat([header, Buffer.from(about)]);

/** Nonces are drawn many at a time: one draw of the system costs more than sealing a short value. */
const drawn = Buffer.alloc(NONCE * 256);
let used = drawn.length;
const freshNonce = (): Buffer => {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += NONCE;
  return drawn.subarray(used - NONCE, used);
};

/** Seals bytes under a key, for one place. */
export const sealUnder = ({ number, key }: Named, { bytes, deflated }: Packed, about: string): Uint8Array => {
  const nonce = freshNonce();
  const header = Buffer.from([VERSION, deflated ? DEFLATED : 0, number >> 8, number & 255]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bound(header, about));
  const hidden = cipher.update(bytes);
  cipher.final();
  return Buffer.concat([header, nonce, cipher.getAuthTag(), hidden]);
};

/** The number of the key that a value is sealed under. */
const keyNumberOf = (sealed: Uint8Array): number => ((sealed[2] ?? 0) << 8) | (sealed[3] ?? 0);

/** Opens what {@link sealUnder} made. Throws {@link SealError}, which never holds any of the value. */
export const openUnder = (
  keyOf: (number: number) => Uint8Array | undefined,
  sealed: Uint8Array,
  about: string,
): Uint8Array => {
  if (sealed.length < OVERHEAD || sealed[0] !== VERSION) throw new SealError('a sealed value is cut short or unknown');
  const key = keyOf(keyNumberOf(sealed));
  if (key === undefined) throw new SealError(`data key ${keyNumberOf(sealed)} is not known to this process`);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(HEADER, HEADER + NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(bound(sealed.subarray(0, HEADER), about));
  decipher.setAuthTag(sealed.subarray(HEADER + NONCE, OVERHEAD));
  const bytes = decipher.update(sealed.subarray(OVERHEAD));
  try {
    decipher.final();
  } catch {
    throw new SealError('a sealed value was changed, or belongs to another place');
  }
  return (sealed[1] ?? 0) & DEFLATED ? inflateRawSync(bytes, { maxOutputLength: LARGEST }) : bytes;
};
