/**
 * Applicant text may hold characters that nobody sees: terminal commands, direction overrides, zero-width letters.
 * A page shows them as marks; a terminal drops them.
 */

// Unicode "Default_Ignorable_Code_Point" holds zero-width, bidi and filler characters; the ranges after it are
// control-like characters that the property leaves out (line and paragraph separators, interlinear annotation).
const hidden = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;
const anyHidden = new RegExp(hidden.source, 'u');
const plain = /^[\x20-\x7e]*$/;

/** Scripts whose spelling needs joiners: RFC 5892 appendix A.1, and the Arabic-script languages of UAX #31. */
const joinedScript =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]$/u;
const pictograph = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u;

/** Where an invisible character is ordinary spelling: which characters, and what must stand before them. */
const spellings: readonly (readonly [character: RegExp, after: RegExp])[] = [
  [/[\u200c\u200d]/, joinedScript],
  [/\u200d/, pictograph],
  [/[\ufe0e\ufe0f]/, /\p{Emoji}$/u],
  [/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u, /\p{Ideographic}$/u],
  [/[\u180b-\u180d\u180f]/, /\p{Script=Mongolian}$/u],
  // The flag of a country's part is a black flag and tag letters: UTS #51, emoji tag sequence.
  [/[\u{e0020}-\u{e007f}]/u, /\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8}$/u],
];

const spelling = (character: string, before: string): boolean =>
  spellings.some(([kind, after]) => kind.test(character) && after.test(before));

const replaceHidden = (text: string, mark: (character: string) => string): string =>
  anyHidden.test(text)
    ? text.replace(hidden, (character, at: number) =>
        spelling(character, text.slice(Math.max(0, at - 24), at)) ? character : mark(character),
      )
    : text;

const markOf = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCharCode(0x2400 + point);
  if (point === 0x7f) return '\u2421';
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/** The text with every invisible or control character shown as a mark, such as ␀ or ⟨U+202E⟩. For pages and tables. */
export const visible = (text: string): string => (plain.test(text) ? text : replaceHidden(text, markOf));

/** ECMA-48, 5.3: ESC and a letter from `@` to `_` mean the same as one character of the C1 set. */
const toC1 = (text: string): string =>
  text.replace(/\x1b[@-_]/g, (pair) => String.fromCharCode(pair.charCodeAt(1) + 0x40));

// Control strings (OSC, DCS, SOS, PM, APC) up to their terminator, control sequences (CSI), escapes of other kinds.
// What is longer than any real one loses its control characters all the same, and stays as harmless letters.
const terminalCommands: readonly RegExp[] = [
  /[\x90\x98\x9d-\x9f][^\x07\x80-\x9f]{0,150}[\x07\x9c]/g,
  /\x9b[0-?]{0,40}[ -/]{0,2}[@-~]/g,
  /\x1b[ -/]{0,4}[0-~]/g,
];

const withoutCommands = (text: string): string =>
  terminalCommands.reduce((rest, command) => rest.replace(command, ''), toC1(text));

/** The text on one line, without terminal commands, control characters and invisible characters. For terminals. */
export const printable = (text: string): string =>
  plain.test(text) ? text : replaceHidden(withoutCommands(text).replace(/[\t\n\v\f\r\u2028\u2029]/g, ' '), () => '');

/** The text cut to a number of UTF-16 units, with an ellipsis when something was cut; never splits a surrogate pair. */
export const clip = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const end = longest - 1;
  const splits = /[\ud800-\udbff]$/.test(text.slice(end - 1, end));
  return `${text.slice(0, splits ? end - 1 : end)}…`;
};
