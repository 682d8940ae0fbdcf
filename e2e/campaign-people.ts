import type { Page } from 'playwright-core';
import { type Desk, openDesk } from './harness.ts';

const HOSTILE = '<img src=x onerror="document.title=1">';
const people = [
  ['Ada Alder', 'Austin', 'TX'],
  ['Bea Birch', 'Boise', 'ID'],
  ['Cem Cedar', 'Chicago', 'IL'],
  [`Dora ${HOSTILE}`, 'Denver', 'CO'],
  ['Eli Elm', 'Eugene', 'OR'],
  ['Fay Fir', 'Fargo', 'ND'],
] as const;
const bullets = [
  'Moved four services to one cluster without an hour of rest for anybody.',
  'Cut the cost of the nightly build by half within the first quarter.',
  `Wrote ${HOSTILE} the guide that every new colleague reads in their first week.`,
  'Answered the phone when nobody else did, on weekends and on holidays too.',
];

/** People in different regions who share a device, a document and lines of their résumé. */
const ring = people.map(([name, city, region], at) => ({
  id: `ring-${at}`,
  receivedAt: new Date(Date.now() - (people.length - at) * 5 * 86_400_000).toISOString(),
  source: 'careers-site',
  job: { id: 'req-7', title: `Platform Engineer ${HOSTILE}` },
  candidate: {
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}.dev4${at}@example.com`,
    phone: `+1 415 555 01${at}0`,
  },
  resume: {
    basics: { name, label: `Engineer ${at}`, location: { city, region, countryCode: 'US' } },
    work: [{ name: `Company ${at}`, position: 'Engineer', startDate: `201${at}-02`, highlights: bullets }],
  },
  documents: [{ fileName: `resume${HOSTILE}.pdf`, sha256: 'a'.repeat(64) }],
  session: { deviceId: 'device-of-the-ring-1', ip: at < 3 ? '192.0.2.7' : '198.51.100.9' },
}));

/** A desk with campaigns, of which {@link ring} is the largest. */
export interface RingDesk extends Desk {
  readonly id: string;
}

/** Opens a desk whose largest campaign is {@link ring}. */
export const openRingDesk = async (): Promise<RingDesk> => {
  const desk = await openDesk({ applications: 160, fraudShare: 0.3 });
  await desk.receive(ring);
  const api = await desk.api('analyst');
  return { ...desk, id: (await api.campaigns.list({ query: { limit: 1 } })).items[0]?.id ?? '' };
};

/** What the address says. */
export const query = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
