import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Shorter answers repeat by nature: "Yes", "See résumé", an option of a list. */
const SHORTEST = 40;

const plain = (text: string): string => text.trim().toLowerCase();

/** The same long answer stands under different questions. */
export default signal({
  id: 'answers-repeat',
  title: 'One answer stands under different questions',
  needs: ['answers'],
  sources: [
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
    {
      title: 'The Hacker News on the ANY.RUN live capture',
      url: 'https://thehackernews.com/2025/12/researchers-capture-lazarus-apts-remote.html',
      date: '2025-12-02',
    },
  ],
  innocent: [
    'Two questions ask for nearly the same',
    'A cover letter was put into every open field',
    'Two lists of choices offer the same long option',
  ],
  ask: 'Please answer the second question in your own words.',

  evaluate({ answers }) {
    if (answers.length < 2) return nothing;
    const seen = new Map<string, (typeof answers)[number]>();
    for (const it of answers) {
      if (it.answer.length < SHORTEST) continue;
      const key = plain(it.answer);
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, it);
      else if (plain(earlier.question) !== plain(it.question)) {
        return [
          {
            says: `Two questions have the same answer, ${quote(it.answer)}`,
            fields: [earlier.field, it.field],
          },
        ];
      }
    }
    return nothing;
  },

  hits: [
    {
      answers: [
        { question: 'Why us?', answer: 'I have a strong passion for delivering scalable and robust solutions.' },
        {
          question: 'Describe a conflict.',
          answer: 'I have a strong passion for delivering scalable and robust solutions. ',
        },
      ],
    },
  ],
  misses: [
    {
      answers: [
        { question: 'Why us?', answer: 'See my letter.' },
        { question: 'Salary?', answer: 'See my letter.' },
      ],
    },
    {
      answers: [
        { question: 'Why us?', answer: 'Your routing engine is the reason why I ride the bus to work again.' },
        { question: 'Describe a conflict.', answer: 'We disagreed on retries and settled it with a load test.' },
      ],
    },
  ],
});
