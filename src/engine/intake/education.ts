import type { AwardLevel, SpecialFocus } from '../reference.ts';
import { fold } from './fold.ts';

const LONGEST = 200;

/** Words of award names by level, strongest first. Dots are dropped and single letters joined: "B. Sc." is `bsc`. */
const awards: readonly (readonly [AwardLevel, string])[] = [
  ['doctorate', 'phd dphil doctor doctorate doctoral edd dsc dring doktor doctorat doctorado doutorado'],
  [
    'master',
    'master masters ms msc meng ma mba mtech mphil mca mfa magister maestria mestrado diplom diplomingenieur dipl',
  ],
  [
    'bachelor',
    'bachelor bachelors bs bsc ba beng be btech bca bba bfa licenciatura licence bacharelado undergraduate honours honors',
  ],
  ['associate', 'associate associates aas as aa hnd'],
  ['certificate', 'certificate certification diploma bootcamp nanodegree course'],
];

const rankOfAward: ReadonlyMap<string, number> = new Map(
  awards.flatMap(([, words], rank) => words.split(' ').map((word) => [word, rank] as const)),
);

/** Folded words without dots and apostrophes. */
const wordsOf = (text: string): string[] =>
  fold(text.slice(0, LONGEST))
    .replace(/['’]s\b/g, '')
    .replace(/['’.]/g, '')
    .match(/[a-z]+/g) ?? [];

/** The lowest number that any of the words, or two neighbours, stand for. */
const lowest = (words: readonly string[], table: ReadonlyMap<string, number>): number | undefined => {
  let found: number | undefined;
  words.forEach((word, index) => {
    const next = words[index + 1] ?? '';
    // "B. Sc." comes as two words; only a letter that stands alone is joined to the next.
    for (const term of [word, word.length === 1 ? word + next : `${word} ${next}`]) {
      const rank = table.get(term);
      if (rank !== undefined && (found === undefined || rank < found)) found = rank;
    }
  });
  return found;
};

/** The award level that a study type states ("B.Sc.", "Master of Science"), or undefined when it states none. */
export const awardLevel = (studyType: string): AwardLevel | undefined => {
  const rank = studyType === '' ? undefined : lowest(wordsOf(studyType), rankOfAward);
  return rank === undefined ? undefined : awards[rank]?.[0];
};

interface Programme {
  readonly cipFamily: string;
  readonly focus: SpecialFocus;
}

/** Words of fields of study, with the two-digit CIP 2020 family and the special focus under which it is taught. */
const programmes: readonly (readonly [terms: string, cipFamily: string, focus: SpecialFocus])[] = [
  [
    'computer,computing,software,informatics,informatic,informatik,informatica,information technology,information systems,information science,information security,data science,data analytics,cyber security,cybersecurity,artificial intelligence,machine learning,web development',
    '11',
    'technical',
  ],
  ['engineering,mechatronics,robotics,ingenieria,engenharia,ingenieurwesen', '14', 'technical'],
  ['mathematics,math,maths,statistics', '27', 'technical'],
  ['physics,chemistry,astronomy,geology', '40', 'technical'],
  ['biology,biochemistry,genetics,neuroscience,biotechnology', '26', 'health'],
  ['business,marketing,finance,accounting,management,mba,commerce', '52', 'business'],
  ['economics,political science,sociology,anthropology,international relations,geography', '45', 'other'],
  ['psychology', '42', 'other'],
  ['law,juris,legal', '22', 'law'],
  ['nursing,medicine,medical,pharmacy,dentistry,health', '51', 'health'],
  ['theology,divinity,ministry,biblical,religious', '39', 'faith'],
  [
    'music,fine art,fine arts,painting,sculpture,photography,theatre,theater,dance,film,animation,graphic design,fashion,illustration',
    '50',
    'arts',
  ],
];

const rankOfProgramme: ReadonlyMap<string, number> = new Map(
  programmes.flatMap(([terms], rank) => terms.split(',').map((term) => [term, rank] as const)),
);
const programmeByRank: readonly Programme[] = programmes.map(([, cipFamily, focus]) => ({ cipFamily, focus }));

/** The kind of programme that a field of study names, or undefined when it is none of the common ones. */
export const programmeOf = (area: string): Programme | undefined => {
  const rank = area === '' ? undefined : lowest(wordsOf(area), rankOfProgramme);
  return rank === undefined ? undefined : programmeByRank[rank];
};
