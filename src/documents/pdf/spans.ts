import type { HiddenHow } from '../extraction.ts';
import { type Glyphs, isSpace, type TextRun } from './glyphs.ts';

/** Characters that follow each other on one baseline, in a frame turned so that the text is upright. */
export interface Span {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Place in the order of the file. */
  readonly order: number;
}

interface HiddenSpan {
  readonly text: string;
  readonly how: HiddenHow;
  readonly baseline: number;
}

export interface PageSpans {
  /** One group for each direction of writing, the one with most text first; slanted text comes last, in file order. */
  readonly visible: readonly (readonly Span[])[];
  readonly hidden: readonly HiddenSpan[];
}

/** In ems: a wider gap separates a job title from its date, or one column from the next. */
const WIDE_GAP = 0.9;
/** In ems: letters of one word may overlap this much (kerning, bold made by printing twice). */
const OVERLAP = 0.6;

const SPACE = 32;

type Turn = 0 | 1 | 2 | 3 | 'slanted';

const turned = (turn: Turn, x: number, y: number): readonly [number, number] => {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  if (turn === 3) return [-y, x];
  return [x, y];
};

/** Ligature characters are written out, because no search for a name or a skill would find them. */
const ligatures: ReadonlyMap<number, string> = new Map([
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
]);

const BULLETS = new Set([0xf06c, 0xf06e, 0xf076, 0xf0a7, 0xf0b7, 0xf0d8, 0xf0fc]);

const characterOf = (code: number): string => {
  // PDFium writes U+0002 or U+FFFE for a hyphen at a line's end; fonts of TeX call their painted hyphen soft.
  if (code === 2 || code === 0xfffe || code === 0xad) return '-';
  if (code < 32 || code === 0xffff || code > 0x10ffff) return '';
  // Private codes: bullets of Symbol and Wingdings, icons that mean nothing outside their font.
  if (code >= 0xe000 && code <= 0xf8ff) return BULLETS.has(code) ? '\u2022' : '';
  if (code >= 0xd800 && code <= 0xdfff) return String.fromCharCode(code);
  return ligatures.get(code) ?? String.fromCodePoint(code);
};

/** Where a run stands in the frame of its direction of writing. */
interface Line {
  readonly run: TextRun;
  readonly turn: Turn;
  readonly baseline: number;
}

interface Draft extends Line {
  readonly how: HiddenHow | undefined;
  readonly order: number;
  readonly size: number;
  /** UTF-16 code units of the text, never two spaces in a row. */
  readonly units: number[];
  left: number;
  right: number;
  /** Where the spaces that PDFium added stand in `units`, and how wide the gap is there. */
  readonly added: { readonly at: number; readonly gap: number }[];
}

/** Arguments that one call takes without running out of stack. */
const MOST_ARGUMENTS = 10_000;

const textOf = (units: readonly number[]): string => {
  let text = '';
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS)
    text += String.fromCharCode(...units.slice(at, at + MOST_ARGUMENTS));
  return text.trimEnd();
};

/** `E X P E R I E N C E`, a heading set with wide letter spacing, is one word: spaces PDFium added are taken out. */
const unspaced = ({ units, added }: Draft): string => {
  if (added.length < 3 || added.length * 3 < units.length - 2) return textOf(units);
  const single = units.every((unit, at) => unit === SPACE || (units[at + 1] ?? SPACE) === SPACE);
  if (!single) return textOf(units);
  const least = Math.min(...added.map(({ gap }) => gap));
  const within = new Set(added.filter(({ gap }) => gap < least * 1.8 + 0.5).map(({ at }) => at));
  return textOf(units.filter((_, at) => !within.has(at)));
};

const lineOf = (run: TextRun): Line => {
  const turn = run.turn ?? 'slanted';
  return { run, turn, baseline: turned(turn, ...run.origin)[1] };
};

/** The extent along its line of a character that is not upright. */
const turnedExtent = (glyphs: Glyphs, index: number, turn: Turn): readonly [left: number, right: number] => {
  const [x1] = turned(turn, glyphs.left[index] ?? 0, glyphs.bottom[index] ?? 0);
  const [x2] = turned(turn, glyphs.right[index] ?? 0, glyphs.top[index] ?? 0);
  return x1 < x2 ? [x1, x2] : [x2, x1];
};

const continues = (draft: Draft, line: Line, left: number, right: number): boolean => {
  if (draft.turn !== line.turn) return false;
  if (draft.turn === 'slanted') return draft.run === line.run;
  const em = Math.max(draft.size, line.run.em);
  if (Math.abs(draft.baseline - line.baseline) > em * 0.25) return false;
  const gap = left > draft.right ? left - draft.right : Math.max(left - draft.right, draft.left - right);
  return gap < em * WIDE_GAP && gap > -em * OVERLAP - Math.min(draft.right - draft.left, em);
};

const addSpace = ({ units }: Draft): void => {
  if ((units.at(-1) ?? SPACE) !== SPACE) units.push(SPACE);
};

const addCharacter = (draft: Draft, code: number, left: number, right: number): void => {
  if (isSpace(code)) {
    addSpace(draft);
    return;
  }
  if (code < 127 && code > 32) draft.units.push(code);
  else for (const unit of characterOf(code).split('')) draft.units.push(unit.charCodeAt(0));
  if (left < draft.left) draft.left = left;
  if (right > draft.right) draft.right = right;
};

/** Joins the characters of a page to spans, each with how it is hidden. */
const joinSpans = (glyphs: Glyphs, hidden: readonly (HiddenHow | undefined)[]): readonly Draft[] => {
  const lines = glyphs.runs.map(lineOf);
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  let addedSpace = false;
  for (let index = 0; index < glyphs.count; index++) {
    const code = glyphs.code[index] ?? 32;
    const line = lines[glyphs.run[index] ?? -1];
    if (line === undefined) {
      if (code === 10 || code === 13) draft = undefined;
      else addedSpace = true;
      continue;
    }
    const how = draft !== undefined && isSpace(code) ? draft.how : hidden[index];
    let left = glyphs.left[index] ?? 0;
    let right = glyphs.right[index] ?? 0;
    if (line.turn !== 0 && line.turn !== 'slanted') [left, right] = turnedExtent(glyphs, index, line.turn);
    if (draft === undefined || draft.how !== how || !continues(draft, line, left, right)) {
      draft = { ...line, how, order: index, size: line.run.em, units: [], left, right, added: [] };
      drafts.push(draft);
    } else if (addedSpace && draft.units.at(-1) !== SPACE) {
      draft.added.push({ at: draft.units.length, gap: left - draft.right });
      addSpace(draft);
    }
    addedSpace = false;
    addCharacter(draft, code, left, right);
  }
  return drafts;
};

const weight = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.text.length, 0);

/** The spans of a page, those a reader sees by their direction of writing, the hidden ones apart. */
export const readSpans = (glyphs: Glyphs, hidden: readonly (HiddenHow | undefined)[]): PageSpans => {
  const groups = new Map<Turn, Span[]>();
  const concealed: HiddenSpan[] = [];
  for (const draft of joinSpans(glyphs, hidden)) {
    const { left, right, baseline, size, order, turn, how } = draft;
    const text = unspaced(draft);
    if (text === '') continue;
    if (how !== undefined) {
      concealed.push({ text, how, baseline });
      continue;
    }
    const group = groups.get(turn) ?? [];
    groups.set(turn, group);
    group.push({ text, left, right, baseline, size, order });
  }
  const visible = [...groups.entries()]
    .sort(([a, one], [b, other]) => Number(a === 'slanted') - Number(b === 'slanted') || weight(other) - weight(one))
    .map(([, spans]) => spans);
  return { visible, hidden: concealed };
};
