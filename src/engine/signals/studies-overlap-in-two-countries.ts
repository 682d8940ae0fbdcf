import type { Study } from '../model.ts';
import { isDegree } from './shared/award-rank.ts';
import { educationOf } from './shared/examples.ts';
import { mentions } from './shared/phrases.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { certainSpan, sharedMonths } from './shared/span.ts';
import { nothing, signal } from './signal.ts';

/** Months: an exchange year fits below. */
const LONG = 12;
const distant = mentions(`
  online|distance|remote|correspondence|external|joint|dual|double|exchange|erasmus|visiting|abroad|executive
  part time
`);

const first = 'University of Washington | BSc | Computer Science | 2013-09 | 2017-06';

const isDistant = ({ award, area }: Study): boolean => distant(award) || distant(area);

/** Two degrees studied at once at schools in different countries. Which countries makes no difference. */
export default signal({
  id: 'studies-overlap-in-two-countries',
  title: 'Two degrees at the same time in two countries',
  needs: ['studies', 'received'],
  sources: [
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'US State, Treasury and FBI advisory',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
  ],
  innocent: [
    'A joint, double or distance degree',
    'An exchange that lasted longer than a year',
    'Bare years make two studies in a row look parallel',
  ],
  ask: 'Where did you live in these years, and how were the two programmes combined?',

  evaluate({ studies, received }) {
    if (studies.length < 2) return nothing;
    const placed = studies.flatMap((study) => {
      const span = isDegree(study.level) && !isDistant(study) ? certainSpan(study, received.month) : undefined;
      const country = study.school?.country;
      return span === undefined || country === undefined ? [] : [{ study, span, country }];
    });
    for (const [index, a] of placed.entries()) {
      const b = placed.slice(index + 1).find((it) => it.country !== a.country && sharedMonths(it.span, a.span) > LONG);
      if (b === undefined) continue;
      return [
        {
          says: `Lists ${quote(a.study.institution)} ${showPeriod(a.study)} and ${quote(b.study.institution)} ${showPeriod(b.study)}, in different countries`,
          fields: [a.study.field, b.study.field],
        },
      ];
    }
    return nothing;
  },

  hits: [{ resume: { education: educationOf(first, 'Technical University of Munich | BSc | | 2014-10 | 2017-09') } }],
  misses: [
    {
      resume: { education: educationOf(first, 'Technical University of Munich | BSc exchange | | 2014-10 | 2016-07') },
    },
    { resume: { education: educationOf(first, 'Technical University of Munich | MSc | | 2017 | 2019') } },
  ],
});
