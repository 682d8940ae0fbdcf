import { nothing, signal } from './signal.ts';

/** A site put on a free shared host, where it costs nothing to make and carries nobody's name. */
export default signal({
  id: 'site-on-free-host',
  title: 'Own site is on a free shared host',
  needs: ['sites'],
  tables: ['staticHosts'],
  sources: [
    {
      title: 'Mandiant, staying a step ahead of the IT worker threat',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat',
      date: '2024-09',
    },
    {
      title: 'The Register on the Mandiant cheat sheet',
      url: 'https://www.theregister.com/2024/09/24/mandiant_north_korea_workers/',
      date: '2024-09-24',
    },
  ],
  innocent: [
    'Most students and many developers keep their site on a free host',
    'Schools and courses teach exactly this',
    "A domain of one's own costs money every year",
  ],
  ask: 'Which parts of the site did you write, and where is the source?',

  evaluate({ sites }, { staticHosts }) {
    for (const { host, field } of sites) {
      const shared = staticHosts.hostOf(host);
      if (shared !== undefined) return [{ says: `The site ${host} is on the shared host ${shared}`, fields: [field] }];
    }
    return nothing;
  },

  hits: [{ resume: { basics: { url: 'https://alexriver.netlify.app' } } }],
  misses: [
    { resume: { basics: { url: 'https://alexriver.example.com' } } },
    { resume: { basics: { url: 'https://www.linkedin.com/in/alex-river' } } },
  ],
});
