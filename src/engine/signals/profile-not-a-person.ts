import { readWebAddress } from '../intake/web.ts';
import { nothing, signal } from './signal.ts';

/** Networks where a longer path is a repository, notebook or post that may well be the person's. */
const worksBelowPeople = new Set([
  'github',
  'gitlab',
  'bitbucket',
  'kaggle',
  'dev',
  'medium',
  'x',
  'behance',
  'dribbble',
  'instagram',
  'facebook',
]);

/** A profile link that leads to a network's own page instead of to one person's. */
export default signal({
  id: 'profile-not-a-person',
  title: 'Profile link does not lead to a person',
  needs: ['profiles'],
  sources: [
    {
      title: 'Koliber, how to avoid hiring an impostor',
      url: 'https://koliber.com/articles/how-to-avoid-hiring-a-north-korean-spy-on-your-dev-team',
      date: '2025-01',
    },
    {
      title: 'IT-ISAC, do you know who you are hiring',
      url: 'https://www.it-isac.org/post/do-you-know-who-you-are-hiring-spotting-fraudulent-job-seekers',
      date: '2026-11',
    },
  ],
  innocent: [
    'The address was copied from the own start page instead of from the profile',
    'A template or résumé builder left its default link in place',
    'The form asked for a link and the applicant has no account',
  ],
  ask: 'The link does not open a profile: which address does your profile have?',

  evaluate({ profiles }) {
    for (const { form, network, shown, field } of profiles) {
      if (form !== 'not-a-person') continue;
      const path = readWebAddress(shown)?.path ?? '';
      if (path.indexOf('/', 1) > 0 && worksBelowPeople.has(network)) continue;
      // A bare front page is often what a template left behind.
      return [
        {
          says: `The link ${shown} is no one person's page on ${network}`,
          fields: [field],
          strength: path === '' ? 0.5 : 1,
        },
      ];
    }
    return nothing;
  },

  hits: [
    { candidate: { profiles: [{ url: 'https://www.linkedin.com/feed/' }] } },
    { resume: { basics: { profiles: [{ network: 'GitHub', url: 'https://github.com/' }] } } },
  ],
  misses: [
    { candidate: { profiles: [{ url: 'https://www.linkedin.com/in/alex-river' }] } },
    { candidate: { profiles: [{ url: 'https://github.com/alexriver/compiler' }] } },
    { candidate: { profiles: [{ network: 'GitHub', username: 'alexriver', url: 'https://github.com' }] } },
  ],
});
