import { nothing, signal } from './signal.ts';

const MOST = 0.75;

/** Name, mailbox, number and most else were pasted: what people know by heart came from somewhere else. */
export default signal({
  id: 'form-pasted-throughout',
  title: 'Nearly every field of the form was pasted',
  needs: ['pasted'],
  sources: [
    {
      title: 'The Hacker News on the ANY.RUN live capture',
      url: 'https://thehackernews.com/2025/12/researchers-capture-lazarus-apts-remote.html',
      date: '2025-12-02',
    },
    {
      title: 'HR Dive on the Gartner survey of candidates',
      url: 'https://www.hrdive.com/news/fake-job-candidates-ai/757126',
      date: '2025-07',
    },
  ],
  innocent: [
    'Many applicants keep a sheet to paste from, as they fill in dozens of forms',
    'Password managers and form fillers paste',
    'People who type with difficulty paste all they can',
    'A recruiter entered the application',
  ],
  ask: 'No question of its own: weigh it only together with other signs.',

  evaluate({ pasted }) {
    const { fields, filled } = pasted;
    if (fields.size < 3 || fields.size < MOST * filled) return nothing;
    const names = [...fields];
    const has = (part: RegExp) => names.some((name) => part.test(name));
    if (!has(/name/) || !has(/mail/) || !has(/phone|tel|mobile/)) return nothing;
    return [
      {
        says: `Pasted ${fields.size} of ${Math.max(filled, fields.size)} fields, among them name, mailbox and number`,
        fields: [pasted.field],
      },
    ];
  },

  hits: [
    {
      candidate: {
        name: 'Alex River',
        email: 'alex@example.com',
        phone: '(206) 555-0142',
        location: { address: '12 Example St' },
      },
      session: { pastedFields: ['name', 'email', 'phone', 'address'] },
    },
  ],
  misses: [
    { candidate: { email: 'alex@example.com', phone: '(206) 555-0142' }, session: { pastedFields: ['email'] } },
    {
      candidate: { email: 'alex@example.com', phone: '(206) 555-0142' },
      answers: [{ answer: 'Yes' }, { answer: 'In two weeks' }, { answer: 'No' }],
      session: { pastedFields: ['name', 'email', 'phone'] },
    },
    { candidate: { email: 'alex@example.com', phone: '(206) 555-0142' }, session: { pastedFields: [] } },
  ],
});
