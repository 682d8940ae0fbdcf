import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

/**
 * Families under which schools also file such programmes (CIP 2020): computer engineering under 14, information
 * systems under 52, data science under 30. Only a school without any of them counts.
 */
const related: Readonly<Record<string, readonly string[]>> = {
  '11': ['11', '14', '15', '25', '27', '30', '52'],
  '14': ['14', '15', '11', '40'],
  '22': ['22', '43', '45'],
  '26': ['26', '30', '40', '51'],
  '27': ['27', '30', '40', '52'],
  '39': ['39', '38'],
  '40': ['40', '41', '14', '30'],
  '42': ['42', '30', '45'],
  '45': ['45', '30', '52', '03'],
  '50': ['50', '09', '10', '30'],
  '51': ['51', '26', '31', '34', '42', '44'],
  '52': ['52', '45', '19', '30', '44', '12'],
};
/** The table holds recent years; older programmes may have been closed since. Months. */
const RECENT = 120;

/** A programme in which the school awarded nobody this level of degree. */
export default signal({
  id: 'degree-programme-not-offered',
  title: 'School does not offer this programme at this level',
  needs: ['studies', 'received'],
  tables: ['programmes'],
  sources: [
    {
      title: 'Amazon on majors that the school does not offer (digest)',
      url: 'https://static2-azcdn.newser.com/story/380867/amazon-suspected-n-korean-job-applicants-are-pouring-in.html',
      date: '2025-12',
    },
    { title: 'IPEDS completions, awards by programme', url: 'https://nces.ed.gov/ipeds/use-the-data', date: '2026-11' },
  ],
  innocent: [
    'The programme has another official name',
    'An interdisciplinary or individually designed major',
    'The programme was closed or renamed since',
  ],
  ask: 'What is the exact name of the degree on the diploma, and which department taught it?',

  evaluate({ studies, received }, { programmes }) {
    for (const study of studies) {
      const { school, programme, level } = study;
      if (school?.unitId === undefined || programme === undefined || level === undefined) continue;
      const { unitId } = school;
      const families = related[programme.cipFamily] ?? [programme.cipFamily];
      if (!families.every((family) => programmes.offered(unitId, family, level) === false)) continue;
      const recent = study.to === undefined || study.to === 'now' || study.to.at > received.month - RECENT;
      return [
        {
          says: `Lists ${quote(study.area || study.award)} at ${quote(study.institution)} (${showPeriod(study) || 'no dates'}); the school reports no ${level} awards in that field`,
          fields: [study.field],
          strength: recent ? 1 : 0.5,
        },
      ];
    }
    return nothing;
  },

  hits: [{ resume: { education: educationOf('University of Washington | BSc | Theology | 2014-09 | 2018-06') } }],
  misses: [
    { resume: { education: educationOf('University of Washington | BSc | Information Systems | 2014-09 | 2018-06') } },
    {
      resume: {
        education: educationOf('University of Washington | BA | Comparative History of Ideas | 2014-09 | 2018-06'),
      },
    },
    { resume: { education: educationOf('Technical University of Munich | BSc | Informatics | 2014-10 | 2017-09') } },
  ],
});
