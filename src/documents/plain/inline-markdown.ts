/** A marker of emphasis or code that waits for its partner: where it stands in `pieces`. */
interface Open {
  readonly marker: string;
  readonly at: number;
}

interface Line {
  readonly text: string;
  /** What has been read, in pieces; a marker is a piece of its own so that it can be taken out later. */
  readonly pieces: string[];
  readonly open: Open[];
  readonly links: Set<string>;
}

const LONGEST_TARGET = 2_000;
const LETTER_OR_DIGIT = /[\p{L}\p{N}_]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const TAG = /^\/?[a-z]/i;
const BLOCK_TAG = /^\/?(?:br|div|h[1-6]|li|p|tr)(?![a-z0-9])/i;

const isSpaceOrEnd = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** The first place from `start` where one of the characters stands; -1 when none does within `longest`. */
const next = (text: string, start: number, characters: string, longest: number): number => {
  for (let at = start; at < text.length && at - start <= longest; at++)
    if (characters.includes(text.charAt(at))) return at;
  return -1;
};

/** `<…>`: an address, a tag, or a plain sign. Returns where to go on. */
const readAngle = (line: Line, at: number): number => {
  const end = next(line.text, at + 1, '<>', LONGEST_TARGET);
  const inside = end < 0 || line.text.charAt(end) !== '>' ? '' : line.text.slice(at + 1, end);
  const isAddress = !/\s/.test(inside) && (/^(?:https?|mailto):/.test(inside) || /^[^@/]+@[^@/]+$/.test(inside));
  if (isAddress) {
    line.links.add(inside.includes(':') ? inside : `mailto:${inside}`);
    line.pieces.push(inside);
    return end + 1;
  }
  if (!TAG.test(inside)) {
    line.pieces.push('<');
    return at + 1;
  }
  if (BLOCK_TAG.test(inside)) line.pieces.push('\n');
  return end + 1;
};

/** `[words](target)` and `[words][label]` keep their words. Returns where to go on. */
const readBracket = (line: Line, at: number): number => {
  const close = next(line.text, at + 1, '[]', LONGEST_TARGET);
  const words = close > at && line.text.charAt(close) === ']' ? line.text.slice(at + 1, close) : undefined;
  const follows = line.text.charAt(close + 1);
  const end = words === undefined ? -1 : next(line.text, close + 2, follows === '(' ? '()' : '[]', LONGEST_TARGET);
  const fits = (follows === '(' && line.text.charAt(end) === ')') || (follows === '[' && line.text.charAt(end) === ']');
  if (words === undefined || end < 0 || !fits) {
    line.pieces.push('[');
    return at + 1;
  }
  const [target = ''] = line.text
    .slice(close + 2, end)
    .trim()
    .split(/\s/);
  const bare = target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target;
  if (follows === '(' && bare !== '') line.links.add(bare);
  line.pieces.push(words);
  return end + 1;
};

/** A run of stars, underscores, tildes or ticks: taken out together with its partner, else left as it is. */
const readMarker = (line: Line, at: number): number => {
  const character = line.text.charAt(at);
  let end = at;
  while (line.text.charAt(end) === character) end += 1;
  const marker = line.text.slice(at, end);
  const [before, after] = [line.text[at - 1], line.text[end]];
  const partner = line.open.findLastIndex((it) => it.marker === marker);
  const inWord = character === '_' && LETTER_OR_DIGIT.test(before ?? ' ') && LETTER_OR_DIGIT.test(after ?? ' ');
  const usable = marker.length <= 3 && marker !== '~' && !inWord;
  if (usable && partner >= 0 && !isSpaceOrEnd(before)) {
    const opened = line.open[partner]?.at;
    line.open.length = partner;
    if (opened !== undefined) line.pieces[opened] = '';
    return end;
  }
  if (usable && !isSpaceOrEnd(after) && line.open.length < MOST_OPEN)
    line.open.push({ marker, at: line.pieces.length });
  line.pieces.push(marker);
  return end;
};

/** Nobody nests emphasis deeper; a line of nothing but markers would otherwise be searched over and over. */
const MOST_OPEN = 16;

/** A backslash before a sign, and the mark that makes a link an image, are dropped. */
const readSign = (line: Line, at: number): number => {
  const [sign, follows] = [line.text.charAt(at), line.text.charAt(at + 1)];
  const escaped = sign === '\\' && ESCAPABLE.test(follows);
  line.pieces.push(escaped ? follows : sign === '!' && follows === '[' ? '' : sign);
  return at + (escaped ? 2 : 1);
};

const readers: ReadonlyMap<string, (line: Line, at: number) => number> = new Map([
  ['<', readAngle],
  ['[', readBracket],
  ['*', readMarker],
  ['_', readMarker],
  ['~', readMarker],
  ['`', readMarker],
  ['\\', readSign],
  ['!', readSign],
]);

/** One line of Markdown without its inline marks. Targets of links are added to `links`. */
export const plainInline = (text: string, links: Set<string>): string => {
  const line: Line = { text, pieces: [], open: [], links };
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const reader = readers.get(text.charAt(at));
    if (reader === undefined) {
      at += 1;
      continue;
    }
    line.pieces.push(text.slice(plain, at));
    at = reader(line, at);
    plain = at;
  }
  line.pieces.push(text.slice(plain));
  return line.pieces.join('');
};
