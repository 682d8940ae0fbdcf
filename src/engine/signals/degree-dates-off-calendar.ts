import type { Point } from '../model.ts';
import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

const JANUARY = 0;
/** Months (0 is January) in which US terms rarely start; a few spring quarters begin around the first of April. */
const noStart: ReadonlySet<number> = new Set([1, 2, 3, 10, 11]);
/** Months in which US semesters, quarters and trimesters do not end, though some schools confer degrees in them. */
const noEnd: ReadonlySet<number> = new Set([1, 9, 10]);

const monthOf = ({ at }: Point): number => at % 12;
const isMonth = (point: Point | 'now' | undefined): point is Point =>
  // January stands for a bare year in many forms and exports.
  point !== undefined && point !== 'now' && point.precision === 'month' && monthOf(point) !== JANUARY;

/** Undergraduate study at a US school from or to a month in which no term begins or ends. Weak: exceptions are many. */
export default signal({
  id: 'degree-dates-off-calendar',
  title: 'Dates of study do not fit the terms of US schools',
  needs: ['studies'],
  sources: [
    {
      title: 'Amazon on dates that do not fit the academic calendar (digest)',
      url: 'https://www.cysecurity.news/2026/01/amazon-thwarts-1800-north-korean-job.html',
      date: '2026-01',
    },
    {
      title: 'IPEDS glossary, calendar system',
      url: 'https://surveys.nces.ed.gov/ipeds/public/glossary',
      date: '2026-11',
    },
  ],
  innocent: [
    'Online and competency-based schools start every month',
    'The end is the month of the ceremony or of the diploma, not of the last term',
    'A transfer, a leave or military service moved the dates',
  ],
  ask: 'In which term did you start, and in which term did you finish your last course?',

  evaluate({ studies }) {
    for (const study of studies) {
      const { field, institution, from, to, level, school } = study;
      if (school?.country !== 'US' || (level !== 'bachelor' && level !== 'associate')) continue;
      if (!isMonth(from) || !isMonth(to)) continue;
      const [starts, ends] = [noStart.has(monthOf(from)), noEnd.has(monthOf(to))];
      if (!starts && !ends) continue;
      const what = starts && ends ? 'start or end' : starts ? 'start' : 'end';
      return [
        {
          says: `Lists study at ${quote(institution)} ${showPeriod(study)}; US terms rarely ${what} in such a month`,
          fields: [field],
          strength: starts && ends ? 1 : 0.5,
        },
      ];
    }
    return nothing;
  },

  hits: [
    { resume: { education: educationOf('University of Washington | BSc | Computer Science | 2013-02 | 2017-10') } },
  ],
  misses: [
    { resume: { education: educationOf('University of Washington | BSc | Computer Science | 2013-09 | 2017-06') } },
    { resume: { education: educationOf('University of Washington | BSc | Computer Science | 2013-01 | 2017-11') } },
    { resume: { education: educationOf('Technical University of Munich | BSc | Informatics | 2013-02 | 2017-10') } },
  ],
});
