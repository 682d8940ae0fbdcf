import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** The résumé is headed with a name that shares nothing with the name on the form. */
export default signal({
  id: 'resume-names-another-person',
  title: 'Résumé carries the name of another person',
  needs: ['resumeName'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    { title: 'Fortune on Kraken', url: 'https://en.pressbee.net/amp/show3902607.html', date: '2025-05' },
  ],
  innocent: [
    'A former or chosen name: marriage, transition, religious name',
    'The wrong file was attached, such as that of a partner or client',
    'The heading of the résumé was read wrongly: a title or firm in place of the name',
    'The name is written in another script or order that was not recognised',
  ],
  ask: 'The résumé carries another name than the form: which one is on your documents, and is it your résumé?',

  evaluate({ resumeName }) {
    if (resumeName.relation !== 'different') return nothing;
    return [
      {
        says: `The résumé is headed ${quote(resumeName.shown)}, which shares no word with the name on the form`,
        fields: [resumeName.field],
      },
    ];
  },

  hits: [{ candidate: { name: 'Alex River' }, resume: { basics: { name: 'Jordan Hillman' } } }],
  misses: [
    { candidate: { name: 'Alex River' }, resume: { basics: { name: 'River, Alexander J.' } } },
    { candidate: { name: 'Alex River' }, resume: { basics: { name: 'Alex Hillman' } } },
    { candidate: { name: 'Alex River' }, resume: { basics: { name: 'CV' } } },
  ],
});
