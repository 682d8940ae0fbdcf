import { showPoint } from '../intake/period.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

const GRACE = 2;
/** Résumés of longer careers leave early years out: to measure them hits age. */
const LONG_CAREER = 20;
const ASKS_FOR_YEARS = /\byears?\b|\byrs\b|\bjahre\b|\baños\b|\bans d|\banos\b/i;
/** The first number of an answer, near its beginning. */
const FIRST = /^[^\d\n]{0,20}(\d{1,2})(?!\d)/;
/** What makes it a number of years: nothing more, or the word; after decimals or the end of a range. */
const OF_YEARS = /^(?:[.,]\d)?(?:[-–]\d{1,2})?(?:$|years?|yrs?|jahre|años|ans|anos)/i;
const COUNTED = /(?<![\d.,])(\d{1,2}) ?\+? ?(?:years?|yrs?)/i;

/** Years that an answer states, of a range the lower; 0 when it states none. Dates do not count. */
const yearsOf = (answer: string): number => {
  const text = answer.slice(0, 300).trim();
  const first = FIRST.exec(text);
  if (first !== null && OF_YEARS.test(text.slice(first[0].length).replace(/[ +]/g, ''))) return Number(first[1]);
  return Number(COUNTED.exec(text)?.[1] ?? 0);
};

const example = {
  receivedAt: '2026-03-02T09:00:00Z',
  resume: {
    work: [{ name: 'Example Ltd', position: 'Engineer', startDate: '2019-07', endDate: 'Present' }],
    education: [{ institution: 'Example University', studyType: 'BSc', startDate: '2015-09', endDate: '2019-06' }],
  },
};

/** An answer that states more years of experience than have passed since the first job or study. */
export default signal({
  id: 'answer-years-exceed-history',
  title: 'Answer states more years of experience than the history covers',
  needs: ['answers', 'historyStart', 'received'],
  sources: [
    { title: 'DTEX i3 advisory on remote IT workers', url: 'https://dtexsystems.com/?p=9615', date: '2024-10' },
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'Early jobs or an earlier career are left out of the résumé',
    'The form offered only steps such as "10+"',
    'The question was read as one about age or about a team',
  ],
  ask: 'When did you first work in this field, and which jobs are not on the résumé?',

  evaluate({ answers, historyStart, received }) {
    const possible = (received.month - historyStart.at) / 12;
    for (const { field, question, answer } of answers) {
      if (!ASKS_FOR_YEARS.test(question) || /\bage\b|\bold\b/i.test(question)) continue;
      const years = yearsOf(answer);
      if (years - possible <= GRACE || years > LONG_CAREER) continue;
      const start = showPoint({ at: historyStart.at, precision: 'month' });
      return [
        {
          says: `Answers ${quote(answer)} to ${quote(question)}; the first job or study listed begins about ${start}`,
          fields: [field, historyStart.field],
          strength: years - possible >= 5 ? 1 : 0.6,
        },
      ];
    }
    return nothing;
  },

  hits: [
    {
      ...example,
      answers: [{ question: 'How many years of experience do you have with backend systems?', answer: '15+ years' }],
    },
  ],
  misses: [
    {
      ...example,
      answers: [
        { question: 'How many years of experience do you have with backend systems?', answer: 'About 9, since 2017' },
      ],
    },
    { ...example, answers: [{ question: 'Years of experience with Go?', answer: '1.5 years' }] },
    { ...example, answers: [{ question: 'What is your notice period?', answer: '60' }] },
  ],
});
