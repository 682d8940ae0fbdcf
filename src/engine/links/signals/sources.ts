import type { Source } from '../../signals/signal.ts';

/** Public reports on operations that were found through what their applications shared. */
export const insikt: Source = {
  title: 'Recorded Future Insikt, PurpleDelta fraudulent employment operations',
  url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
  date: '2026-08-18',
};
export const gtig: Source = {
  title: 'Google GTIG, DPRK IT workers expanding in scope and scale',
  url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
  date: '2025-04',
};
export const psa: Source = {
  title: 'FBI IC3, PSA240516 on US-based facilitators',
  url: 'https://www.ic3.gov/PSA/2024/PSA240516',
  date: '2024-05-16',
};
export const sentinel: Source = {
  title: 'IT Brew on SentinelOne: 360 personas, 1,000 applications',
  url: 'https://www.itbrew.com/stories/2025/05/15/how-sentinelone-defends-against-fake-it-workers',
  date: '2025-05-15',
};
export const seal: Source = {
  title: 'Security Alliance frameworks, DPRK IT workers',
  url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
  date: '2026-05',
};
export const kraken: Source = {
  title: 'Kraken, how we identified a North Korean hacker who tried to get a job',
  url: 'https://blog.kraken.com/news/how-we-identified-a-north-korean-hacker',
  date: '2025-05',
};
