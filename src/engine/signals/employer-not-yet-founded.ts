import { monthIndex } from '../intake/period.ts';
import { workOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

/** Months: the first people work before a company is registered or known. */
const BEFORE_FOUNDING = 12;

/** A job at an employer that did not exist yet. Names are matched whole: namesakes are common. */
export default signal({
  id: 'employer-not-yet-founded',
  title: 'Employer was founded after the job began',
  needs: ['jobs'],
  tables: ['employers'],
  sources: [
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'Mandiant, staying a step ahead',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat',
      date: '2024-09',
    },
  ],
  innocent: [
    'Another company has the same name',
    'The job was at a company that this one took over or came from',
    'A digit of a year was mistyped',
  ],
  ask: 'What was the company called when you joined, and where was it?',

  evaluate({ jobs }, { employers }) {
    for (const job of jobs) {
      if (job.from === undefined || job.employer === '') continue;
      const founded = employers.find(job.employer)?.founded;
      if (founded === undefined) continue;
      const latestStart = job.from.precision === 'year' ? job.from.at + 11 : job.from.at;
      const early = monthIndex(founded) - latestStart;
      if (early <= BEFORE_FOUNDING) continue;
      return [
        {
          says: `Lists ${quote(job.employer)} ${showPeriod(job)}; it was founded in ${founded}`,
          fields: [job.field],
          strength: early >= 36 ? 1 : 0.6,
        },
      ];
    }
    return nothing;
  },

  hits: [{ resume: { work: workOf('Airbnb | Engineer | 2003-05 | 2006-08') } }],
  misses: [
    { resume: { work: workOf('Airbnb | Engineer | 2007 | 2012') } },
    { resume: { work: workOf('Airbnb Cleaning Example | Engineer | 2003-05 | 2006-08') } },
  ],
});
