import type { Draw } from './draw.ts';
import type { Expectation } from './expectation.ts';

export type Job = Expectation['work'][number] & { readonly place: string };
export type Study = Expectation['education'][number];

const months = 'January February March April May June July August September October November December'.split(' ');
/** Two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

type SpellMonth = (year: number, month: number) => string;
const spellings: readonly SpellMonth[] = [
  (year, month) => `${months[month - 1] ?? ''} ${year}`,
  (year, month) => `${(months[month - 1] ?? '').slice(0, 3)} ${year}`,
  (year, month) => `${(months[month - 1] ?? '').slice(0, 3)}. ${year}`,
  (year, month) => `${two(month)}/${year}`,
  (year, month) => `${two(month)}.${year}`,
  (year, month) => `${year}-${two(month)}`,
  (year, month) => `${year}/${two(month)}`,
  (year, month) => `${(months[month - 1] ?? '').toUpperCase()} ${year}`,
  (year) => String(year),
];

/** One way of writing a whole résumé; every choice holds for all of its entries. */
export interface Style {
  readonly spell: SpellMonth;
  readonly yearsOnly: boolean;
  readonly link: string;
  readonly present: string;
  readonly bullet: string;
  readonly width: number;
  readonly blank: boolean;
  readonly job: (job: Job, dates: string) => readonly string[];
  readonly study: (study: Study, dates: string) => readonly string[];
  readonly heading: (title: string) => readonly string[];
}

const WIDE = 92;
const apart = (left: string, right: string): string =>
  `${left}${' '.repeat(Math.max(4, WIDE - left.length - right.length))}${right}`;

const jobLayouts: readonly Style['job'][] = [
  (it, dates) => [it.title ?? '', `${it.company}, ${it.place}`, dates],
  (it, dates) => [apart(it.company ?? '', it.place), apart(it.title ?? '', dates)],
  (it, dates) => [`${it.title} | ${it.company} | ${dates}`],
  (it, dates) => [`${it.company} — ${it.title} (${dates})`],
  (it, dates) => [`${dates}\t${it.title}, ${it.company}`],
  (it, dates) => [dates, it.title ?? '', `${it.company}, ${it.place}`],
  (it, dates) => [`${it.title} at ${it.company} (${dates})`],
  (it, dates) => [apart(`${it.company}, ${it.place}`, dates), it.title ?? ''],
  (it, dates) => [apart(it.title ?? '', dates), apart(it.company ?? '', it.place)],
  (it, dates) => [`${it.company} (${it.place})`, `${it.title}, ${dates}`],
  (it, dates) => [`${it.title} – ${it.company}`, `${dates} | ${it.place}`],
  (it, dates) => [`${it.company}\t${it.place}`, `${it.title}\t${dates}`],
  (it, dates) => [`${it.company}`, `${it.title}`, `${dates} · ${it.place}`],
  (it, dates) => [`Company: ${it.company}`, `Position: ${it.title}`, `Duration: ${dates}`],
];

const studyLayouts: readonly Style['study'][] = [
  (it, dates) => [`${it.studyType} in ${it.area}, ${it.institution}, ${dates}`],
  (it, dates) => [`${it.institution} | ${it.studyType} in ${it.area} | ${dates}`],
  (it, dates) => [`${it.studyType}, ${it.area}`, it.institution ?? '', dates],
  (it, dates) => [apart(it.institution ?? '', dates), `${it.studyType} in ${it.area}`],
  (it, dates) => [apart(`${it.studyType}, ${it.area}`, dates), it.institution ?? ''],
  (it, dates) => [dates, `${it.studyType} ${it.area}`, it.institution ?? ''],
  (it, dates) => [`${dates}\t${it.institution}, ${it.studyType} in ${it.area}`],
  (it, dates) => [`${it.institution} — ${it.studyType}, ${it.area} (${dates})`],
  (it, dates) => [it.institution ?? '', `${it.studyType} (${it.area}), ${dates}`],
];

const headings: readonly Style['heading'][] = [
  (title) => [title.toUpperCase()],
  (title) => [title],
  (title) => [`${title}:`],
  (title) => [title, '-'.repeat(title.length)],
  (title) => [`## ${title}`],
  (title) => [title.toUpperCase(), '='.repeat(40)],
];

/** Chooses how a résumé is written. */
export const drawStyle = (draw: Draw): Style => {
  const spell = draw.one(spellings);
  return {
    spell,
    yearsOnly: spell(2001, 2) === '2001',
    link: draw.one([' – ', ' - ', ' to ', '–', ' — ']),
    present: draw.one(['Present', 'present', 'Current', 'now', 'Today']),
    bullet: draw.one(['• ', '- ', '* ', '  o\t', '    • ', '']),
    width: draw.one([70, 90, 200]),
    blank: draw.number(4) > 0,
    job: draw.one(jobLayouts),
    study: draw.one(studyLayouts),
    heading: draw.one(headings),
  };
};
