import type { Resume } from '../../contract/application.ts';
import { type Fact, isRemark, isSubject, readFacts } from './education-facts.ts';
import type { Line } from './lines.ts';

type Study = NonNullable<Resume['education']>[number];

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
