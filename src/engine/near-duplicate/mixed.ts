/** Spreads a 32-bit value over all its bits: Chris Wellons' lowbias32, a bijection with an avalanche bias below 0.2. */
export const mixed = (value: number): number => {
  let hash = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
};
