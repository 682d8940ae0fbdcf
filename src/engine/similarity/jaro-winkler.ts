const prefixWeight = 0.1;
const longestPrefix = 4;

/** Marks of the characters already paired; kept between calls so that comparing allocates nothing. */
let pairedInA = new Uint8Array(64);
let pairedInB = new Uint8Array(64);

const clearMarks = (lengthA: number, lengthB: number): void => {
  if (pairedInA.length < lengthA) pairedInA = new Uint8Array(lengthA * 2);
  if (pairedInB.length < lengthB) pairedInB = new Uint8Array(lengthB * 2);
  pairedInA.fill(0, 0, lengthA);
  pairedInB.fill(0, 0, lengthB);
};

const pairCharacters = (a: string, b: string): number => {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  let paired = 0;
  for (let i = 0; i < a.length; i += 1) {
    const code = a.charCodeAt(i);
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (pairedInB[j] !== 0 || b.charCodeAt(j) !== code) continue;
      pairedInA[i] = 1;
      pairedInB[j] = 1;
      paired += 1;
      break;
    }
  }
  return paired;
};

const countTranspositions = (a: string, b: string): number => {
  let outOfOrder = 0;
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (pairedInA[i] === 0) continue;
    while (pairedInB[j] === 0) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder += 1;
    j += 1;
  }
  return outOfOrder / 2;
};

const jaroOf = (a: string, b: string): number => {
  clearMarks(a.length, b.length);
  const paired = pairCharacters(a, b);
  if (paired === 0) return 0;
  return (paired / a.length + paired / b.length + (paired - countTranspositions(a, b)) / paired) / 3;
};

/**
 * Jaro-Winkler similarity of two texts, 0 (nothing in common) to 1 (equal), by UTF-16 unit, case-sensitive; two empty
 * texts are 1. Winkler, "String Comparator Metrics" (1990): prefix weight 0.1 over at most four characters.
 */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  // Pairing is greedy from the left of the first text, so a fixed order is what makes the measure symmetric.
  const swap = a.length > b.length || (a.length === b.length && a > b);
  const jaro = swap ? jaroOf(b, a) : jaroOf(a, b);
  let prefix = 0;
  const prefixEnd = Math.min(longestPrefix, a.length, b.length);
  while (prefix < prefixEnd && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * prefixWeight * (1 - jaro);
};
