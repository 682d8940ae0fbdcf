import { nothing, signal } from './signal.ts';

const ENOUGH_CHARACTERS = 100;
/** Most of 168,000 volunteers typed 30 to 60 words a minute and the fastest 120; 8 characters a second are 96. */
const FASTEST = 8;
const SHORTEST_SECONDS = 20;

const START = '2026-03-02T09:00:00Z';
const PROJECT = {
  question: 'Which project are you proud of?',
  answer:
    'I moved the billing service to event queues over two quarters, wrote the migration plan, and was on call for it.',
};

/** Long answers were typed, not pasted, at the pace of a person. */
export default signal({
  id: 'form-filled-at-human-pace',
  title: 'Answers were typed at the pace of a person',
  needs: ['formSeconds', 'pasted'],
  sources: [
    {
      title: 'University of Cambridge, 136 million keystrokes of 168,000 people',
      url: 'https://www.cam.ac.uk/research/news/what-makes-a-faster-typist',
      date: '2018-04',
    },
  ],
  innocent: ['Programs can type slowly, and a person can copy out what another wrote'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ formSeconds, pasted }) {
    const { seconds, typedCharacters } = formSeconds;
    if (typedCharacters < ENOUGH_CHARACTERS || seconds < SHORTEST_SECONDS || typedCharacters > FASTEST * seconds)
      return nothing;
    return [
      {
        says: `Answers of ${typedCharacters} characters were typed within ${seconds} seconds`,
        fields: [formSeconds.field, pasted.field],
      },
    ];
  },

  hits: [
    { answers: [PROJECT], session: { startedAt: START, submittedAt: '2026-03-02T09:06:10Z', pastedFields: ['email'] } },
  ],
  misses: [
    {
      answers: [PROJECT],
      session: { startedAt: START, submittedAt: '2026-03-02T09:06:10Z', pastedFields: ['answers[0]'] },
    },
    { answers: [PROJECT], session: { startedAt: START, submittedAt: '2026-03-02T09:00:03Z', pastedFields: [] } },
    {
      answers: [{ question: 'Can you start in May?', answer: 'Yes' }],
      session: { startedAt: START, submittedAt: '2026-03-02T09:06:10Z', pastedFields: [] },
    },
  ],
});
