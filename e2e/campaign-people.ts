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
export const ring = people.map(([name, city, region], at) => ({
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
