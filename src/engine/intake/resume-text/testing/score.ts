import type { Resume } from '../../../contract/application.ts';
import { isOngoing, parseMonth } from '../../month.ts';
import type { Expectation, Fixture } from './expectation.ts';

/** Values of one field: how many a reader finds, how many the parser gave, how many of those are the reader's. */
export interface Count {
  readonly expected: number;
  readonly given: number;
  readonly right: number;
}

/** A value that the parser missed or made up, for a person to look at. */
interface Miss {
  readonly fixture: string;
  readonly field: string;
  readonly expected: string;
  readonly given: string;
}

export interface Scores {
  readonly fields: ReadonlyMap<string, Count>;
  readonly misses: readonly Miss[];
}

type Values = Readonly<Record<string, string | undefined>>;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim();
const address = (url: string): string =>
  plain(
    url
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .replace(/\/$/, ''),
  );

const date = (raw: string | undefined): string | undefined => {
  if (raw === undefined || isOngoing(raw)) return raw === undefined ? undefined : 'present';
  const parsed = parseMonth(raw);
  if (parsed === undefined || 'problem' in parsed) return raw;
  return parsed.precision === 'year' ? parsed.month.slice(0, 4) : parsed.month;
};

const jobs = (resume: Resume): readonly Values[] =>
  (resume.work ?? []).map((it) => ({
    company: it.name,
    title: it.position,
    start: date(it.startDate),
    end: date(it.endDate),
  }));

const studies = (resume: Resume): readonly Values[] =>
  (resume.education ?? []).map((it) => ({
    institution: it.institution,
    studyType: it.studyType,
    area: it.area,
    start: date(it.startDate),
    end: date(it.endDate),
  }));

const skills = (resume: Resume): readonly string[] =>
  (resume.skills ?? []).flatMap((it) => ('keywords' in it && it.keywords ? it.keywords : [it.name ?? '']));

const profiles = (resume: Resume): readonly string[] =>
  (resume.basics?.profiles ?? []).map((it) =>
    it.url === undefined ? `${it.network}/${it.username}`.toLowerCase() : address(it.url),
  );

const agreement = (a: Values, b: Values): number =>
  Object.keys(a).filter((key) => a[key] !== undefined && plain(a[key] ?? '') === plain(b[key] ?? '')).length;

/** Pairs each expected entry with the given entry that agrees in most fields; what is left over stays alone. */
const pair = (expected: readonly Values[], given: readonly Values[]): readonly (readonly [Values, Values])[] => {
  const left = new Set(given);
  const pairs: (readonly [Values, Values])[] = expected.map((wanted) => {
    let best: Values | undefined;
    for (const candidate of left) {
      if (best === undefined || agreement(wanted, candidate) > agreement(wanted, best)) best = candidate;
    }
    if (best === undefined || agreement(wanted, best) === 0) return [wanted, {}];
    left.delete(best);
    return [wanted, best];
  });
  return [...pairs, ...[...left].map((it) => [{}, it] as const)];
};

const single = (
  expected: Expectation,
  resume: Resume,
): readonly (readonly [string, string | undefined, string | undefined])[] => {
  const { basics } = resume;
  const places = ['address', 'city', 'region', 'postalCode', 'country'] as const;
  const location: Readonly<Partial<Record<string, string>>> = basics?.location ?? {};
  const hasPlace = Object.keys(expected.location).length > 0;
  return [
    ['name', expected.name, basics?.name],
    ['email', expected.email, basics?.email],
    ['phone', expected.phone, basics?.phone],
    [
      'own site',
      expected.url === undefined ? undefined : address(expected.url),
      basics?.url === undefined ? undefined : address(basics.url),
    ],
    ...(hasPlace ? places.map((key) => ['location', expected.location[key], location[key]] as const) : []),
  ];
};

/** Compares what the parser gives with what a reader finds, field by field over all fixtures. */
export const score = (fixtures: readonly Fixture[], parse: (text: string) => Resume): Scores => {
  const fields = new Map<string, Count>();
  const misses: Miss[] = [];
  for (const fixture of fixtures) {
    const note = (field: string, wanted: string | undefined, got: string | undefined): void => {
      const count = fields.get(field) ?? { expected: 0, given: 0, right: 0 };
      const right = wanted !== undefined && got !== undefined && plain(wanted) === plain(got);
      fields.set(field, {
        expected: count.expected + (wanted === undefined ? 0 : 1),
        given: count.given + (got === undefined ? 0 : 1),
        right: count.right + (right ? 1 : 0),
      });
      if (!right && (wanted ?? got) !== undefined)
        misses.push({ fixture: fixture.id, field, expected: wanted ?? '', given: got ?? '' });
    };
    const noteSet = (field: string, wanted: readonly string[], got: readonly string[]): void => {
      for (const value of wanted)
        note(
          field,
          value,
          got.find((it) => plain(it) === plain(value)),
        );
      for (const value of got) if (!wanted.some((it) => plain(it) === plain(value))) note(field, undefined, value);
    };
    const resume = parse(fixture.text);
    for (const [field, wanted, got] of single(fixture.expected, resume)) note(field, wanted, got);
    noteSet('profiles', fixture.expected.profiles.map(address), profiles(resume));
    for (const [wanted, got] of pair(fixture.expected.work, jobs(resume))) {
      for (const key of ['company', 'title', 'start', 'end']) note(`work ${key}`, wanted[key], got[key]);
    }
    for (const [wanted, got] of pair(fixture.expected.education, studies(resume))) {
      for (const key of ['institution', 'studyType', 'area', 'start', 'end'])
        note(`education ${key}`, wanted[key], got[key]);
    }
    noteSet('skills', fixture.expected.skills, skills(resume));
  }
  return { fields, misses };
};

/** Share of the given values that are right, and share of the expected values that were given; 1 where there are none. */
export const precision = ({ given, right }: Count): number => (given === 0 ? 1 : right / given);
export const recall = ({ expected, right }: Count): number => (expected === 0 ? 1 : right / expected);
