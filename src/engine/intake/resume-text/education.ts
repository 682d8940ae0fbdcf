import type { Resume } from '../../contract/application.ts';
import { findDegree } from './degrees.ts';
import { findPeriod } from './find-period.ts';
import { splitCommas } from './fragments.ts';
import { keyOf } from './key.ts';
import { countOf, entryLabelOf, institutions, subjects } from './languages/tables.ts';
import type { Line } from './lines.ts';
import { splitPieces, trimLoose } from './pieces.ts';
import { isJobPlace, isRegion } from './places.ts';

type Study = NonNullable<Resume['education']>[number];

/** One piece of information that a line of the education section gives. */
type Fact =
  | { readonly kind: 'institution' | 'area' | 'other'; readonly text: string }
  | { readonly kind: 'degree'; readonly text: string; readonly area: string | undefined }
  | { readonly kind: 'period'; readonly start: string | undefined; readonly end: string | undefined };

interface Draft {
  institution?: string;
  studyType?: string;
  area?: string;
  startDate?: string;
  endDate?: string;
  /** A piece above the degree that may be an institution whose name says nothing of it: "UC Mission Hills". */
  above?: string;
  /** A piece behind the degree that may be the field or the institution. */
  behind: string[];
  institutionFirst: boolean;
  dated: boolean;
}

const MOST_STUDIES = 50;
const LONGEST_LINE = 200;
const LONGEST_NAME = 100;
const isInstitution = (text: string): boolean => text.length < LONGEST_NAME && countOf(keyOf(text), institutions) > 0;
const isSubject = (text: string): boolean =>
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
const isRemark = (text: string): boolean =>
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
const readFacts = (line: Line): readonly Fact[] => {
  const labelled = labelledFact(line.text);
  if (labelled !== undefined) return labelled;
  const { fact, rest } = periodFact(line.text);
  const columns = splitPieces(rest);
  if (isTableHead(columns)) return [];
  const facts = withoutSecondDegree(columns.flatMap((piece) => joinCampus(splitCommas(piece))).flatMap(factsOfPiece));
  if (fact === undefined) return facts;
  return rest.startsWith('\t') ? [fact, ...facts] : [...facts, fact];
};

const newDraft = (): Draft => ({ behind: [], institutionFirst: false, dated: false });

const isFilled = (draft: Draft, fact: Fact): boolean => {
  if (fact.kind === 'institution') return draft.institution !== undefined;
  if (fact.kind === 'degree') return draft.studyType !== undefined;
  return fact.kind === 'period' && draft.dated;
};

const take = (draft: Draft, fact: Fact): void => {
  switch (fact.kind) {
    case 'institution':
      draft.institution ??= fact.text;
      if (draft.studyType === undefined) draft.institutionFirst = true;
      break;
    case 'degree':
      if (draft.institution === undefined && draft.above !== undefined && !isSubject(draft.above)) {
        draft.institution = draft.above;
        draft.institutionFirst = true;
      }
      draft.studyType = fact.text;
      if (fact.area !== undefined) draft.area ??= fact.area;
      break;
    case 'area':
      draft.area ??= fact.text;
      break;
    case 'period':
      draft.dated = true;
      if (fact.start !== undefined) draft.startDate = fact.start;
      if (fact.end !== undefined) draft.endDate = fact.end;
      break;
    case 'other':
      if (isRemark(fact.text) || fact.text.length > 80) break;
      if (draft.studyType === undefined) draft.above ??= fact.text;
      else draft.behind.push(fact.text);
      break;
  }
};

/** What remained open is settled once all lines are known. */
const settle = (draft: Draft, before: Draft | undefined): Study => {
  const [first, second] = draft.behind;
  let { institution, area } = draft;
  const inherits = institution === undefined && before?.institutionFirst === true && before.institution !== undefined;
  if (inherits) institution = before.institution;
  if (area === undefined && first !== undefined && (institution !== undefined || isSubject(first))) area = first;
  if (institution === undefined) institution = first === area ? second : first;
  if (inherits) draft.institutionFirst = true;
  if (institution !== undefined) draft.institution = institution;
  const study: Study = {};
  if (institution !== undefined) study.institution = institution;
  if (area !== undefined) study.area = area;
  if (draft.studyType !== undefined) study.studyType = draft.studyType;
  if (draft.startDate !== undefined) study.startDate = draft.startDate;
  if (draft.endDate !== undefined) study.endDate = draft.endDate;
  return study;
};

const isSubstantial = (facts: readonly Fact[]): boolean =>
  facts.some((it) => it.kind === 'institution' || it.kind === 'degree');

/** Lines that describe a study rather than name it. */
const isDetail = (line: Line, facts: readonly Fact[]): boolean => {
  if (line.text.length > LONGEST_LINE) return true;
  if (line.bullet && !(isSubstantial(facts) && facts.length > 1)) return true;
  return (
    !isSubstantial(facts) &&
    (/[:.]/.test(line.text.slice(2, 40)) || isRemark(line.text)) &&
    !facts.some((it) => it.kind === 'period')
  );
};

/** Reads the studies of an education section, in the order of the text. */
export const readEducation = (lines: readonly Line[]): readonly Study[] => {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const facts = readFacts(line);
    if (isDetail(line, facts)) continue;
    for (const fact of facts) {
      const last = drafts.at(-1);
      if (last === undefined || (isFilled(last, fact) && (fact.kind !== 'period' || facts.indexOf(fact) === 0)))
        drafts.push(newDraft());
      const draft = drafts.at(-1);
      if (draft !== undefined) take(draft, fact);
    }
  }
  const studies: Study[] = [];
  drafts.slice(0, MOST_STUDIES).forEach((draft, at) => {
    const study = settle(draft, drafts[at - 1]);
    if (study.institution !== undefined || study.studyType !== undefined) studies.push(study);
  });
  return studies;
};
