import type { HonestPerson } from './honest-people.ts';

/** The parts of an application that a circumstance of life may change. */
export interface Parts {
  source?: string;
  candidate: Record<string, unknown>;
  resume: {
    basics: Record<string, unknown>;
    work: Record<string, unknown>[];
    education: Record<string, unknown>[];
    skills?: object[];
  };
  documents: Record<string, unknown>[];
  session: Record<string, unknown>;
}

type Circumstance = (parts: Parts, person: HonestPerson) => void;

/** Ordinary lives that look odd to a machine: each fixture has one. Structures follow the hard negatives of the case files. */
export const circumstances: readonly (readonly [name: string, change: Circumstance])[] = [
  ['nothing out of the ordinary', () => {}],
  [
    'uses a VPN',
    ({ session }) => {
      session['ip'] = '198.51.100.20';
    },
  ],
  [
    'uses iCloud Private Relay',
    ({ session }) => {
      session['ip'] = '203.0.113.200';
    },
  ],
  [
    'applies while travelling',
    ({ session }) => Object.assign(session, { ip: '203.0.113.20', timeZone: 'America/Sao_Paulo' }),
  ],
  [
    'has just moved and keeps the old number',
    ({ candidate }) => {
      candidate['phone'] = '(305) 555-0142';
    },
  ],
  [
    'has a number that a widget wrote with +1',
    ({ candidate, session }) => {
      const digits = String(candidate['phone']).replace(/\D/g, '');
      if (digits.length === 10 && !String(candidate['phone']).startsWith('0')) candidate['phone'] = `+1${digits}`;
      session['pastedFields'] = [];
    },
  ],
  [
    'married: old name in the mailbox and on a network',
    ({ candidate }, person) => {
      const words = person.name.split(' ');
      candidate['name'] = [...(words.length > 1 ? words.slice(0, -1) : words), 'Rossi-Lindgren'].join(' ');
    },
  ],
  [
    'chose a new first name and keeps an old account',
    ({ candidate }) => {
      candidate['profiles'] = [{ network: 'GitHub', url: 'https://github.com/oldfirstname-dev' }];
    },
  ],
  [
    'address-confidentiality programme',
    ({ candidate }) => Object.assign(Object(candidate['location']), { address: 'PO Box 4821' }),
  ],
  [
    'mailbox of a forwarding service',
    ({ candidate }, person) => {
      candidate['email'] = `${person.mailbox}@duck.com`;
    },
  ],
  [
    'freelancer with parallel contracts',
    ({ resume }) =>
      void resume.work.push(
        { name: 'Self-employed', position: 'Freelance developer', startDate: '2018-01' },
        { name: 'Example Studio', position: 'Contract developer', startDate: '2019-01', endDate: '2023-06' },
      ),
  ],
  [
    'returner after a long break',
    ({ resume }) => {
      resume.work = [
        {
          name: 'Example Bank',
          position: 'Analyst',
          startDate: '2008-02',
          endDate: '2014-07',
          highlights: ['Kept the ledgers and wrote reports in SQL'],
        },
      ];
    },
  ],
  [
    'says only a name and a mailbox',
    ({ candidate, resume, documents, session }) => {
      for (const key of Object.keys(candidate)) if (key !== 'name' && key !== 'email') delete candidate[key];
      resume.work = [];
      resume.education = [];
      documents.length = 0;
      for (const key of Object.keys(session)) delete session[key];
    },
  ],
  [
    'autofill filled the form in seconds',
    ({ session }) =>
      Object.assign(session, {
        startedAt: '2026-03-02T09:00:00Z',
        submittedAt: '2026-03-02T09:00:21Z',
        pastedFields: ['name', 'email', 'phone', 'address'],
      }),
  ],
  [
    'a recruiter rewrote the résumé',
    ({ documents }) => {
      documents[0] = {
        filename: 'cv.docx',
        metadata: { author: 'Morgan Keller', creator: 'Microsoft Office Word' },
      };
    },
  ],
  [
    'used a résumé site',
    ({ documents }) => {
      documents[0] = { filename: 'cv.pdf', metadata: { creator: 'Canva', producer: 'Canva' } };
    },
  ],
  ['one date mistyped', ({ resume }) => void Object.assign(resume.work[0] ?? {}, { startDate: '2021-13' })],
  [
    'rounds up experience',
    ({ resume }) => {
      resume.basics['summary'] = 'Engineer with 15+ years of experience in software.';
    },
  ],
  [
    'portfolio on a free host',
    ({ candidate }, person) => {
      candidate['profiles'] = [{ network: 'Website', url: `https://${person.mailbox.replaceAll('.', '-')}.github.io` }];
    },
  ],
  [
    'references write from private mailboxes',
    ({ candidate }) => {
      candidate['references'] = [{ name: 'R. Example', email: 'r.example.ref@gmail.com', company: 'Example Works' }];
    },
  ],
];

/** One of the hundred as an application, in the circumstance of that number. */
export const honestApplication = (person: HonestPerson, index: number) => {
  const [city, region, countryCode] = person.home;
  const mail = `${person.mailbox}@example.com`;
  const parts: Parts = {
    source: 'careers-site',
    candidate: {
      name: person.name,
      email: mail,
      phone: person.phone,
      location: { city, countryCode, ...(region === '' ? {} : { region }) },
      profiles: [
        { network: 'LinkedIn', url: `https://www.linkedin.com/in/${person.mailbox.replaceAll('.', '-')}-4a81c2f3` },
      ],
    },
    resume: {
      basics: {
        name: person.name,
        email: mail,
        phone: person.phone,
        summary: 'Engineer who likes clear systems and calm on-call weeks.',
      },
      work: [
        {
          name: 'Example Works',
          position: 'Software Engineer',
          location: `${city}, ${region === '' ? countryCode : region}`,
          startDate: '2020-04',
          highlights: ['Ran payment services', 'Cut page load time by a third'],
        },
        {
          name: 'Sample Systems',
          position: 'Developer',
          startDate: '2016-09',
          endDate: '2020-03',
          highlights: ['Built reports', 'Looked after a PostgreSQL cluster'],
        },
      ],
      education: [
        {
          institution: person.school,
          studyType: 'Bachelor',
          area: person.field,
          startDate: '2012-09',
          endDate: '2016-06',
        },
      ],
    },
    documents: [
      {
        filename: 'resume.pdf',
        mediaType: 'application/pdf',
        metadata: {
          author: person.name,
          producer: 'Microsoft Word',
          created: '2025-11-02T10:00:00Z',
          modified: '2026-02-20T10:00:00Z',
        },
      },
    ],
    session: {
      timeZone: person.zone,
      userAgent:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    },
  };
  const [circumstance, change] = circumstances[index % circumstances.length] ?? ['', () => {}];
  change(parts, person);
  return {
    circumstance,
    application: {
      id: `honest-${index}`,
      receivedAt: '2026-03-02T09:30:00Z',
      job: { title: 'Engineer', remote: true },
      ...parts,
    },
  };
};
