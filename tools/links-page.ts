import { type TieKind, tieKinds } from '../src/engine/contract/result.ts';
import { isCommon, isWithinWindow } from '../src/engine/links/guard.ts';
import { comparePeople, type Identity } from '../src/engine/links/same-person.ts';
import { signalOfTie } from '../src/engine/links/signals/index.ts';
import {
  bodyTie,
  exactTie,
  type Homes,
  type PairFacts,
  passageTie,
  referenceTie,
  type TieLevel,
  vouchingTie,
} from '../src/engine/links/tie-levels.ts';
import type { Key, Space } from '../src/engine/links/traces.ts';
import { weightOf } from '../src/engine/risk/weights.ts';
import { bundledTables } from '../src/reference/bundled.ts';

const signed = (bits: number): string => `${bits > 0 ? '+' : bits < 0 ? '−' : ''}${Math.abs(bits).toFixed(1)}`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (rows.every((row) => /^[+−\d]/.test(row[column] ?? '')) ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const DAY = 86_400;

/** The most people who may share a value of a kind, after so many days in use. */
const mostPeople = (kind: TieKind, days: number): number => {
  let people = 1;
  while (people < 1_000 && !isCommon(kind, { people: people + 1, first: 0, last: days * DAY })) people += 1;
  return people;
};

const windowOf = (kind: TieKind): string => {
  for (let days = 0; days < 1_000; days += 1) if (!isWithinWindow(kind, (days + 1) * DAY)) return `${days} days`;
  return 'always';
};

const kindRows = (): string[][] =>
  tieKinds.map((kind) => {
    const signal = signalOfTie.get(kind) ?? '';
    const most = signed(weightOf(signal)?.bits ?? 0);
    return [
      kind,
      `[${signal}](signals.md#${signal})`,
      most,
      String(mostPeople(kind, 1)),
      String(mostPeople(kind, 90)),
      windowOf(kind),
    ];
  });

const stranger: PairFacts = { homes: 'elsewhere', kin: false, dwellers: 0, unit: true };
const homes: readonly Homes[] = ['one-dwelling', 'same-town', 'same-region', 'unknown', 'elsewhere'];

const byHomes = (kind: 'phone' | 'device' | 'ip' | 'network'): string[] => [
  kind,
  ...homes.map((it) => signed(exactTie(kind, { ...stranger, homes: it }).bits)),
];

const levelRows = (): string[][] => {
  const dwelling = (facts: Partial<PairFacts>) => exactTie('address', { ...stranger, homes: 'one-dwelling', ...facts });
  const rows: readonly (readonly [TieKind, TieLevel | undefined])[] = [
    ...(['document', 'account', 'email', 'site'] as const).map((kind) => [kind, exactTie(kind, stranger)] as const),
    ['profile', exactTie('profile', stranger)],
    ['profile', exactTie('profile', { ...stranger, kin: true })],
    ...[0.5, 0.38, 0.3].map((resemblance) => ['resume-text', bodyTie({ resemblance, job: 0, project: 0 })] as const),
    ...[9, 6, 4, 2].map((job) => ['passage', passageTie({ resemblance: 0, job, project: 0 })] as const),
    ['passage', passageTie({ resemblance: 0, job: 0, project: 2 })],
    ['address', dwelling({ kin: true, dwellers: 4 })],
    ...[2, 3, 4, 5, 6].map((dwellers) => ['address', dwelling({ dwellers })] as const),
    ['address', dwelling({ dwellers: 2, unit: false })],
    ['address', dwelling({ dwellers: 9, unit: false })],
    ['reference', referenceTie(true)],
    ['reference', referenceTie(false)],
    ['vouching', vouchingTie({ out: true, inward: true, referral: false })],
    ['vouching', vouchingTie({ out: true, inward: false, referral: false })],
    ['vouching', vouchingTie({ out: true, inward: false, referral: true })],
    ['vouching', vouchingTie({ out: false, inward: true, referral: false })],
  ];
  return rows.map(([kind, reached]) => [kind, reached?.level ?? '', signed(reached?.bits ?? 0)]);
};

const key = (space: Space, hash: number): Pick<Key, 'space' | 'role' | 'hash'> => ({ space, role: 'own', hash });
const jobs = (...employers: number[]) => employers.map((employer) => ({ employer, from: 0, to: 0 }));
const nobody: Identity = { name: [], script: 'latin', region: 0, town: 0, keys: [], jobs: [], schools: [] };

/** Two sides for each level, in the order of the comparisons. */
const pairs: readonly (readonly [comparison: string, left: Partial<Identity>, right: Partial<Identity>])[] = [
  ['name', { name: ['robert', 'miller'] }, { name: ['bob', 'miller'] }],
  ['name', { name: ['anna', 'miller'] }, { name: ['anna', 'rossi'] }],
  ['name', { name: ['anna', 'miller'] }, { name: ['peter', 'rossi'] }],
  ...(['email', 'phone', 'profile'] as const).flatMap((space) => {
    const comparison = space === 'email' ? 'e-mail' : space;
    return [
      [comparison, { keys: [key(space, 1)] }, { keys: [key(space, 1)] }],
      [comparison, { keys: [key(space, 1)] }, { keys: [key(space, 2)] }],
    ] as const;
  }),
  ['home', { keys: [key('dwelling', 1)] }, { keys: [key('dwelling', 1)] }],
  ['home', { town: 1, region: 1 }, { town: 1, region: 1 }],
  ['home', { town: 1, region: 1 }, { town: 2, region: 1 }],
  ['home', { town: 1, region: 1 }, { town: 2, region: 2 }],
  ['career', { jobs: jobs(1, 2, 3) }, { jobs: jobs(1, 2, 4) }],
  ['career', { jobs: jobs(1, 2, 3) }, { jobs: jobs(1, 4, 5) }],
  ['career', { jobs: jobs(1, 2) }, { jobs: jobs(3, 4) }],
  ['school', { schools: [1] }, { schools: [1] }],
  ['school', { schools: [1] }, { schools: [2] }],
  ['device', { keys: [key('device', 1)] }, { keys: [key('device', 1)] }],
  ['device', { keys: [key('device', 1)] }, { keys: [key('device', 2)] }],
];

const personRows = (): string[][] => {
  const context = { nicknames: bundledTables.nicknames, nameBits: () => 4 };
  return pairs.map(([comparison, left, right]) => {
    const { levels } = comparePeople({ ...nobody, ...left }, { ...nobody, ...right }, context);
    const reached = levels.find((it) => it.comparison === comparison);
    return [comparison, reached?.level ?? '', signed(reached?.bits ?? 0)];
  });
};

/** Tables of docs/links.md by the name of their place. */
export const linkTables: Readonly<Record<'kinds' | 'homes' | 'levels' | 'person', () => string>> = {
  kinds: () =>
    `${table(['kind', 'signal', 'bits at most', 'most people', 'after two months', 'within'], kindRows())}\n`,
  homes: () =>
    `${table(
      ['kind', 'one dwelling', 'one town', 'one region', 'not both stated', 'different regions'],
      (['phone', 'device', 'ip', 'network'] as const).map(byHomes),
    )}\n`,
  levels: () => `${table(['kind', 'level', 'bits'], levelRows())}\n`,
  person: () => `${table(['comparison', 'level', 'bits'], personRows())}\n`,
};
