import { type Month, month, yearOf } from '../calendar.ts';
import type { School } from '../data/schools/school.ts';
import { unitedStatesSchools } from '../data/schools/united-states.ts';
import { worldSchools } from '../data/schools/world.ts';
import type { Random } from '../random.ts';
import type { Life } from './history.ts';
import type { Study } from './person.ts';

/** Schools by country. */
const schoolsIn: ReadonlyMap<string, readonly School[]> = (() => {
  const byCountry = new Map<string, School[]>();
  for (const school of [...unitedStatesSchools, ...worldSchools]) {
    const others = byCountry.get(school.country);
    if (others === undefined) byCountry.set(school.country, [school]);
    else others.push(school);
  }
  return byCountry;
})();

const schoolFor = (life: Life, country: string, firstYear: number, random: Random): School => {
  const open = (schoolsIn.get(country) ?? []).filter((it) => it.founded + 3 <= firstYear);
  const near = open.filter((it) => it.region !== '' && it.region === life.place.region);
  if (near.length > 0 && random.chance(0.55)) return random.pick(near);
  return open.length > 0 ? random.pick(open) : random.pick(unitedStatesSchools);
};

const bachelorAwards = ['Bachelor of Science', 'BSc', 'B.S.', 'Bachelor', 'Bachelor of Arts', 'BA'];
const masterAwards = ['Master of Science', 'MSc', 'M.S.', 'Master'];

const study = (school: School, area: string, award: string, years: readonly [Month, Month]): Study => ({
  school: school.name,
  area,
  award,
  start: years[0],
  end: years[1],
  region: school.region,
  country: school.country,
  domain: school.domain,
});

/** Autumn start, early summer end; southern countries start and end with the calendar year. */
const terms = (country: string, endYear: number, years: number, random: Random): readonly [Month, Month] =>
  ['AU', 'BR', 'ZA', 'AR'].includes(country)
    ? [month(endYear - years + 1, random.between(2, 3)), month(endYear, random.between(11, 12))]
    : [month(endYear - years, random.between(8, 9)), month(endYear, random.between(5, 6))];

/** Degrees that end before the first job; latest first. Some people have none. */
export const drawStudies = (life: Life, firstJob: Month, random: Random): Study[] => {
  if (random.chance(life.field.remote ? 0.08 : 0.14)) return [];
  const area = random.pick(life.field.majors);
  const gradYear = yearOf(firstJob - 5) + (random.chance(0.8) ? 0 : -1);
  const bachelorYears = life.origin === 'US' || life.origin === 'KR' ? 4 : random.pick([3, 4]);
  const school = schoolFor(life, life.origin, gradYear - bachelorYears, random);
  const bachelor = study(
    school,
    area,
    random.pick(bachelorAwards),
    terms(school.country, gradYear, bachelorYears, random),
  );
  if (!random.chance(0.24)) return [bachelor];

  const country = random.chance(0.6) ? life.place.country : life.origin;
  const masterEnd = gradYear + 2 + random.below(4);
  if (masterEnd >= yearOf(life.now)) return [bachelor];
  const second = schoolFor(life, country, masterEnd - 2, random);
  return [study(second, area, random.pick(masterAwards), terms(second.country, masterEnd, 2, random)), bachelor];
};
