/** 32-bit FNV-1a over UTF-16 code units. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** The hash of a text without the letter at one place. */
const hashWithout = (text: string, left: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== left) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};

/** Words shorter than this are found as written only: without a letter they would be like a thousand others. */
const SHORTEST_VARIED = 3;

/**
 * Hashes of a word and of the word without each one letter: two words one edit apart share one of them, and most words
 * two edits apart do (symmetric deletion, W. Garbe 2012).
 */
export const neighbourhood = (word: string): readonly number[] => {
  const hashes = [hashOf(word)];
  if (word.length < SHORTEST_VARIED) return hashes;
  for (let at = 0; at < word.length; at += 1) {
    if (at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1)) continue;
    hashes.push(hashWithout(word, at));
  }
  return hashes;
};

/** Numbers by hashed key. Different keys may share a hash: what is found must be compared. */
export interface KeyTable {
  visit(hash: number, take: (value: number) => void): void;
}

/** Builds a table in time linear in its pairs, as three typed arrays: where each bucket starts, hashes, values. */
export const createKeyTable = (hashes: readonly number[], values: readonly number[]): KeyTable => {
  let size = 16;
  while (size < hashes.length) size *= 2;
  const mask = size - 1;
  const starts = new Uint32Array(size + 1);
  for (const hash of hashes) starts[(hash & mask) + 1] = (starts[(hash & mask) + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice(0, size);
  const keys = new Uint32Array(hashes.length);
  const held = new Uint32Array(hashes.length);
  for (const [at, hash] of hashes.entries()) {
    const place = next[hash & mask] ?? 0;
    next[hash & mask] = place + 1;
    keys[place] = hash;
    held[place] = values[at] ?? 0;
  }
  return {
    visit(hash, take) {
      const end = starts[(hash & mask) + 1] ?? 0;
      for (let at = starts[hash & mask] ?? 0; at < end; at += 1) {
        if (keys[at] === hash) take(held[at] ?? 0);
      }
    },
  };
};
