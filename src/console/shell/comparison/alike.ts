/** A part of a text: `same` stands in the other text too, in the same order. */
export interface Part {
  readonly text: string;
  readonly isSame: boolean;
}

/** Longer texts are compared by their lines instead: the table of words would be too large. */
const MOST_WORDS = 500;
/** In texts of this many words, fewer in a row say nothing: "and the" stands everywhere. */
const LONG = 12;
const FEWEST_IN_LONG = 3;

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
const fold = (token: string): string => token.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const tokensOf = (text: string): readonly string[] => text.match(/\p{L}+\p{M}*|\p{N}+|[^\p{L}\p{N}]/gu) ?? [];

/** Length of the longest common run of tokens, not necessarily adjacent, from each pair of places on. */
const table = (left: readonly string[], right: readonly string[]): Uint16Array => {
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      best[at] =
        left[i] === right[j] ? (best[at + width + 1] ?? 0) + 1 : Math.max(best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  return best;
};

/** Which tokens of both stand in the other one too. */
const matched = (left: readonly string[], right: readonly string[]) => {
  const best = table(left, right);
  const width = right.length + 1;
  const [ofLeft, ofRight] = [left.map(() => false), right.map(() => false)];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const at = i * width + j;
    if (left[i] === right[j]) {
      ofLeft[i] = true;
      ofRight[j] = true;
      i += 1;
      j += 1;
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { ofLeft, ofRight };
};

const runs = (tokens: readonly string[], isSame: readonly boolean[]): Part[] => {
  const parts: { text: string; isSame: boolean }[] = [];
  for (const [at, text] of tokens.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && last.isSame === isSame[at]) last.text += text;
    else parts.push({ text, isSame: isSame[at] ?? false });
  }
  return parts;
};

/** Parts without enough words in them are not set apart; neighbours that are alike then become one. */
const plain = (parts: readonly Part[], fewest: number): readonly Part[] => {
  const joined: { text: string; isSame: boolean }[] = [];
  for (const { text, isSame } of parts) {
    const words = tokensOf(text).filter(isWord).length;
    const is = isSame && words >= fewest;
    const last = joined.at(-1);
    if (last !== undefined && last.isSame === is) last.text += text;
    else joined.push({ text, isSame: is });
  }
  return joined;
};

/** Both texts in parts, of which some stand in both. Nothing is set apart in texts that have nothing in common. */
export const alike = (
  left: string,
  right: string,
): { readonly left: readonly Part[]; readonly right: readonly Part[] } => {
  const [ofLeft, ofRight] = [tokensOf(left), tokensOf(right)];
  if (ofLeft.length > MOST_WORDS || ofRight.length > MOST_WORDS) {
    return { left: byPassages(left, [right]), right: byPassages(right, [left]) };
  }
  const found = matched(ofLeft.map(fold), ofRight.map(fold));
  const words = Math.max(ofLeft.filter(isWord).length, ofRight.filter(isWord).length);
  const fewest = words >= LONG ? FEWEST_IN_LONG : 1;
  return { left: plain(runs(ofLeft, found.ofLeft), fewest), right: plain(runs(ofRight, found.ofRight), fewest) };
};

/** The text in lines and sentences, of which those that stand in one of the others are set apart. */
const byPassages = (text: string, others: readonly string[]): readonly Part[] =>
  plain(
    (text.match(/[^\n.!?]+[\n.!?]*\s*|[\n.!?\s]+/gu) ?? [text]).map((line) => ({
      text: line,
      isSame: others.some((other) => fold(other).includes(fold(line.trim()))),
    })),
    FEWEST_IN_LONG,
  );
