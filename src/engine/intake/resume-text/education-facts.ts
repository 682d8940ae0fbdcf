import { findDegree } from './degrees.ts';
import { findPeriod } from './find-period.ts';
import { splitCommas } from './fragments.ts';
import { keyOf } from './key.ts';
import { countOf, entryLabelOf, institutions, subjects } from './languages/tables.ts';
import type { Line } from './lines.ts';
import { splitPieces, trimLoose } from './pieces.ts';
import { isJobPlace, isRegion } from './places.ts';

/** One piece of information that a line of the education section gives. */
export type Fact =
  | { readonly kind: 'institution' | 'area' | 'other'; readonly text: string }
  | { readonly kind: 'degree'; readonly text: string; readonly area: string | undefined }
  | { readonly kind: 'period'; readonly start: string | undefined; readonly end: string | undefined };

const LONGEST_NAME = 100;

const isInstitution = (text: string): boolean => text.length < LONGEST_NAME && countOf(keyOf(text), institutions) > 0;
/** Does a word of the text name a field of study? */
export const isSubject = (text: string): boolean =>
  keyOf(text)
    .split(' ')
    .some((word) => subjects.has(word));

/** "University of California, Berkeley": systems of several campuses are named after states. */
const joinCampus = (pieces: readonly string[]): readonly string[] => {
  const at = pieces.findIndex((it) => isInstitution(it));
  const [system = '', campus] = [pieces[at], pieces[at + 1]];
  if (at < 0 || campus === undefined || isInstitution(campus) || findDegree(campus, keyOf(campus)) !== undefined)
    return pieces;
  const named = system.replace(/ State University$/, '');
  const state = named.slice(named.lastIndexOf(' of ') + (named.includes(' of ') ? 4 : 0));
  if (!isRegion(state) || /\d/.test(campus) || isJobPlace(campus) || isSubject(campus)) return pieces;
  return [...pieces.slice(0, at), `${system}, ${campus}`, ...pieces.slice(at + 2)];
};

const remarks: ReadonlySet<string> = new Set(
  `gpa cgpa grade score minor honors honours laude distinction thesis dissertation coursework dean deans note nota activities`.split(
    ' ',
  ),
);

/** Marks, honours and the like: neither a field nor a school. */
export const isRemark = (text: string): boolean =>
  /^\d|%/.test(text) ||
  keyOf(text)
    .split(' ')
    .some((word) => remarks.has(word));

const beforeSchool = [' from ', ' at ', ' @ ', ' an der ', " à l'", ' en la ', ' na ', ' no '];

/** "B.E. in Electronics from Cauvery Institute of Technology": the words on both sides of the preposition. */
const splitAtSchool = (text: string): readonly [string, string] | undefined => {
  for (const preposition of beforeSchool) {
    const at = text.indexOf(preposition);
    const right = text.slice(at + preposition.length);
    if (at > 1 && isInstitution(right)) return [text.slice(0, at), right];
  }
  return undefined;
};

const factsOfPiece = (piece: string): readonly Fact[] => {
  const text = trimLoose(piece.startsWith('(') ? piece.slice(1) : piece);
  if (text.length < 2 || isJobPlace(text)) return [];
  const key = keyOf(text);
  if (entryLabelOf.has(key)) return [];
  const degree = findDegree(text, key);
  const isSchool = text.length < LONGEST_NAME && countOf(key, institutions) > 0;
  if (degree === undefined) return [{ kind: isSchool ? 'institution' : 'other', text }];
  const { studyType, area, before } = degree;
  const split = isSchool ? splitAtSchool(text) : undefined;
  if (split !== undefined) return [...factsOfPiece(split[0]), { kind: 'institution', text: split[1] }];
  // "Bachelor College", "Master School of Arts": a school, unless the degree stands first and with a field.
  if (isSchool && !isSubject(studyType) && (area === undefined || before !== ''))
    return [{ kind: 'institution', text }];
  const own: Fact = { kind: 'degree', text: studyType, area };
  if (isInstitution(before)) return [{ kind: 'institution', text: before }, own];
  return isSubject(before) ? [{ kind: 'area', text: before }, own] : [own];
};

/** Words that announce a date: "Expected May 2025", "Class of 2012". */
const announcements: ReadonlySet<string> = new Set(
  'expected anticipated graduated graduation since completed class of'.split(' '),
);

const withoutAnnouncement = (text: string): string => {
  let bare = trimLoose(text.replace(/\($/, ''));
  for (;;) {
    const space = bare.lastIndexOf(' ');
    if (!announcements.has(bare.slice(space + 1).toLowerCase())) return bare;
    bare = trimLoose(bare.slice(0, Math.max(0, space)));
  }
};

const periodFact = (line: string): { readonly fact: Fact | undefined; readonly rest: string } => {
  const found = findPeriod(line);
  if (found === undefined) return { fact: undefined, rest: line };
  const [start, end] = found.range ? [found.start, found.end] : [undefined, found.start];
  const bare = withoutAnnouncement(line.slice(0, found.span.from));
  return { fact: { kind: 'period', start, end }, rest: `${bare}\t${line.slice(found.span.to)}` };
};

const labelledFact = (line: string): readonly Fact[] | undefined => {
  const colon = line.indexOf(':');
  const label = colon < 2 || colon > 60 ? undefined : entryLabelOf.get(keyOf(line.slice(0, colon)));
  const text = colon < 0 ? '' : line.slice(colon + 1).trim();
  if (label === 'institution') return [{ kind: 'institution', text }];
  if (label === 'area') return [{ kind: 'area', text }];
  if (label !== 'qualification') return undefined;
  const degree = findDegree(text, keyOf(text));
  return degree === undefined ? [{ kind: 'degree', text, area: undefined }] : factsOfPiece(text);
};

/** A second degree on one line is a word of something else: "SSC, St. Ann's School, SSC Board". */
const withoutSecondDegree = (facts: readonly Fact[]): readonly Fact[] => {
  const first = facts.findIndex((it) => it.kind === 'degree');
  return facts.filter((it, at) => it.kind !== 'degree' || at === first);
};

const tableWords: ReadonlySet<string> = new Set(
  'year|years|percentage|board|university board|board university|marks|cgpa|gpa|grade|passing year|year of passing|exam|result|class|division'.split(
    '|',
  ),
);

/** "Course   Institution   Year": the head of a table. */
const isTableHead = (pieces: readonly string[]): boolean => {
  const known = pieces.filter((it) => tableWords.has(keyOf(it)) || entryLabelOf.has(keyOf(it))).length;
  return pieces.length > 2 && known > pieces.length / 2;
};

/** What one line says, in reading order. */
export const readFacts = (line: Line): readonly Fact[] => {
  const labelled = labelledFact(line.text);
  if (labelled !== undefined) return labelled;
  const { fact, rest } = periodFact(line.text);
  const columns = splitPieces(rest);
  if (isTableHead(columns)) return [];
  const facts = withoutSecondDegree(columns.flatMap((piece) => joinCampus(splitCommas(piece))).flatMap(factsOfPiece));
  if (fact === undefined) return facts;
  return rest.startsWith('\t') ? [fact, ...facts] : [...facts, fact];
};
