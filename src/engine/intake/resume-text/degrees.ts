import { fold, keyOf } from './key.ts';
import { areaLinks, degreeFields, degreeStarts, degrees, openDegrees } from './languages/tables.ts';
import { trimLoose } from './pieces.ts';

/** A degree as written, and the field of study where the same piece of text names it. */
export interface Degree {
  readonly studyType: string;
  readonly area?: string;
  /** What stands before the degree: "Computer Science (B.Sc.)". */
  readonly before: string;
}

interface Word {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 5;
const MOST_SCANNED = 12;
const wordShape = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordShape)) {
    if (words.length === MOST_SCANNED) break;
    words.push({ key: keyOf(match[0]), from: match.index, to: match.index + match[0].length });
  }
  return words;
};

const phrase = (words: readonly Word[], from: number, count: number): string => {
  let text = words[from]?.key ?? '';
  for (let at = from + 1; at < from + count; at += 1) text += ` ${words[at]?.key ?? ''}`;
  return text;
};

/** "MA", "as" and "be" are words of running text too: two letters count only in capitals and at the start of a piece. */
const isAbbreviationInPlace = (text: string, word: Word, at: number): boolean => {
  const written = text.slice(word.from, word.to);
  return (
    (at === 0 &&
      written.charAt(0) === written.charAt(0).toUpperCase() &&
      written.charAt(1) !== written.charAt(1).toLowerCase()) ||
    (at === 0 && written.includes('.')) ||
    (/^[A-Z]{2}$/.test(written) && /[(]$/.test(text.slice(0, word.from)))
  );
};

const honours =
  /^[\s,]{0,3}(?:\((?:hons?|honours|honors|fh|with honou?rs|cum laude)\.?\)|\b(?:hons?|honours|honors)\b\.?)/i;
const degreeWord = /^\s(?:degree|diploma|programme|program)\b/i;

/** "Bachelor of Science", "Master of Informatics": where the name of the degree ends, given where "Bachelor" ends. */
const openEnd = (text: string, words: readonly Word[], after: number): { end: number; area: boolean } | undefined => {
  const link = words[after]?.key;
  if (link !== 'of' && link !== 'in') return undefined;
  for (let count = 3; count > 0; count -= 1) {
    if (link === 'of' && degreeFields.has(phrase(words, after + 1, count))) {
      return { end: words[after + count]?.to ?? text.length, area: false };
    }
  }
  return { end: words[after - 1]?.to ?? text.length, area: true };
};

/** Words behind a field of study that belong to it no more. */
const afterArea: ReadonlySet<string> = new Set('with minor from at gpa cgpa mit avec con com'.split(' '));
const LONGEST_AREA = 100;

/** Where the field of study ends: at punctuation, a spaced hyphen or a word such as "with". */
const areaEnd = (text: string): number => {
  const limit = Math.min(text.length, LONGEST_AREA);
  for (let at = 0; at < limit; at += 1) {
    const character = text.charAt(at);
    if (',;|·•–—(\t)'.includes(character)) return at;
    const spaced = text.charAt(at + 1) === ' ';
    if (spaced && (character === ':' || (character === '-' && text.charAt(at - 1) === ' '))) return at;
    if (at > 0 && text.charAt(at - 1) !== ' ') continue;
    const space = text.indexOf(' ', at);
    if (afterArea.has(text.slice(at, space < 0 ? text.length : space).toLowerCase())) return at;
  }
  return limit;
};

/** The field of study at the start of what follows a degree. */
const readArea = (tail: string): string | undefined => {
  let rest = trimLoose(tail.replace(/^ ?\(/, ''));
  const folded = fold(rest);
  for (const link of areaLinks) {
    if (!folded.startsWith(link)) continue;
    const next = rest.charAt(link.length);
    if (next !== ' ' && !link.endsWith("'")) continue;
    rest = rest.slice(link.length).trim();
    break;
  }
  const area = rest.slice(0, areaEnd(rest));
  const bare = area.trim().replace(/[.:-]{1,3}$/, '');
  return bare.length > 1 && bare.length < 80 && /\p{L}{2}/u.test(bare) && !/\d{4}/.test(bare) ? bare : undefined;
};

const degreeAt = (text: string, words: readonly Word[], at: number): { end: number; open: boolean } | undefined => {
  // "Diplom-Ingenieur" and "A-levels" are one word of the text and two of its key.
  if (!degreeStarts.has(words[at]?.key.split(' ', 1)[0] ?? '')) return undefined;
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
    const key = phrase(words, at, count);
    const open = openDegrees.has(key);
    if (!open && !degrees.has(key)) continue;
    const word = words[at];
    if (word === undefined) return undefined;
    if (count === 1 && key.length <= 2 && !isAbbreviationInPlace(text, word, at)) return undefined;
    const opened = open ? openEnd(text, words, at + count) : undefined;
    return { end: opened?.end ?? words[at + count - 1]?.to ?? text.length, open };
  }
  return undefined;
};

const mayHoldDegree = (key: string): boolean => {
  for (let from = 0; from < key.length; ) {
    const space = key.indexOf(' ', from);
    const to = space < 0 ? key.length : space;
    if (degreeStarts.has(key.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
};

/** Finds the first degree in a piece of text, given with its `keyOf`, and the field of study beside it. */
export const findDegree = (text: string, key: string): Degree | undefined => {
  if (!mayHoldDegree(key)) return undefined;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const found = degreeAt(text, words, at);
    const word = words[at];
    if (found === undefined || word === undefined) continue;
    let { end } = found;
    const extra = degreeWord.exec(text.slice(end, end + 12)) ?? honours.exec(text.slice(end, end + 24));
    if (extra !== null) end += extra[0].length;
    const area = readArea(text.slice(end));
    const studyType = text
      .slice(word.from, end)
      .replace(/\.$/, (dot) => (/\.\p{L}{1,4}\.$/u.test(text.slice(0, end)) ? dot : ''));
    return {
      studyType,
      ...(area === undefined ? {} : { area }),
      before: trimLoose(text.slice(0, word.from).replace(/\($/, '')),
    };
  }
  return undefined;
};
