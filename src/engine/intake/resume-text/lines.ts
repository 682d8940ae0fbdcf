import { keyOf } from './key.ts';

/** One line of a résumé. */
export interface Line {
  /** Without bullet, surrounding space, Markdown marks and letter spacing; tabs and wide gaps inside are kept. */
  readonly text: string;
  /** Columns before the text, a tab counting as four. */
  readonly indent: number;
  readonly bullet: boolean;
  /** Does white space above set the line apart? */
  readonly gap: boolean;
  /** Was it underlined or marked up as a heading? */
  readonly marked: boolean;
}

const MOST_CHARACTERS = 100_000;
const MOST_LINES = 5_000;

/** Control characters, exotic spaces, invisible characters and ligatures: what PDF and DOCX leave between the words. */
const odd =
  /[\0-\x08\x0b\x0e-\x1f\x7f\x85\u00a0\u00ad\u061c\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufb00-\ufb06\ufeff]/g;

const plain = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= 0xfb00 && code <= 0xfb06) return ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'][code - 0xfb00] ?? '';
  if (code === 0x0b || code === 0x85 || code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0xad || code === 0x61c || code === 0xfeff) return '';
  if (code === 0x200b || (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return '';
  if (code >= 0x2060 && code <= 0x2069) return '';
  return ' ';
};

/** Bullets that need no space after them; the private-use ones are Wingdings and Symbol as PDF extraction leaves them. */
const glyphs = '•●▪■◦‣⁃➢➤✓✔❖◆○□►▶▸»◾◼⦁∙\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf02d';
const markWithSpace = new Set(['-', '–', '—', '*', '·', '+', '>', '§']);

/** "1. ", "2) ". */
const afterNumber = (text: string): number => {
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57) return 0;
  return /^\d{1,2}[.)]\s{1,4}(?=\p{L})/u.exec(text)?.[0].length ?? 0;
};

/** The place where the text after a bullet begins, or 0. */
const afterBullet = (text: string): number => {
  const first = text.charAt(0);
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122 && first !== 'o') return 0;
  if (code >= 65 && code <= 90) return 0;
  const spaced = text.charAt(1) === ' ' || text.charAt(1) === '\t' || text.length === 1;
  if (markWithSpace.has(first)) return spaced ? 1 : 0;
  // Word's second-level bullet arrives as the letter o.
  if (first === 'o') return text.length > 2 && spaced && (text.charAt(1) === '\t' || /^o\s+\p{Lu}/u.test(text)) ? 1 : 0;
  return glyphs.includes(first) ? 1 : 0;
};

/** "E X P E R I E N C E": single characters between single spaces, words between wider ones. */
const closeUp = (text: string): string => {
  if (text.charAt(1) !== ' ' || text.charAt(3) !== ' ' || text.charAt(5) !== ' ' || text.length < 7) return text;
  const words = text.split(/ {2,}|\t/).map((word) => word.split(' '));
  if (words.some((letters) => letters.some((letter) => letter.length > 1))) return text;
  return words.map((letters) => letters.join('')).join(' ');
};

const withoutMarkup = (text: string): string => {
  let bare = text.startsWith('#') ? text.replace(/^#{1,6}\s+/, '') : text;
  if (bare.includes('**')) bare = bare.replaceAll('**', '');
  if (bare.startsWith('__') && bare.endsWith('__')) bare = bare.slice(2, -2);
  const first = bare.charAt(0);
  if ((first === '*' || first === '_') && bare.length > 2 && bare.endsWith(first)) bare = bare.slice(1, -1);
  return bare;
};

const rule = /^[-=_*~─━═‾•.\s]{3,}$/;
const pageWords: ReadonlySet<string> = new Set(['page', 'seite', 'pagina', 'pag', 'p']);
const ofWords: ReadonlySet<string> = new Set(['of', 'von', 'de', 'sur', 'di', 'van']);
const isSmallNumber = (word: string | undefined): boolean => word !== undefined && /^\d{1,2}$/.test(word);

/** "Page 2 of 3", "2/3", "- 1 -", "Jane Doe  Page 2": a number alone, or one that a word for page announces. */
const endsInPageNumber = (text: string): boolean => {
  const words = keyOf(text).split(' ');
  if (!isSmallNumber(words.pop())) return false;
  if (ofWords.has(words.at(-1) ?? '') && isSmallNumber(words.at(-2))) words.splice(-2);
  else if (isSmallNumber(words.at(-1))) words.pop();
  return words.length === 0 || pageWords.has(words.at(-1) ?? '');
};

const LONGEST_FOOTER = 140;
const LONGEST_PAGE_NUMBER = 20;

const endsWithNumber = (text: string): boolean => {
  for (let at = text.length - 1; at >= Math.max(0, text.length - 3); at -= 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
};

const isPageNoise = (text: string): boolean => {
  if (text.length > LONGEST_FOOTER || !endsWithNumber(text)) return false;
  // The tail of the line decides, so nothing before it is looked at.
  const tail = text.slice(-LONGEST_PAGE_NUMBER);
  return (text.length <= LONGEST_PAGE_NUMBER || /p[aá]g|seite/i.test(tail)) && endsInPageNumber(tail);
};

const indentOf = (raw: string): number => {
  let columns = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x09) columns += 4;
    else if (code === 0x20) columns += 1;
    else break;
  }
  return columns;
};

/** The name and the contact lines of a résumé often come back at the head of the second page. */
const HEAD_LINES = 6;
const FIRST_PAGE_LINES = 15;

const isContact = (text: string): boolean => text.includes('@') || text.replace(/\D/g, '').length > 6;

interface Draft {
  text: string;
  indent: number;
  bullet: boolean;
  gap: boolean;
  marked: boolean;
}

/** When nearly every line has white space above, none is set apart by it. */
const withoutUniformGaps = (drafts: Draft[]): readonly Line[] => {
  const spaced = drafts.filter((it) => it.gap).length;
  if (drafts.length < 8 || spaced < drafts.length * 0.8) return drafts;
  for (const draft of drafts) draft.gap = false;
  return drafts;
};

/** The head lines seen so far and whether the present line repeats one of them on a later page. */
const isRepeated = (text: string, drafts: readonly Draft[], head: string[]): boolean => {
  if (drafts.length > FIRST_PAGE_LINES) return head.some((it) => it.length === text.length && it === text);
  if (drafts.length === 0 || (drafts.length < HEAD_LINES && isContact(text))) head.push(text);
  return false;
};

/**
 * Splits a résumé into its lines, without page numbers, repeated page heads, rules and characters that only position
 * text. Reads at most 100,000 characters and 5,000 lines.
 */
export const readLines = (text: string): readonly Line[] => {
  const bounded = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  const drafts: Draft[] = [];
  const head: string[] = [];
  let gap = true;
  let bulletAlone = false;
  for (const row of bounded.replace(odd, plain).split(/\r\n?|[\n\f]/, MOST_LINES)) {
    const trimmed = row.trim();
    const previous = drafts.at(-1);
    if (trimmed === '') gap = true;
    else if (rule.test(trimmed)) {
      if (previous !== undefined) previous.marked = true;
    } else if (!isPageNoise(trimmed) && !isRepeated(trimmed, drafts, head)) {
      const start = afterBullet(trimmed) || afterNumber(trimmed);
      const bare = start === 0 ? trimmed : trimmed.slice(start).trim();
      const bullet = start > 0 || bulletAlone;
      bulletAlone = bare === '';
      if (bulletAlone) continue;
      drafts.push({
        text: closeUp(withoutMarkup(bare)),
        indent: indentOf(row),
        bullet,
        gap,
        marked: bare.startsWith('#'),
      });
      gap = false;
    }
  }
  return withoutUniformGaps(drafts);
};
