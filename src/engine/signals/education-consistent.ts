import { monthIndex } from '../intake/period.ts';
import { usualMonths } from '../intake/study-length.ts';
import type { Study } from '../model.ts';
import { awardRank } from './shared/award-rank.ts';
import { educationOf } from './shared/examples.ts';
import { isOutsideFocus } from './shared/outside-focus.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { monthsOf, widestSpan } from './shared/span.ts';
import { nothing, signal } from './signal.ts';

/** More than this many times the usual length is no longer plain. */
const SLOW = 3;

/**
 * Whether everything known about the school agrees. What the table does not know about a school (many outside the
 * US carry no highest award) is not held against its graduates.
 */
const agrees = (study: Study, now: number): boolean => {
  const { level, school, from } = study;
  const span = widestSpan(study, now);
  if (school === undefined || level === undefined || from === undefined || span === undefined) return false;
  if (isOutsideFocus(study)) return false;
  if (school.highestAward !== undefined && awardRank(level) > awardRank(school.highestAward)) return false;
  if (school.founded !== undefined && Math.floor(from.at / 12) < school.founded) return false;
  if (school.closed !== undefined && span.to > monthIndex(school.closed)) return false;
  const months = monthsOf(span);
  return months >= (3 / 4) * usualMonths[level] && months <= SLOW * usualMonths[level];
};

/** A degree whose school, level, years and length all fit together. */
export default signal({
  id: 'education-consistent',
  title: 'School, level and years of a degree fit together',
  needs: ['studies', 'received'],
  sources: [
    {
      title: 'Amazon on applicant education details (digest)',
      url: 'https://www.cysecurity.news/2026/01/amazon-thwarts-1800-north-korean-job.html',
      date: '2026-01',
    },
  ],
  innocent: ['Anybody can look up a school: it supports the degree, only the registrar can confirm it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ studies, received }) {
    const known = studies.filter(({ school }) => school !== undefined);
    const [first] = known;
    if (first === undefined || !known.every((study) => agrees(study, received.month))) return nothing;
    return [
      {
        says: `${quote(first.institution)} was open ${showPeriod(first)}, and the length of study is usual for ${quote(first.award || first.area)}`,
        fields: [first.field],
      },
    ];
  },

  hits: [
    { resume: { education: educationOf('University of Washington | BSc | Computer Science | 2013-09 | 2017-06') } },
    { resume: { education: educationOf('Technical University of Munich | MSc | Informatics | 2017-10 | 2019-09') } },
  ],
  misses: [
    { resume: { education: educationOf('ITT Technical Institute | BSc | Software Engineering | 2018-09 | 2021-06') } },
    { resume: { education: educationOf('University of Washington | BSc | Computer Science | 2013-09 | 2014-03') } },
    { resume: { education: educationOf('University of Washington | BSc | Computer Science') } },
  ],
});
