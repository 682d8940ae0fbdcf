import { deflateRawSync } from 'node:zlib';

/** Bytes ready to be sealed. What is encrypted cannot be compressed, so that texts are deflated before. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly deflated: boolean;
}

const WORTH_DEFLATING = 1024;
const deflating = { level: 1, windowBits: 13, memLevel: 6 } as const;

/** Packs a text: deflated when that makes it smaller. */
export const pack = (text: string): Packed => {
  const bytes = Buffer.from(text);
  const smaller = bytes.length >= WORTH_DEFLATING ? deflateRawSync(bytes, deflating) : bytes;
  return smaller.length < bytes.length * 0.9 ? { bytes: smaller, deflated: true } : { bytes, deflated: false };
};
