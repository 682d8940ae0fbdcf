/** How many columns of a terminal a text takes, and how to make it fit. Expects text without control characters. */

// Unicode 17 EastAsianWidth.txt, values W and F; wide emoji come from Emoji_Presentation.
const wide =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\u4dff\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
/** Marks, joiners, and the vowels and finals of conjoining Hangul, which stack on the cell before them. */
const stacked = /[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7fb]/u;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const ascii = /^[\x20-\x7e]*$/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** One letter with a thousand accents is one grapheme; a reader needs no more than this many marks. */
const MOST_UNITS_OF_A_LETTER = 32;

const widthOfLetter = (letter: string): number => {
  if (emoji.test(letter)) return 2;
  let width = 0;
  for (const character of letter) {
    if (stacked.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
};

/** Columns that the text takes in a terminal; spacing vowel signs count one, as in glibc and xterm. */
export const widthOf = (text: string): number => {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfLetter(segment);
  return width;
};

/** As much of the text as fits, ending in an ellipsis when something was left out. */
export const cut = (text: string, columns: number): string => {
  if (ascii.test(text))
    return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`.slice(0, columns);
  let kept = '';
  let width = 0;
  let ellipsisAt = '';
  // No letter that is seen needs more units than this, so the rest of a huge text is never looked at.
  const reach = text.slice(0, (columns + 1) * MOST_UNITS_OF_A_LETTER);
  for (const { segment } of graphemes.segment(reach)) {
    const letter = segment.length > MOST_UNITS_OF_A_LETTER ? [...segment].slice(0, 8).join('') : segment;
    width += widthOfLetter(letter);
    if (width > columns) return columns < 1 ? '' : `${ellipsisAt}…`;
    kept += letter;
    if (width < columns) ellipsisAt = kept;
  }
  return kept;
};

/** The text in exactly so many columns: cut, or padded on the right. */
export const left = (text: string, columns: number): string => {
  const kept = cut(text, columns);
  return kept + ' '.repeat(columns - widthOf(kept));
};

/** The text in exactly so many columns: cut, or padded on the left. */
export const right = (text: string, columns: number): string => {
  const kept = cut(text, columns);
  return ' '.repeat(columns - widthOf(kept)) + kept;
};

/** Columns of the longest prefix of `word` that fits, for words longer than a line. */
const split = (word: string, columns: number): readonly [head: string, tail: string] => {
  let head = '';
  let width = 0;
  for (const { segment } of graphemes.segment(word)) {
    width += widthOfLetter(segment);
    if (width > columns && head !== '') break;
    head += segment;
  }
  return [head, word.slice(head.length)];
};

/** The text as lines of at most so many columns, broken at spaces, or inside a word that is longer than a line. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const whole of words) {
    let word = whole;
    if (line !== '' && widthOf(line) + 1 + widthOf(word) <= columns) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (widthOf(word) > columns) {
      const [head, tail] = split(word, columns);
      lines.push(head);
      word = tail;
    }
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines;
};
