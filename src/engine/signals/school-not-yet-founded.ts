import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

/** Study at a school that opened years later. Universities that were merged or renamed carry a young year. */
export default signal({
  id: 'school-not-yet-founded',
  title: 'School was founded after the study began',
  needs: ['studies'],
  sources: [
    {
      title: 'Research Organization Registry, year of establishment',
      url: 'https://ror.readme.io/docs/ror-data-structure',
      date: '2026-06',
    },
    {
      title: 'Amazon on applicant education details (digest)',
      url: 'https://www.cysecurity.news/2026/01/amazon-thwarts-1800-north-korean-job.html',
      date: '2026-01',
    },
  ],
  innocent: [
    'The school was merged or renamed, and the résumé uses its present name',
    'The year in the table is of a charter, later than the first classes',
    'Another school has the same name',
  ],
  ask: 'What was the school called when you studied there, and whose name is on the diploma?',

  evaluate({ studies }) {
    for (const study of studies) {
      const { field, institution, from, to, school } = study;
      if (school?.founded === undefined || from === undefined) continue;
      if (Math.floor(from.at / 12) >= school.founded - 1) continue;
      const finishedBefore = typeof to === 'object' && Math.floor(to.at / 12) < school.founded;
      return [
        {
          says: `Lists ${quote(institution)} ${showPeriod(study)}; the school was founded in ${school.founded}`,
          fields: [field],
          strength: finishedBefore ? 1 : 0.5,
        },
      ];
    }
    return nothing;
  },

  hits: [
    { resume: { education: educationOf('IT University of Copenhagen | BSc | Computer Science | 1992-09 | 1995-06') } },
  ],
  misses: [
    { resume: { education: educationOf('IT University of Copenhagen | BSc | Computer Science | 2005-09 | 2008-06') } },
    { resume: { education: educationOf('IT University of Copenhagen | BSc | Computer Science | 1998 | 2002') } },
  ],
});
