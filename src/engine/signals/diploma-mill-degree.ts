import { usualMonths } from '../intake/study-length.ts';
import type { Study } from '../model.ts';
import { isDegree } from './shared/award-rank.ts';
import { educationOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { monthsOf, widestSpan } from './shared/span.ts';
import { nothing, signal } from './signal.ts';

/** A listed name proves nothing by itself (real schools share such names): attendance must look bought too. */
const attendance = (study: Study, now: number): string | undefined => {
  const { from, to, level } = study;
  if (from === undefined && to === undefined) return 'without dates of attendance';
  if (level === undefined || from === undefined || to === undefined) return undefined;
  const span = widestSpan(study, now);
  const sameYear = to !== 'now' && Math.floor(from.at / 12) === Math.floor(to.at / 12);
  if (sameYear && isDegree(level)) return `begun and ended in one year (${showPeriod(study)})`;
  return span !== undefined && to !== 'now' && 2 * monthsOf(span) < usualMonths[level]
    ? `in ${monthsOf(span)} months (${showPeriod(study)})`
    : undefined;
};

/** A degree from a name on the list of degree sellers, with no sign of attendance. */
export default signal({
  id: 'diploma-mill-degree',
  title: 'Degree names a listed degree seller, without plausible attendance',
  needs: ['studies', 'received'],
  tables: ['diplomaMills'],
  sources: [
    {
      title: 'Congressional Research Service RL32144, Diploma Mills',
      url: 'https://www.everycrsreport.com/files/20060303_RL32144_10db656fa62fa01f5195527b14d3092091813e72.html',
      date: '2006-03-03',
    },
  ],
  innocent: [
    'A recognised school has the same or a similar name',
    'The applicant was deceived by the school too',
    'Credit for earlier study shortened the programme',
  ],
  ask: 'Which authority recognised this school when you studied there, and how were courses taught and examined?',

  evaluate({ studies, received }, { diplomaMills }) {
    for (const study of studies) {
      if (study.school !== undefined || study.institution === '' || !diplomaMills.has(study.institution)) continue;
      const shown = attendance(study, received.month);
      if (shown === undefined) continue;
      return [
        {
          says: `Lists ${quote(study.award || study.area || 'study')} at ${quote(study.institution)}, a name on the list of degree sellers, ${shown}`,
          fields: [study.field],
        },
      ];
    }
    return nothing;
  },

  hits: [
    { resume: { education: educationOf('Belford University | MBA | Management') } },
    { resume: { education: educationOf('Belford University | BSc | Computer Science | 2015-02 | 2015-04') } },
  ],
  misses: [
    { resume: { education: educationOf('Belford University | BSc | Computer Science | 2011-09 | 2015-05') } },
    { resume: { education: educationOf('Example University | MBA | Management') } },
  ],
});
