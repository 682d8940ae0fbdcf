import { awardRank } from './shared/award-rank.ts';
import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A degree above the highest award that the school gives. */
export default signal({
  id: 'degree-level-not-offered',
  title: 'School does not award degrees of this level',
  needs: ['studies'],
  sources: [
    {
      title: 'Amazon on applicant education details (digest)',
      url: 'https://www.cysecurity.news/2026/01/amazon-thwarts-1800-north-korean-job.html',
      date: '2026-01',
    },
    {
      title: 'IPEDS HD2022, highest level of offering',
      url: 'https://nces.ed.gov/ipeds/datacenter/data/HD2022.zip',
      date: '2022-12',
    },
  ],
  innocent: [
    'A joint programme was taught here and awarded by a partner university',
    'The school offered this level in those years and no longer does, or has only just begun',
    'The name of the award was translated, or begun here and finished elsewhere',
  ],
  ask: 'Which institution is named on the diploma, and may we confirm the award with its registrar?',

  evaluate({ studies }) {
    for (const { field, award, area, institution, level, school } of studies) {
      if (school?.highestAward === undefined || level === undefined) continue;
      const above = awardRank(level) - awardRank(school.highestAward);
      if (above <= 0) continue;
      return [
        {
          says: `Lists ${quote(award || area)} at ${quote(institution)}; the highest award given there is ${school.highestAward}`,
          fields: [field],
          strength: above === 1 ? 0.6 : 1,
        },
      ];
    }
    return nothing;
  },

  hits: [
    {
      resume: { education: educationOf('Scripps College | Master of Science | Computer Science | 2014-09 | 2016-05') },
    },
  ],
  misses: [
    { resume: { education: educationOf('Scripps College | BA | Computer Science | 2012-09 | 2016-05') } },
    { resume: { education: educationOf('Example Academy | Master of Science | Computer Science') } },
  ],
});
