import { type Month, yearOf } from '../calendar.ts';
import { employerFirst, employerLast, employerSecond, giantEmployers } from '../data/employers.ts';
import type { Field } from '../data/fields/field.ts';
import type { Place } from '../data/places/place.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { world } from '../data/places/world.ts';
import { traits } from '../data/wording.ts';
import type { Random } from '../random.ts';
import { drawTutorials } from '../templates.ts';
import { accomplishment } from '../wording.ts';
import type { History, Position, Project, Skill, Study } from './person.ts';
import { drawStudies } from './studies.ts';

/** What a life so far is drawn from. */
export interface Life {
  readonly field: Field;
  readonly place: Place;
  /** Where somebody studied and started; the same country for most. */
  readonly origin: string;
  readonly now: Month;
  /** Years since the first job. */
  readonly years: number;
  /** Months without work before today. */
  readonly pause: number;
}

/** An invented employer. */
export const drawEmployer = (random: Random): string =>
  `${random.pick(employerFirst)} ${random.pick(employerSecond)}${random.pick(employerLast)}`;

const knownTools = new Map<Field, Map<number, readonly string[]>>();

/** Tools of a field that had been out for two years by then. */
const toolsKnownIn = (field: Field, year: number): readonly string[] => {
  const years = knownTools.get(field) ?? new Map<number, readonly string[]>();
  knownTools.set(field, years);
  const known = years.get(year) ?? field.tools.filter((it) => it.since + 2 <= year).map((it) => it.name);
  years.set(year, known);
  return known;
};

const written = (place: Place): string =>
  place.region === '' ? `${place.city}, ${place.country}` : `${place.city}, ${place.region}`;

const whereWorked = (life: Life, latest: boolean, random: Random): string => {
  if (!latest && life.origin !== life.place.country && random.chance(0.6)) {
    return written(random.pick(world.filter((it) => it.country === life.origin)));
  }
  if (life.field.remote && random.chance(0.12)) return 'Remote';
  if (life.place.country === 'US' && !latest && random.chance(0.25)) return written(random.pick(unitedStates));
  return written(life.place);
};

const titleAt = (field: Field, years: number, random: Random): string => {
  const rung = years < 2 ? 0 : years < 6 ? 1 : years < 13 ? 2 : 3;
  return random.pick(field.titles[rung] ?? field.titles[0] ?? []);
};

const positionsOf = (life: Life, random: Random): Position[] => {
  const first = life.now - Math.round(life.years * 12) - life.pause;
  const positions: Position[] = [];
  let end: Month | null = life.pause === 0 && random.chance(0.68) ? null : life.now - life.pause - random.below(6);
  for (let count = 0; count < 6; count += 1) {
    const until = end ?? life.now;
    const start = Math.max(first, until - random.between(9, 66));
    if (until - start < 3) break;
    const tools = toolsKnownIn(life.field, yearOf(start));
    const lines = count === 0 ? random.between(7, 10) : random.between(5, 8);
    const giant = yearOf(start) >= 2006 && random.chance(0.06);
    positions.push({
      employer: giant ? random.pick(giantEmployers) : drawEmployer(random),
      title: titleAt(life.field, (start - first) / 12 + (count === 0 ? 0.5 : 0), random),
      place: whereWorked(life, count === 0, random),
      start,
      end,
      summary: random.chance(0.4) ? accomplishment(life.field, tools, random) : null,
      bullets: Array.from({ length: lines }, () => accomplishment(life.field, tools, random)),
    });
    end =
      start -
      random.weighted([
        [0, 50],
        [1, 25],
        [2, 12],
        [4, 8],
        [9, 5],
      ]);
    if (end - first < 6) break;
  }
  return positions;
};

const skillsOf = (life: Life, random: Random): Skill[] => {
  const known = life.field.tools.filter((it) => it.since + 2 <= yearOf(life.now));
  const chosen = random.sample(known, random.between(6, 12));
  if (random.chance(0.35)) {
    const half = Math.ceil(chosen.length / 2);
    return [
      { name: 'Main tools', level: null, keywords: chosen.slice(0, half).map((it) => it.name) },
      { name: 'Also used', level: null, keywords: chosen.slice(half).map((it) => it.name) },
    ];
  }
  const withYears = random.chance(0.2);
  return chosen.map(({ name, since }) => {
    const possible = Math.floor(Math.min(life.years, yearOf(life.now) - since - 2));
    const years = withYears && possible >= 1 ? random.between(1, possible) : 0;
    return { name, level: years === 0 ? null : `${years} ${years === 1 ? 'year' : 'years'}`, keywords: [] };
  });
};

const projectsOf = (life: Life, random: Random): Project[] => {
  if (!life.field.remote || random.chance(0.6)) return [];
  const tools = toolsKnownIn(life.field, yearOf(life.now) - 1);
  if (random.chance(life.years < 4 ? 0.35 : 0.06)) return [...drawTutorials(random.between(1, 2), random)];
  return Array.from({ length: random.between(1, 2) }, () => ({
    name: `${random.pick(employerFirst)} ${random.pick(['Tracker', 'Planner', 'Atlas', 'Notebook', 'Finder', 'Board', 'Kit'])}`,
    description: accomplishment(life.field, tools, random),
  }));
};

const summaryOf = (life: Life, positions: readonly Position[], random: Random): string => {
  const title = positions[0]?.title ?? life.field.titles[0]?.[0] ?? '';
  const years = Math.floor(life.years);
  const [one = '', two = ''] = random.sample(life.field.things, 2);
  const opening =
    years < 1
      ? `${title} at the start of a career, with first experience of ${one}`
      : `${title} with ${years}${random.chance(0.5) ? '+' : ''} ${years === 1 ? 'year' : 'years'} of work on ${one} and ${two}`;
  return [opening, ...random.sample(traits, random.between(1, 3))].join('. ');
};

/** Draws studies, jobs, skills and projects that fit each other. */
export const drawHistory = (life: Life, random: Random): History => {
  const positions = positionsOf(life, random);
  const earliest = positions.at(-1)?.start ?? life.now;
  const studies: readonly Study[] = drawStudies(life, Math.min(earliest, life.now - 1), random);
  return {
    summary: summaryOf(life, positions, random),
    positions,
    studies,
    skills: skillsOf(life, random),
    projects: projectsOf(life, random),
  };
};
