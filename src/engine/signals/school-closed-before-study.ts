import { monthIndex } from '../intake/period.ts';
import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

/** Months in which a closed school may still finish teaching or print diplomas. */
const TEACH_OUT = 12;

/** Study at a school after it had closed. */
export default signal({
  id: 'school-closed-before-study',
  title: 'School had closed before the study',
  needs: ['studies', 'received'],
  sources: [
    {
      title: 'US Department of Education, closed school search',
      url: 'https://www2.ed.gov/offices/OSFAP/PEPS/closedschools.html',
      date: '2026-11',
    },
    {
      title: 'Amazon on applicant education details (digest)',
      url: 'https://www.cysecurity.news/2026/01/amazon-thwarts-1800-north-korean-job.html',
      date: '2026-01',
    },
  ],
  innocent: [
    'The school moved its students to a successor that kept the name',
    'One campus closed and another stayed open',
    'Another school has the same name',
  ],
  ask: 'At which campus did you study, and who holds the transcripts today?',

  evaluate({ studies, received }) {
    for (const study of studies) {
      const { field, institution, from, to, school } = study;
      if (school?.closed === undefined || (from === undefined && to === undefined)) continue;
      const closed = monthIndex(school.closed);
      const startsAfter = from !== undefined && from.at > closed;
      const end = to === 'now' ? received.month : to?.at;
      if (!startsAfter && (end === undefined || end <= closed + TEACH_OUT)) continue;
      return [
        {
          says: `Lists ${quote(institution)} ${showPeriod(study)}; the school closed in ${school.closed}`,
          fields: [field],
          strength: startsAfter ? 1 : 0.6,
        },
      ];
    }
    return nothing;
  },

  hits: [
    { resume: { education: educationOf('ITT Technical Institute | BSc | Software Engineering | 2018-09 | 2021-06') } },
  ],
  misses: [
    { resume: { education: educationOf('ITT Technical Institute | BSc | Software Engineering | 2013-09 | 2016-06') } },
    { resume: { education: educationOf('ITT Technical Institute | BSc | Software Engineering | 2013 | 2017') } },
  ],
});
