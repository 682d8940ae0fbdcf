/** Runs, if anything that it stands in is ever taken for markup. */
export const EVIL = '"\'><img src=x onerror=window.hit=1><script>window.hit=1</script><svg onload=window.hit=1>';
const evilUrl = 'javascript:window.hit=1';
/** An application that tries it in every field. */
export const hostile = (id: string) => ({
  id,
  receivedAt: '2026-03-02T09:00:00Z',
  source: 'other',
  job: { id: 'job-x', title: EVIL, description: EVIL },
  candidate: {
    name: `Eve ${EVIL}`,
    email: `${EVIL}@example.com`,
    phone: EVIL,
    location: { address: EVIL, city: EVIL, region: EVIL, postalCode: EVIL, country: EVIL, countryCode: 'US' },
    profiles: [
      { network: EVIL, username: EVIL, url: evilUrl },
      { network: 'Site', url: `https://example.org/${EVIL}` },
    ],
    references: [{ name: EVIL, email: EVIL, phone: EVIL, company: EVIL, relationship: EVIL }],
    referredBy: EVIL,
  },
  resume: {
    basics: { name: EVIL, label: EVIL, email: EVIL, url: evilUrl, summary: EVIL, location: { city: EVIL } },
    work: [{ name: EVIL, position: EVIL, url: evilUrl, summary: EVIL, highlights: [EVIL], startDate: EVIL }],
    education: [{ institution: EVIL, area: EVIL, studyType: EVIL, courses: [EVIL], url: evilUrl }],
    skills: [{ name: EVIL, level: EVIL, keywords: [EVIL] }],
    projects: [{ name: EVIL, description: EVIL, url: evilUrl, highlights: [EVIL] }],
    references: [{ name: EVIL, reference: EVIL }],
  },
  documents: [{ filename: EVIL, mediaType: EVIL, text: EVIL, metadata: { author: EVIL, title: EVIL } }],
  session: { ip: EVIL, userAgent: EVIL, timeZone: EVIL, deviceId: EVIL, pastedFields: [EVIL] },
  answers: [{ question: EVIL, answer: EVIL }],
});
/** A name that turns what follows it around, with letters that nobody sees, and too long for one line. */
export const turned = (id: string) => ({
  ...hostile(id),
  candidate: { name: `Ali\u200bce \u202egnp.exe ${'N'.repeat(300)}`, email: `${id}@example.com` },
  documents: [{ filename: 'cv\u202efdp.exe', mediaType: 'application/pdf', text: 'first\nsecond' }],
});
