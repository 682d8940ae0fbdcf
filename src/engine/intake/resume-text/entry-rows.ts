import { type FoundPeriod, findPeriod } from './find-period.ts';
import { keyOf } from './key.ts';
import { actions, countOf, dateWords, employers, entryLabelOf, positions } from './languages/tables.ts';
import type { Line } from './lines.ts';
import { startsSmall, trimLoose } from './pieces.ts';

/** One line of the work section. */
export interface Row {
  readonly line: Line;
  /** `anchor` carries the dates of a job, `title` may belong to its heading, `body` tells what was done. */
  readonly kind: 'anchor' | 'title' | 'body';
  readonly period?: FoundPeriod;
  /** The line without its period. */
  readonly text: string;
}

const LONGEST_TITLE = 120;
const LONGEST_SCANNED = 240;
const MOST_TITLE_WORDS = 14;

/** Full stops that end an abbreviation rather than a sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'inc ltd llc corp co bros jr sr dept univ st assoc cia lda ltda gmbh dr no plc etc'.split(' '),
);

const endsInAbbreviation = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf(' ') + 1, -1);
  return last.length === 1 || last.slice(1).includes('.') || abbreviations.has(last.toLowerCase());
};

const isSentence = (text: string): boolean => text.endsWith('.') && !endsInAbbreviation(text);

/** How many words a line has, however wide the gaps between them. */
export const wordCount = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (text.charAt(at + 1) !== ' ') count += 1;
  return count;
};

/** "Lead Designer" is a post, "Lead a team" is none. */
const isTitleCase = (text: string): boolean => /^\p{Lu}/u.test(text);

const startsLikeWork = (text: string): boolean => {
  const space = text.indexOf(' ');
  const first = keyOf(space < 0 ? text : text.slice(0, space));
  if (wordCount(text) < 4 || isTitleCase(text.slice(space + 1))) return false;
  return actions.has(first) || (first.endsWith('ed') && first.length > 4 && wordCount(text) > 4);
};

/** "Environment: Java", "Main duties: …": a detail of the job; "Role: Developer" is part of its heading. */
const isDetail = (text: string): boolean => {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 48) return false;
  return !entryLabelOf.has(keyOf(text.slice(0, colon))) || colon === text.length - 1;
};

const isTitle = (text: string): boolean => {
  if (text.length > LONGEST_TITLE || isSentence(text) || isDetail(text)) return false;
  if (startsSmall(text) || wordCount(text) > MOST_TITLE_WORDS) return false;
  return !/[,;]$/.test(text) && !startsLikeWork(text);
};

const marks = '|,(–—-·•:;/@)';

/** Nothing, a separator or a wide gap stands at the end. */
const endsField = (text: string): boolean => {
  const bare = text.trimEnd();
  const gap = text.slice(bare.length);
  return bare === '' || gap.length > 1 || gap === '\t' || marks.includes(bare.charAt(bare.length - 1));
};

const beginsField = (text: string): boolean => {
  const bare = text.trimStart();
  const gap = text.slice(0, text.length - bare.length);
  return bare === '' || gap.length > 1 || gap === '\t' || marks.includes(bare.charAt(0));
};

/** Does the period stand apart, at an end of the line or between separators, rather than inside a sentence? */
const standsApart = (text: string, { span, range }: FoundPeriod): boolean => {
  const before = text.slice(0, span.from);
  const after = text.slice(span.to);
  const closedBefore = endsField(before);
  const openAfter = beginsField(after);
  if (/^[([]/.test(text.slice(span.from, span.from + 1))) return true;
  if (before.trim() === '') return range || openAfter || !startsSmall(after.trimStart());
  // "Grew revenue from 2019 to 2021" is told, not dated.
  if (!closedBefore && startsLikeWork(before.trim())) return false;
  if (after.trim() === '' || /^[\s.,;)]{1,4}$/.test(after)) return closedBefore || range;
  return (closedBefore && openAfter) || (range && openAfter && wordCount(before) < 10);
};

/** Without the separators, and halves of brackets, that stood around the period. */
const trimField = (text: string): string => {
  const bare = trimLoose(text);
  if (bare.startsWith(')') || bare.startsWith('|') || bare.startsWith('•') || bare.startsWith('·'))
    return trimLoose(bare.slice(1));
  const last = bare.charAt(bare.length - 1);
  return last !== '' && '|•·/('.includes(last) ? trimLoose(bare.slice(0, -1)) : bare;
};

const cut = (text: string, { span }: FoundPeriod): string => {
  const before = trimField(text.slice(0, span.from));
  const after = trimField(text.slice(span.to));
  if (dateWords.get(before)?.filler === true) return after;
  return before === '' || after === '' ? `${before}${after}` : `${before}\t${after}`;
};

/** A line without bullet that carries on the bullet above it. */
const carriesOn = (line: Line, above: Row | undefined, widest: number): boolean => {
  if (above === undefined || above.kind !== 'body' || line.gap) return false;
  if (startsSmall(line.text)) return true;
  const aboveText = above.line.text;
  if (/[,;&]$|\b(?:and|the|of|to|for|with|a|in|und|et|y|e|de)$/.test(aboveText)) return true;
  return (
    above.line.bullet &&
    !/[.!?:]$/.test(aboveText) &&
    aboveText.length > widest * 0.9 &&
    line.indent >= above.line.indent + 2
  );
};

const knows = (text: string): boolean => {
  const key = keyOf(text);
  return countOf(key, positions) > 0 || countOf(key, employers) > 0;
};

/** "1) Company: Acme": numbered or bulleted, but a line of the heading. */
const isLabelled = (text: string): boolean => {
  const colon = text.indexOf(':');
  return colon > 2 && colon < 40 && entryLabelOf.has(keyOf(text.slice(0, colon)));
};

/** "Developer, Foo Ltd, 2016 to 2019. Maintained the website …": where the sentences behind a heading begin, or -1. */
const sentenceStart = (text: string, { span, range }: FoundPeriod): number => {
  if (!range || span.from === 0) return -1;
  const [gap] = /^\s?[.;]?\s{1,3}(?=\p{Lu})/u.exec(text.slice(span.to)) ?? [];
  return gap !== undefined && /[.;]/.test(text.slice(span.to - 1, span.to + gap.length)) ? span.to + gap.length : -1;
};

const rowsOf = (line: Line, above: Row | undefined, widest: number): readonly Row[] => {
  const { text } = line;
  if (line.bullet && !isLabelled(text)) return [{ line, kind: 'body', text }];
  const period = findPeriod(text.length > LONGEST_SCANNED ? text.slice(0, LONGEST_SCANNED) : text);
  const tail = period === undefined ? -1 : sentenceStart(text, period);
  const own = tail < 0 ? text : text.slice(0, tail);
  if (period !== undefined && own.length < LONGEST_SCANNED && standsApart(own, period)) {
    const rest = cut(own, period);
    if (rest === '' || (!isSentence(rest) && rest.length <= LONGEST_TITLE)) {
      const anchor: Row = { line, kind: 'anchor', period, text: rest };
      const told = text.slice(tail);
      return tail < 0 ? [anchor] : [anchor, { line: { ...line, text: told, gap: true }, kind: 'body', text: told }];
    }
  }
  if (carriesOn(line, above, widest) || !isTitle(text)) return [{ line, kind: 'body', text }];
  return [{ line, kind: 'title', text }];
};

/** A résumé whose jobs themselves are bullets has a range of dates apart from words that name a post or an employer. */
const bulletRowOf = (row: Row): Row => {
  const { line } = row;
  const period = line.bullet && line.text.length < LONGEST_TITLE ? findPeriod(line.text) : undefined;
  if (period === undefined || !period.range || !standsApart(line.text, period)) return row;
  const text = cut(line.text, period);
  return isTitle(text) && knows(text) ? { line, kind: 'anchor', period, text } : row;
};

/** Tells the lines of the work section apart: dates, headings of jobs, and what was done there. */
export const readRows = (lines: readonly Line[]): readonly Row[] => {
  let widest = 0;
  for (const line of lines) if (line.bullet && line.text.length > widest) widest = line.text.length;
  const rows: Row[] = [];
  for (const line of lines) rows.push(...rowsOf(line, rows.at(-1), widest));
  return rows.some((row) => row.kind === 'anchor') ? rows : rows.map(bulletRowOf);
};
