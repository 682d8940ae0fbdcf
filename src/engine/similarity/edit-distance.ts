/** Three rows of the table, kept between calls so that comparing allocates nothing. */
let beforePrevious = new Uint16Array(64);
let previous = new Uint16Array(64);
let current = new Uint16Array(64);

/** Rows hold 16-bit counts: longer texts are beyond any useful limit. */
const longestText = 60_000;

const growRows = (length: number): void => {
  if (current.length >= length) return;
  beforePrevious = new Uint16Array(length * 2);
  previous = new Uint16Array(length * 2);
  current = new Uint16Array(length * 2);
};

interface Span {
  readonly a: string;
  readonly b: string;
  readonly start: number;
  readonly lengthA: number;
  readonly lengthB: number;
}

/** Fills one row within the band that can still end at or below the limit; returns the row's smallest value. */
const fillRow = ({ a, b, start, lengthB }: Span, i: number, limit: number): number => {
  const beyond = limit + 1;
  const first = Math.max(1, i - limit);
  const last = Math.min(lengthB, i + limit);
  const code = a.charCodeAt(start + i - 1);
  const before = i > 1 ? a.charCodeAt(start + i - 2) : -1;
  current[first - 1] = first === 1 ? i : beyond;
  let smallest = current[first - 1] ?? beyond;
  for (let j = first; j <= last; j += 1) {
    const other = b.charCodeAt(start + j - 1);
    const above = j <= i - 1 + limit ? (previous[j] ?? beyond) : beyond;
    let cost = Math.min(
      (previous[j - 1] ?? beyond) + (code === other ? 0 : 1),
      above + 1,
      (current[j - 1] ?? beyond) + 1,
    );
    if (j > 1 && i > 1 && before === other && b.charCodeAt(start + j - 2) === code) {
      cost = Math.min(cost, (beforePrevious[j - 2] ?? beyond) + 1);
    }
    current[j] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
};

const rotateRows = (): void => {
  const oldest = beforePrevious;
  beforePrevious = previous;
  previous = current;
  current = oldest;
};

const distanceOf = (span: Span, limit: number): number => {
  growRows(span.lengthB + 2);
  for (let j = 0; j <= span.lengthB; j += 1) previous[j] = j;
  let smallestBefore = 0;
  for (let i = 1; i <= span.lengthA; i += 1) {
    const smallest = fillRow(span, i, limit);
    // A transposition reaches two rows back, so only two rows in a row beyond the limit are final.
    if (smallest > limit && smallestBefore > limit) return limit + 1;
    smallestBefore = smallest;
    rotateRows();
  }
  return Math.min(previous[span.lengthB] ?? limit + 1, limit + 1);
};

/** Edits between what is left of two texts from `x` and `y` on: 0, 1, or 2 for more. */
const upToOne = ({ a, b, start, lengthA, lengthB }: Span, x: number, y: number): number => {
  let i = start + x;
  let j = start + y;
  let endA = start + lengthA;
  let endB = start + lengthB;
  while (i < endA && j < endB && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  while (endA > i && endB > j && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const restA = endA - i;
  const restB = endB - j;
  if (restA <= 1 && restB <= 1) return Math.max(restA, restB);
  const swapped =
    restA === 2 && restB === 2 && a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
  return swapped ? 1 : 2;
};

/** Edits between two texts that differ in their first and last characters, up to 2; 3 for more. Each first edit is tried. */
const upToTwo = (span: Span): number => {
  const { a, b, start, lengthA, lengthB } = span;
  let fewest = Math.min(upToOne(span, 1, 1), upToOne(span, 1, 0), upToOne(span, 0, 1));
  const swapped =
    lengthA > 1 &&
    lengthB > 1 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start);
  if (swapped) fewest = Math.min(fewest, upToOne(span, 2, 2));
  return fewest + 1;
};

/**
 * Edits between two texts (insert, delete, replace, swap of neighbours), by UTF-16 unit: the optimal string alignment
 * form of Damerau-Levenshtein, where no part is edited twice. Returns `limit + 1` when there are more than `limit`.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (a === b) return 0;
  const bound = Math.min(Math.max(0, Math.floor(limit)), longestText);
  if (Math.abs(a.length - b.length) > bound || bound === 0) return bound + 1;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const lengthA = endA - start;
  const lengthB = endB - start;
  const longest = Math.max(lengthA, lengthB);
  if (lengthA === 0 || lengthB === 0) return longest <= bound ? longest : bound + 1;
  const span = { a, b, start, lengthA, lengthB };
  return bound <= 2 ? Math.min(upToTwo(span), bound + 1) : distanceOf(span, bound);
};
