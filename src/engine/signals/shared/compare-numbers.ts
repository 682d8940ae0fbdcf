/** Enough digits to be one line, few enough to leave out the prefixes that countries write in several ways. */
const TAIL = 8;
const SHORTEST = 7;

/**
 * Whether two phone numbers, given as digits, are one line. Compares the last digits, so that `020 7946 0958` and
 * `+44 20 7946 0958` agree. `unclear` when one is too short to tell.
 */
export const compareNumbers = (a: string, b: string): 'same' | 'different' | 'unclear' => {
  const length = Math.min(TAIL, a.length, b.length);
  if (length < SHORTEST) return 'unclear';
  return a.endsWith(b.slice(-length)) ? 'same' : 'different';
};
