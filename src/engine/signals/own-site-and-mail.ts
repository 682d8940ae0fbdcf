import { registeredDomain } from '../intake/web.ts';
import { nothing, signal } from './signal.ts';

/** Site and mailbox are at one domain of the applicant's own. */
export default signal({
  id: 'own-site-and-mail',
  title: 'Own site and mailbox are at one domain',
  needs: ['sites', 'email'],
  tables: ['emailProviders', 'staticHosts'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: ['A domain costs little: the date of its registration tells more'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ sites, email }, { emailProviders, staticHosts }) {
    const domain = registeredDomain(email.domain);
    const site = sites.find((it) => it.domain === domain);
    if (site === undefined || emailProviders.isFree(email.domain) || emailProviders.isRelay(email.domain))
      return nothing;
    if (staticHosts.hostOf(site.host) !== undefined) return nothing;
    return [
      { says: `Site ${site.host} and mailbox ${email.raw} are at one domain`, fields: [site.field, email.field] },
    ];
  },

  hits: [
    {
      candidate: { email: 'alex@alexriver.example.com' },
      resume: { basics: { url: 'https://alexriver.example.com/work' } },
    },
  ],
  misses: [
    { candidate: { email: 'alex@example.org' }, resume: { basics: { url: 'https://alexriver.example.com' } } },
    { candidate: { email: 'alex@wix.com' }, resume: { basics: { url: 'https://alex.wix.com' } } },
    { candidate: { email: 'alexriver@gmail.com' }, resume: { basics: { url: 'https://www.gmail.com' } } },
  ],
});
