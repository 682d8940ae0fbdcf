import { isCommonWord } from './common-words.ts';
import { mixed } from './mixed.ts';
import type { Passage } from './passages.ts';

/** Most keys of one passage. */
export const mostKeys = 4;

/** Content words below which a passage says too little to be anybody's own. */
const FEWEST_WORDS = 5;

/** Content words in one key. */
const WORDS_OF_KEY = 4;

/** Words of one passage that are read; longer ones are no single line. */
const MOST_WORDS = 2_000;

/** One order of all words for each key, so that keys of a passage rarely choose the same words. */
const orders = [0x3c6ef372, 0x14292967, 0x5be0cd19, 0x1b873593] as const;

const contents = new Int32Array(MOST_WORDS);
const chosen = new Int32Array(WORDS_OF_KEY);
const ranks = new Int32Array(WORDS_OF_KEY);

/** Content words of a passage, in `contents`. */
const readContents = (passage: Passage): number => {
  const length = Math.min(passage.length, MOST_WORDS);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const word = passage[at] ?? 0;
    if (isCommonWord(word)) continue;
    contents[count] = mixed(word);
    count += 1;
  }
  return count;
};

/** Puts the different words that come first in an order into `chosen`; returns how many there are. */
const choose = (count: number, order: number): number => {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const word = contents[at] ?? 0;
    const rank = Math.imul(word ^ order, 0x735a2d97);
    let place = kept;
    while (place > 0 && rank < (ranks[place - 1] ?? 0)) place -= 1;
    if (place === WORDS_OF_KEY || (place > 0 && chosen[place - 1] === word)) continue;
    kept = Math.min(kept + 1, WORDS_OF_KEY);
    for (let move = kept - 1; move > place; move -= 1) {
      ranks[move] = ranks[move - 1] ?? 0;
      chosen[move] = chosen[move - 1] ?? 0;
    }
    ranks[place] = rank;
    chosen[place] = word;
  }
  return kept;
};

/** Whether the key at `at` is one of those of its passage before it: short passages choose the same words twice. */
const isRepeated = (out: Uint32Array, at: number): boolean => {
  for (let other = 0; other < at; other += 2) if (out[other] === out[at] && out[other + 1] === out[at + 1]) return true;
  return false;
};

/**
 * Fingerprints of one passage, each two 32-bit numbers in `out`: `[low, high, low, high, ...]`. Returns how
 * many, from 0 for a passage that says too little to 4. A key is four content words of the passage, chosen by an order
 * of all words of its own and taken without order. With one of nine content words exchanged a passage keeps one of its
 * keys with a probability of 0.82, with two 0.37; word order and figures do not matter. Count the people behind a key
 * before it links anybody: advice, templates and class projects have keys as well.
 */
export const passageKeys = (passage: Passage, out: Uint32Array, most = mostKeys): number => {
  const count = readContents(passage);
  if (count < FEWEST_WORDS) return 0;
  let next = 0;
  for (const order of orders) {
    if (next >= 2 * most) break;
    if (choose(count, order) < WORDS_OF_KEY) return 0;
    let low = 0;
    let high = 0;
    for (const word of chosen) {
      low = (low + word) | 0;
      high = (high + mixed(word ^ 0x1f83d9ab)) | 0;
    }
    out[next] = mixed(low);
    out[next + 1] = mixed(high);
    if (!isRepeated(out, next)) next += 2;
  }
  return next / 2;
};
