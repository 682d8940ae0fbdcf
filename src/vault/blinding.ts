import { createCipheriv } from 'node:crypto';

const BLOCK = 16;
const HIGH_BITS = 2 ** 21 - 1;
const TWO_32 = 2 ** 32;

/**
 * A keyed stand-in for each 53-bit hash: 53 bits of AES over it. Whoever reads the database without the key can neither
 * reverse a stored look-up key nor test a mailbox against it. All hashes of a call go through the cipher in one pass;
 * blocks are independent, so one cipher serves forever.
 */
export const createBlinding = (key: Uint8Array): ((hashes: readonly number[]) => number[]) => {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return (hashes) => {
    const blocks = Buffer.alloc(hashes.length * BLOCK);
    hashes.forEach((hash, index) => {
      if (!Number.isSafeInteger(hash) || hash < 0) throw new RangeError('only hashes of 53 bits can be blinded');
      blocks.writeUInt32LE(hash % TWO_32, index * BLOCK);
      blocks.writeUInt32LE(Math.floor(hash / TWO_32), index * BLOCK + 4);
    });
    const mixed = cipher.update(blocks);
    return hashes.map((_, index) => {
      const low = mixed.readUInt32LE(index * BLOCK);
      const high = mixed.readUInt32LE(index * BLOCK + 4) & HIGH_BITS;
      return high * TWO_32 + low;
    });
  };
};
