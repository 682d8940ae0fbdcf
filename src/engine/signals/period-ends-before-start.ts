import { lastMonth } from '../intake/period.ts';
import { educationOf, workOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

/** A job or study that ends before it starts. */
export default signal({
  id: 'period-ends-before-start',
  title: 'Job or study ends before it starts',
  needs: ['periods', 'received'],
  sources: [
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'FBI IC3 PSA231018, check what applicants state for consistency',
      url: 'https://www.ic3.gov/PSA/2023/PSA231018',
      date: '2023-10-18',
    },
  ],
  innocent: [
    'Start and end were swapped',
    'A digit of a year was mistyped',
    'A résumé parser mixed the dates of two entries',
  ],
  ask: 'Please give the start and end of this entry again.',

  evaluate({ periods, received }) {
    for (const period of periods) {
      const last = lastMonth(period, received.month);
      if (period.to === 'now' || period.from === undefined || last === undefined || last >= period.from.at) continue;
      const what = 'employer' in period ? period.employer || period.title : period.institution || period.award;
      return [
        {
          says: `Lists ${quote(what)} ${showPeriod(period)}`,
          fields: [period.field],
          strength: period.from.at - last > 12 ? 1 : 0.6,
        },
      ];
    }
    return nothing;
  },

  hits: [{ resume: { work: workOf('Example Ltd | Engineer | 2021-06 | 2018-03') } }],
  misses: [
    { resume: { work: workOf('Example Ltd | Engineer | 2021-06 | 2021') } },
    { resume: { education: educationOf('Example University | BSc |  | 2014 | 2014') } },
  ],
});
