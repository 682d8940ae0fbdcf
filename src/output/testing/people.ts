import type { Band, EvidenceRow, Result } from '../../engine/contract/result.ts';
import type { Ranked, Summary } from '../report.ts';
import { type Kind, kinds } from './kinds.ts';

/** Made-up results in the shape that a real run gives, for tests of the output. */

type Random = () => number;

/** mulberry32: small, seeded, good enough to vary examples. */
const randomOf = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const givenNames = [
  'Avery',
  'Bilal',
  'Chidi',
  'Dagny',
  'Eun-ji',
  'Farid',
  'Greta',
  'Hana',
  'Ines',
  'Jomar',
  'Kofi',
  'Linh',
  'Marek',
  'Nadia',
  'Oluwaseun',
  'Priya',
  'Quang',
  'Rosa',
  'Sven',
  'Tomás',
  'Uma',
  'Vera',
  'Wen',
  'Ximena',
  'Yusuf',
  'Zofia',
];
const familyNames = [
  'Abara',
  'Brandt',
  'Castellanos-Oyelaran',
  'Demir',
  'Eriksen',
  'Falk',
  'García Núñez',
  'Haddad',
  'Iyer',
  'Jansen',
  'Kowalczyk',
  'Lindqvist',
  'Mbeki',
  'Nakamura',
  'Okafor',
  'Petrov',
  'Quispe',
  'Rahman',
  'Sato',
  'Tran',
  'Ueda',
  'Vance',
  'Whitfield',
  'Xu',
  'Yilmaz',
  'Zielinski',
];
const scripts = [
  '山田 花子',
  '김서연',
  'Nguyễn Thị Hồng',
  'नमिता शर्मा',
  'محمد الأمين',
  'Ольга Петренко',
  'Ἑλένη Παππᾶ',
  'ሰላም ተስፋዬ',
];
const jobs = [
  'Senior Backend Engineer',
  'Data Analyst',
  'Site Reliability Engineer, Payments',
  'Support Specialist (night shift)',
  'Staff Machine Learning Engineer',
  'Accountant',
  '',
];
const missingPointers = [
  '/session/ip',
  '/session/timeZone',
  '/candidate/phone',
  '/candidate/location/address',
  '/documents',
  '/resume/education',
  'reference:programmes',
  'reference:ipKinds',
  'reference:disposablePhones',
];

const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const scoreOf = (bits: number): number => 100 / (1 + 2 ** (-bits / 4));
const probabilityOf = (bits: number): number => 1 / (1 + 2 ** -bits);
const lines = { review: 0, priority: 3.5 };
const bandOf = (bits: number): Band => {
  if (bits >= lines.priority) return 'priority';
  return bits >= lines.review ? 'review' : 'clear';
};

const evidenceOf = (kind: Kind, bits: number, random: Random): EvidenceRow => ({
  signal: kind.signal,
  family: kind.family,
  bits,
  says: kind.says.replace('#', String(2 + Math.floor(random() * 9))),
  fields: [...kind.fields],
  innocent: [...kind.innocent],
  ask: kind.ask,
  strength: 1,
});

/** A result whose parts add up, from its evidence alone. */
export const resultOf = (
  applicationId: string,
  evidence: readonly EvidenceRow[],
  notRun: Result['coverage']['notRun'] = [],
): Result => {
  const prior = Math.log2(0.01 / 0.99);
  const bits = evidence.reduce((sum, row) => sum + row.bits, prior);
  const spread = 0.8 + notRun.length * 0.06;
  return {
    applicationId,
    band: bandOf(bits),
    score: scoreOf(bits),
    probability: probabilityOf(bits),
    interval: [probabilityOf(bits - spread), probabilityOf(bits + spread)],
    bits,
    prior,
    coverage: { ran: 67 - notRun.length, of: 67, notRun },
    evidence: [...evidence].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits)),
    links: [],
    linksLeftOut: 0,
    campaign: null,
    engine: { version: '0.1.0', weights: 'a1b2c3d4e5f6', policy: '0f9e8d7c6b5a' },
  };
};

const personOf = (index: number, random: Random): Ranked => {
  const concern = random();
  const raising =
    concern > 0.98
      ? 4 + Math.floor(random() * 5)
      : concern > 0.93
        ? 2 + Math.floor(random() * 2)
        : Math.floor(random() * 2);
  const evidence = new Map<string, EvidenceRow>();
  for (let row = 0; row < raising; row += 1) {
    const kind = pick(
      random,
      kinds.filter((it) => it.bits > 0),
    );
    evidence.set(kind.signal, evidenceOf(kind, kind.bits * (0.6 + random() * 0.6), random));
  }
  const lowering = concern > 0.93 ? Math.floor(random() * 2) : Math.floor(random() * 4);
  for (let row = 0; row < lowering; row += 1) {
    const kind = pick(
      random,
      kinds.filter((it) => it.bits < 0),
    );
    evidence.set(kind.signal, evidenceOf(kind, kind.bits * (0.6 + random() * 0.6), random));
  }
  const unweighed = kinds.find((it) => it.bits === 0);
  if (random() < 0.05 && unweighed !== undefined) evidence.set(unweighed.signal, evidenceOf(unweighed, 0, random));
  const absent = missingPointers.filter(() => random() < 0.35);
  const notRun = absent.flatMap((missing, group) =>
    Array.from({ length: 1 + ((group * 3) % 5) }, (_, at) => ({
      signal: `${missing.replace(/^.*[/:]/, '').toLowerCase()}-check-${at + 1}`,
      missing: [missing],
    })),
  );
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  return {
    result: resultOf(`app-${String(index + 1).padStart(5, '0')}`, [...evidence.values()], notRun),
    name: random() < 0.06 ? pick(random, scripts) : `${pick(random, givenNames)} ${pick(random, familyNames)}`,
    job: pick(random, jobs) || undefined,
    receivedAt: `2026-10-${day}T09:30:00+02:00`,
  };
};

/** So many people, the highest bits first; the same seed gives the same people. */
export const samplePeople = (count: number, seed = 7): readonly Ranked[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => personOf(index, random)).sort(
    (a, b) => b.result.bits - a.result.bits,
  );
};

const HISTOGRAM_FROM = -12;
const HISTOGRAM_BINS = 60;

/** The counts that a run over these people would give. */
export const summaryOf = (people: readonly Ranked[], changes: Partial<Summary> = {}): Summary => {
  const counts: Record<Band, number> = { clear: 0, review: 0, priority: 0 };
  for (const { result } of people) counts[result.band] += 1;
  const histogram = Array.from({ length: HISTOGRAM_BINS }, () => 0);
  const signals = new Map<string, number>();
  for (const { result } of people) {
    const bin = Math.min(HISTOGRAM_BINS - 1, Math.max(0, Math.floor((result.bits - HISTOGRAM_FROM) * 2)));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
    for (const row of result.evidence) signals.set(row.signal, (signals.get(row.signal) ?? 0) + 1);
  }
  return {
    screened: people.length,
    rejected: 14,
    rejectedReasons: [
      ['not valid JSON', 9],
      ['candidate.name is missing', 4],
      ['same id as an earlier record', 1],
    ],
    warnings: [
      ['unknown fields', 212],
      ['invisible characters', 17],
    ],
    bands: counts,
    histogram,
    histogramFrom: HISTOGRAM_FROM,
    signals: [...signals].sort((a, b) => b[1] - a[1]),
    lines,
    engine: { version: '0.1.0', weights: 'a1b2c3d4e5f6', policy: '0f9e8d7c6b5a' },
    ...changes,
  };
};
