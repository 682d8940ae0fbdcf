import { keyOf } from './key.ts';
import type { SectionKind } from './languages/language.ts';
import { headingAdjectives, headingKinds, headingStarts } from './languages/tables.ts';
import type { Line } from './lines.ts';
import { startsSmall } from './pieces.ts';

/** The lines between one heading and the next; `head` is what stands above the first heading. */
export interface Section {
  readonly kind: SectionKind | 'head';
  readonly lines: readonly Line[];
}

interface Heading {
  readonly at: number;
  readonly kind: SectionKind;
  readonly capitals: boolean;
  /** What stands on the heading's own line: "Skills: Python, Go". */
  readonly rest: string;
}

const LONGEST_HEADING = 60;
const MOST_WORDS = 7;

/** "Relevant Professional Experience", "Education and Certifications": the first part that is known decides. */
const kindOf = (text: string): SectionKind | undefined => {
  let key = keyOf(text).replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-h]) /, '');
  if (key === '' || key.split(' ', MOST_WORDS + 1).length > MOST_WORDS) return undefined;
  for (;;) {
    const kind = headingKinds.get(key);
    if (kind !== undefined) return kind;
    const space = key.indexOf(' ');
    if (space < 0 || !headingAdjectives.has(key.slice(0, space))) break;
    key = key.slice(space + 1);
  }
  const parts = key.split(/ (?:and|und|et|y|e) /);
  if (parts.length < 2) return undefined;
  const kinds = parts.map((part) => headingKinds.get(part));
  return kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
};

/** Does the text begin with a word that headings begin with, after a number or ornaments? */
const beginsAsHeading = (text: string): boolean => {
  const [word = ''] = /[\p{L}][\p{L}'’.]{1,30}/u.exec(text) ?? [];
  return headingStarts.has(keyOf(word));
};

const mayBeHeading = (line: Line): boolean => {
  const { text } = line;
  if (line.bullet || text.length > LONGEST_HEADING || text.includes('@') || text.includes('\t')) return false;
  const last = text.charAt(text.length - 1);
  return last !== ',' && last !== ';' && last !== '.' && beginsAsHeading(text);
};

/** A line that carries on the sentence of a bullet, and only happens to read like a heading. */
const isInsideSentence = (lines: readonly Line[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || line.gap || line.marked) return false;
  if (startsSmall(line.text)) return true;
  const runsOn = before !== undefined && !/[.!?:]$/.test(before.text) && before.bullet;
  return runsOn && after !== undefined && !after.bullet && !after.gap && startsSmall(after.text);
};

const standalone = (lines: readonly Line[]): readonly Heading[] => {
  const found: Heading[] = [];
  lines.forEach((line, at) => {
    if (!mayBeHeading(line)) return;
    const kind = kindOf(line.text);
    if (kind === undefined || isInsideSentence(lines, at)) return;
    found.push({ at, kind, capitals: line.text === line.text.toUpperCase(), rest: '' });
  });
  return found;
};

/** Where three or more headings are in capitals, "Languages" in small letters is a line of the section around it. */
const inOneStyle = (headings: readonly Heading[], lines: readonly Line[]): readonly Heading[] => {
  const capitals = headings.filter((it) => it.capitals).length;
  if (capitals < 3) return headings;
  return headings.filter((it) => it.capitals || lines[it.at]?.marked === true);
};

const inlineKinds: ReadonlySet<SectionKind> = new Set(['summary', 'skills', 'education', 'languages']);

/** "Objective: …" and "Skills: a, b" on one line, where the résumé has no heading of that kind on a line of its own. */
const inline = (lines: readonly Line[], headings: readonly Heading[]): readonly Heading[] => {
  const known = new Set(headings.map((it) => it.kind));
  const found: Heading[] = [];
  let next = 0;
  let around: SectionKind | 'head' = 'head';
  lines.forEach((line, at) => {
    if (headings[next]?.at === at) {
      around = headings[next]?.kind ?? around;
      next += 1;
      return;
    }
    const colon = line.bullet ? -1 : line.text.indexOf(':');
    if (colon < 3 || colon > 35 || colon === line.text.length - 1) return;
    const withinEntries = around === 'work' || around === 'projects' || around === 'skills';
    if (withinEntries && !line.gap) return;
    const kind = kindOf(line.text.slice(0, colon));
    if (
      kind === undefined ||
      known.has(kind) ||
      !inlineKinds.has(kind) ||
      (around === 'skills' && kind === 'languages')
    )
      return;
    found.push({ at, kind, capitals: false, rest: line.text.slice(colon + 1).trim() });
    around = kind;
  });
  return found;
};

/** Cuts a résumé at its headings, in the order of the text. */
export const splitSections = (lines: readonly Line[]): readonly Section[] => {
  const alone = inOneStyle(standalone(lines), lines);
  const headings = [...alone, ...inline(lines, alone)].sort((a, b) => a.at - b.at);
  const sections: Section[] = [{ kind: 'head', lines: lines.slice(0, headings[0]?.at ?? lines.length) }];
  headings.forEach((heading, index) => {
    const own = lines[heading.at];
    const rest = heading.rest === '' || own === undefined ? [] : [{ ...own, text: heading.rest }];
    const body = lines.slice(heading.at + 1, headings[index + 1]?.at ?? lines.length);
    sections.push({ kind: heading.kind, lines: [...rest, ...body] });
  });
  return sections;
};
