import { month, yearOf } from '../calendar.ts';
import type { Field } from '../data/fields/field.ts';
import type { School } from '../data/schools/school.ts';
import {
  closedSchools,
  diplomaMills,
  specialFocusSchools,
  twoYearColleges,
  youngSchools,
} from '../data/schools/unusual.ts';
import { type Draft, withHistory } from '../draft.ts';
import type { Study } from '../person/person.ts';
import type { Random } from '../random.ts';
import type { Plant } from './plant.ts';

/** Changes the first degree; adds one where there is none. Dates must be written with months to show. */
const changeDegree = (
  draft: Draft,
  random: Random,
  change: (study: Study, field: Field) => Study | null,
): Draft | null => {
  if (draft.curriculum === null) return null;
  const { history } = draft.curriculum;
  const last = history.studies.at(-1);
  const earliest = history.positions.at(-1)?.start;
  if (earliest === undefined && last === undefined) return null;
  const gradYear = yearOf((earliest ?? month(2020, 6)) - 3);
  const degree = last ?? {
    school: '',
    area: random.pick(draft.person.field.majors),
    award: 'Bachelor of Science',
    start: month(gradYear - 4, 9),
    end: month(gradYear, 5),
    region: '',
    country: 'US',
    domain: '',
  };
  const changed = change(degree, draft.person.field);
  if (changed === null) return null;
  const dated: Draft =
    draft.style.dates === 'year' ? { ...draft, style: { ...draft.style, dates: 'iso-month' } } : draft;
  return withHistory(dated, (it) => ({ ...it, studies: [...it.studies.slice(0, -1), changed] }));
};

const at = (study: Study, school: School): Study => ({
  ...study,
  school: school.name,
  region: school.region,
  country: school.country,
  domain: school.domain,
});

/** Subjects that no conservatory, seminary, law or culinary school teaches. */
const generalMajors = [
  'Computer Science',
  'Mechanical Engineering',
  'Electrical Engineering',
  'Information Technology',
  'Statistics',
  'Accounting',
];

export const subjectNotTaught: Plant = (draft, { random }) =>
  changeDegree(draft, random, (study) => ({
    ...at(study, random.pick(specialFocusSchools)),
    area: random.pick(generalMajors),
    award: 'Bachelor of Science',
  }));

export const degreeNotGiven: Plant = (draft, { random }) =>
  changeDegree(draft, random, (study) => ({
    ...at(study, random.pick(twoYearColleges)),
    award: random.pick(['Master of Science', 'Bachelor of Science', 'Master', 'PhD']),
  }));

export const impossibleDegreeDates: Plant = (draft, { random }) =>
  changeDegree(draft, random, (study) =>
    random.chance(0.5)
      ? { ...study, start: study.end, end: study.start }
      : { ...study, award: 'Bachelor of Science', start: study.end - random.between(3, 10) },
  );

export const schoolNotOpen: Plant = (draft, { random }) =>
  changeDegree(draft, random, (study) => {
    const gradYear = yearOf(study.end);
    const young = youngSchools.filter((it) => gradYear <= it.founded - 1);
    const closed = closedSchools.filter((it) => gradYear >= it.closed + 2);
    const from: readonly School[] = [...young, ...closed];
    return from.length === 0 ? null : at(study, random.pick(from));
  });

export const soldDegree: Plant = (draft, { random }) =>
  changeDegree(draft, random, (study) => ({ ...study, school: random.pick(diplomaMills), domain: '' }));
