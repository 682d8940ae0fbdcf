import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** The author property of a file names a person who is not the applicant. */
export default signal({
  id: 'file-author-another-person',
  title: 'File was made under the name of another person',
  needs: ['fileAuthors'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
  ],
  innocent: [
    'A template, or the computer of a friend, library or school',
    'A career adviser or agency rewrote the résumé',
    'A former name, or the name of the account that the computer was set up with',
    'A letter by a referee is among the files',
  ],
  ask: 'Who made this file, and on whose computer?',

  evaluate({ fileAuthors }) {
    const [first, ...more] = fileAuthors.filter(({ relation }) => relation === 'different');
    if (first === undefined) return nothing;
    const oneIsOwn = fileAuthors.some(({ relation }) => relation === 'same' || relation === 'variant');
    return [
      {
        says: `The file names ${quote(first.shown)} as its author, which shares no word with the name on the form`,
        fields: [first.field, ...more.map(({ field }) => field)],
        strength: oneIsOwn ? 0.4 : 1,
      },
    ];
  },

  hits: [
    {
      candidate: { name: 'Alex River' },
      documents: [{ filename: 'resume.pdf', metadata: { author: 'Jordan Hillman' } }],
    },
  ],
  misses: [
    { candidate: { name: 'Alex River' }, documents: [{ filename: 'resume.pdf', metadata: { author: 'A. River' } }] },
    {
      candidate: { name: 'Alex River' },
      documents: [{ filename: 'resume.pdf', metadata: { author: 'Microsoft Office User' } }],
    },
    {
      candidate: { name: 'Alex River' },
      documents: [{ filename: 'resume.pdf', metadata: { author: 'Riverside Staffing LLC' } }],
    },
  ],
});
