import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleTables } from '../reference/testing/example-tables.ts';
import { claimFields } from './claim-fields.ts';
import type { Weight } from './risk/weight.ts';
import { weights as table } from './risk/weights.ts';
import { createScreener } from './screen.ts';
import { policyOf } from './testing/default-policy.ts';

const weights: Readonly<Record<string, Weight>> = table;
const screen = createScreener({ tables: exampleTables, policy: policyOf(undefined), version: 'test' });

/** Things that may never be a claim: a signal cannot weigh what it cannot ask for. */
const refused = [
  'name',
  'nationality',
  'ethnicity',
  'race',
  'religion',
  'birth',
  'age',
  'gender',
  'sex',
  'photo',
  'accent',
  'language',
  'citizenship',
  'disability',
  'marital',
];

const applicationOf = (given: string, family: string, order: 'given first' | 'family first') => {
  const name = order === 'given first' ? `${given} ${family}` : `${family} ${given}`;
  return {
    id: 'one',
    receivedAt: '2026-03-02T09:00:00Z',
    candidate: {
      name,
      email: 'applicant.4821@example.com',
      phone: '(206) 555-0142',
      location: { city: 'Seattle', region: 'WA', countryCode: 'US' },
      profiles: [{ network: 'GitHub', username: 'k4821', url: 'https://github.com/k4821' }],
    },
    resume: {
      basics: { name, email: 'applicant.4821@example.com', phone: '(206) 555-0142' },
      work: [
        {
          name: 'Example Works',
          position: 'Engineer',
          location: 'Seattle, WA',
          startDate: '2019-02',
          highlights: ['Built services'],
        },
      ],
      education: [
        {
          institution: 'University of Washington',
          studyType: 'Bachelor',
          area: 'Computer Science',
          startDate: '2014-09',
          endDate: '2018-06',
        },
      ],
    },
    documents: [{ filename: 'resume.pdf', mediaType: 'application/pdf', metadata: { author: name, language: 'en' } }],
    session: { ip: '192.0.2.10', timeZone: 'America/Los_Angeles' },
  };
};

const bitsOf = (application: unknown): number => {
  const screened = screen(application);
  if (!screened.ok) throw new Error(JSON.stringify(screened.problems));
  return screened.result.bits;
};

const origins: readonly (readonly [string, string, string])[] = [
  ['English', 'James', 'Walker'],
  ['Korean', '민준', '김'],
  ['Korean, romanised', 'Min-jun', 'Kim'],
  ['Chinese', '伟', '王'],
  ['Russian', 'Дмитрий', 'Соколов'],
  ['Arabic', 'محمد', 'العلي'],
  ['Nigerian', 'Chukwuemeka', 'Okonkwo'],
  ['Indian', 'Venkata', 'Subramaniam'],
  ['Vietnamese', 'Thị Hương', 'Nguyễn'],
  ['Brazilian', 'João', 'da Silva Santos'],
  ['Polish', 'Łukasz', 'Żółkiewski'],
  ['Turkish', 'Gülşen', 'Yılmaz'],
  ['Ethiopian', 'Tesfaye', 'Haile'],
  ['Hungarian', 'Ágnes', 'Szőke'],
];

describe('origin is never evidence', () => {
  test('no claim carries what is refused', () => {
    // The two claims that name a name hold only how it stands to the applicant's (see NameElsewhere), and an agent is no age.
    const relations = ['resumeName', 'emailName', 'userAgent'];
    const words = (claim: string) => claim.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
    const found = Object.keys(claimFields).filter(
      (claim) => !relations.includes(claim) && words(claim).some((word) => refused.includes(word)),
    );
    expect(found).toEqual([]);
  });
  test('the same application scores the same under names of every origin and order', () => {
    const scores = origins.flatMap(([, given, family]) => [
      bitsOf(applicationOf(given, family, 'given first')),
      bitsOf(applicationOf(given, family, 'family first')),
    ]);
    expect(new Set(scores)).toEqual(new Set([scores[0]]));
  });
  test('a mailbox and account in Latin letters are never held against a name in another script', () => {
    const named = (name: string, handle: string) => {
      const application = applicationOf('Alex', 'Example', 'given first');
      const candidate = {
        ...application.candidate,
        name,
        email: `${handle}@example.com`,
        profiles: [{ url: `https://github.com/${handle}` }],
      };
      const screened = screen({ ...application, candidate, resume: { basics: { name } }, documents: [] });
      return screened.ok ? screened.result.evidence.filter((row) => row.bits > 0).map((row) => row.signal) : undefined;
    };
    const people = [
      ['田中 健太', 'kenta.tanaka'],
      ['김서연', 'seoyeon.kim'],
      ['王伟', 'wei.wang'],
      ['陳大文', 'tai.man.chan'],
      ['محمد العلي', 'mohammed.alali'],
      ['شیرین محمدی', 'shirin.mohammadi'],
      ['Дмитрий Соколов', 'dmitry.sokolov'],
      ['Γιώργος Παπαδόπουλος', 'giorgos.papadopoulos'],
      ['ნინო ბერიძე', 'nino.beridze'],
      ['प्रिया शर्मा', 'priya.sharma'],
    ] as const;
    expect(people.flatMap(([name, handle]) => named(name, handle)?.map((signal) => `${name}: ${signal}`))).toEqual([]);
  });
  test('the language of a file never counts', () => {
    const scores = ['en', 'ko', 'ru', 'zh-CN', 'ar', 'fa'].map((language) => {
      const application = applicationOf('Alex', 'Example', 'given first');
      return bitsOf({
        ...application,
        documents: [{ ...application.documents[0], metadata: { ...application.documents[0]?.metadata, language } }],
      });
    });
    expect(new Set(scores).size).toBe(1);
  });
  test('a person who lives, studied, works and signs in abroad is as clear as one at home', () => {
    const abroad = (countryCode: string, timeZone: string, phone: string) => ({
      id: 'one',
      receivedAt: '2026-03-02T09:00:00Z',
      job: { title: 'Engineer', remote: true },
      candidate: { name: 'Alex Example', email: 'alex.example@example.com', phone, location: { countryCode } },
      resume: {
        basics: { name: 'Alex Example', email: 'alex.example@example.com' },
        work: [{ name: 'Example Works', startDate: '2019-02' }],
      },
      session: { timeZone },
    });
    const places: readonly (readonly [string, string, string])[] = [
      ['US', 'America/Chicago', '(312) 555-0142'],
      ['KR', 'Asia/Seoul', '+82 10-2345-6789'],
      ['CN', 'Asia/Shanghai', '+86 138 0013 8000'],
      ['RU', 'Europe/Moscow', '+7 912 345-67-89'],
      ['NG', 'Africa/Lagos', '+234 802 123 4567'],
      ['IN', 'Asia/Kolkata', '+91 98765 43210'],
      ['IR', 'Asia/Tehran', '+98 912 345 6789'],
      ['BR', 'America/Sao_Paulo', '+55 11 96123-4567'],
    ];
    for (const [country, zone, phone] of places) {
      const screened = screen(abroad(country, zone, phone));
      const raises = screened.ok
        ? screened.result.evidence.filter((row) => row.bits > 0 && !weights[row.signal]?.absence)
        : undefined;
      expect(raises, country).toEqual([]);
    }
  });
  test('any name of letters gives the same score as any other', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    const base = bitsOf(applicationOf('Alex', 'Example', 'given first'));
    fc.assert(
      fc.property(word, word, (given, family) => {
        fc.pre(given !== family);
        expect(bitsOf(applicationOf(given, family, 'given first'))).toBe(base);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('missing is not negative', () => {
  test('a name alone scores the prior and stays clear', () => {
    const screened = screen({ id: 'one', receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Alex Example' } });
    expect(screened.ok && screened.result.band).toBe('clear');
    expect(screened.ok && screened.result.bits).toBe(screened.ok && screened.result.prior);
  });
  test('absence of footprint alone never leaves clear, at any policy', () => {
    const eager = createScreener({
      tables: exampleTables,
      policy: policyOf({ prior: 0.5, tiers: { standard: { review: 0.01, priority: 0.02 } } }),
      version: 'test',
    });
    const screened = eager({
      id: 'one',
      receivedAt: '2026-03-02T09:00:00Z',
      candidate: { name: 'Alex Example' },
      resume: { work: [{ name: 'Example Works', startDate: '2005-01' }] },
    });
    expect(screened.ok && screened.result.evidence.map((row) => row.signal)).toContain('no-public-presence');
    expect(screened.ok && screened.result.band).toBe('clear');
  });
});
