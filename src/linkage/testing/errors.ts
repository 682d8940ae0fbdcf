/** Numbers from 0 up to 1. */
export type Random = () => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const neighbour = (random: Random, letter: string): string => {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? LETTERS;
  const at = row.indexOf(letter) + (random() < 0.5 ? -1 : 1);
  return row.charAt(Math.max(0, Math.min(row.length - 1, at)));
};

/** One slip of the keyboard: a character added, dropped, changed, or two neighbours swapped. */
export const typo = (random: Random, text: string): string => {
  if (text.length < 2) return text;
  const at = below(random, text.length);
  const kind = random();
  const letter = text.charAt(at);
  if (kind < 0.25) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.5) return text.slice(0, at) + neighbour(random, letter) + text.slice(at + 1);
  if (kind < 0.6) return text.slice(0, at) + LETTERS.charAt(below(random, 26)) + text.slice(at + 1);
  if (kind < 0.8) return text.slice(0, at) + neighbour(random, letter) + text.slice(at);
  const pair = Math.min(at, text.length - 2);
  return text.slice(0, pair) + text.charAt(pair + 1) + text.charAt(pair) + text.slice(pair + 2);
};

/** One wrong digit, or two neighbouring digits swapped. */
export const digitSlip = (random: Random, text: string): string => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = places[below(random, places.length)];
  if (at === undefined) return text;
  if (random() < 0.3 && /\d/.test(text.charAt(at + 1))) {
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }
  return text.slice(0, at) + String((Number(text.charAt(at)) + 1 + below(random, 9)) % 10) + text.slice(at + 1);
};

/** A wrong date of birth, `YYYY-MM-DD`: a slip, day and month swapped, a neighbouring day, or the first of January. */
export const dateSlip = (random: Random, date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  const kind = random();
  if (kind < 0.5) return digitSlip(random, date);
  if (kind < 0.65) return `${year}-${day}-${month}`;
  if (kind < 0.85)
    return `${year}-${month}-${String(Math.min(28, Math.max(1, Number(day) + (random() < 0.5 ? 1 : -1)))).padStart(2, '0')}`;
  if (kind < 0.95) return `${Number(year) + (random() < 0.5 ? 1 : -1)}-${month}-${day}`;
  return `${year}-01-01`;
};
