import { nothing, signal } from './signal.ts';

/** Fewer characters are too few to tell a speed. */
const ENOUGH_CHARACTERS = 100;
/** 20 characters a second are 240 words a minute: twice the pace of the fastest of 168,000 volunteers. */
const BEYOND_HUMAN = 20;
const SHORT_FORM_SECONDS = 8;

const START = '2026-03-02T09:00:00Z';
const PROJECT = {
  question: 'Which project are you proud of?',
  answer:
    'I moved the billing service to event queues over two quarters, wrote the migration plan, and was on call for it.',
};

/** Long answers that were not pasted stood in the form sooner than anybody can type them. */
export default signal({
  id: 'form-filled-at-machine-speed',
  title: 'Form was filled in faster than anybody types',
  needs: ['formSeconds', 'pasted'],
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
    {
      title: 'University of Cambridge, 136 million keystrokes of 168,000 people',
      url: 'https://www.cam.ac.uk/research/news/what-makes-a-faster-typist',
      date: '2018-04',
    },
  ],
  innocent: [
    'Auto-apply tools, which many candidates use openly',
    'Form fillers, text expansion and dictation, also as aids for disabled people',
    'A saved draft was restored, or the page was loaded again just before sending',
    'Pasting by drag and drop, which not every form records',
  ],
  ask: 'Did a tool fill in the form for you, and do the answers say what you would say?',

  evaluate({ formSeconds, pasted }) {
    const { seconds, typedCharacters } = formSeconds;
    if (typedCharacters < ENOUGH_CHARACTERS) return nothing;
    const beyond = typedCharacters > BEYOND_HUMAN * seconds;
    if (!beyond && seconds > SHORT_FORM_SECONDS) return nothing;
    return [
      {
        says: `Answers of ${typedCharacters} characters were typed within ${seconds} seconds`,
        fields: [formSeconds.field, pasted.field],
        strength: beyond ? 1 : 0.6,
      },
    ];
  },

  hits: [
    { answers: [PROJECT], session: { startedAt: START, submittedAt: '2026-03-02T09:00:04Z', pastedFields: [] } },
    { answers: [PROJECT], session: { startedAt: START, submittedAt: '2026-03-02T09:00:07Z', pastedFields: ['email'] } },
  ],
  misses: [
    { answers: [PROJECT], session: { startedAt: START, submittedAt: '2026-03-02T09:02:10Z', pastedFields: [] } },
    {
      answers: [PROJECT],
      session: { startedAt: START, submittedAt: '2026-03-02T09:00:04Z', pastedFields: ['answers/0'] },
    },
    {
      answers: [PROJECT],
      session: { startedAt: START, submittedAt: '2026-03-02T09:00:04Z', pastedFields: ['question 7'] },
    },
    {
      candidate: { name: 'Alex River', email: 'alex.river@example.com', phone: '(206) 555-0142' },
      session: { startedAt: START, submittedAt: '2026-03-02T09:00:04Z', pastedFields: [] },
    },
  ],
});
