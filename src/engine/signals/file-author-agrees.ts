import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** The author property of a file is the name on the form. */
export default signal({
  id: 'file-author-agrees',
  title: 'File was made under the name on the form',
  needs: ['fileAuthors'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: ['The property is easily set: it agrees, it does not prove'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ fileAuthors }) {
    const author = fileAuthors.find(({ relation }) => relation === 'same');
    if (author === undefined) return nothing;
    return [{ says: `The file names ${quote(author.shown)} as its author, as on the form`, fields: [author.field] }];
  },

  hits: [
    { candidate: { name: 'Alex River' }, documents: [{ filename: 'resume.pdf', metadata: { author: 'River, Alex' } }] },
  ],
  misses: [
    {
      candidate: { name: 'Alex River' },
      documents: [{ filename: 'resume.pdf', metadata: { author: 'Microsoft Office User' } }],
    },
    {
      candidate: { name: 'Alex River' },
      documents: [{ filename: 'resume.pdf', metadata: { author: 'Jordan Hillman' } }],
    },
  ],
});
