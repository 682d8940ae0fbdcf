import { publishedHashes } from '../../engine/links/history.ts';
import type { Identity } from '../../engine/links/same-person.ts';
import { roles, spaces, type Traces } from '../../engine/links/traces.ts';
import type { Vault } from '../../vault/vault.ts';

/** What is kept of an application, sealed, to compare it with later ones and to take it out again. */
export interface StoredIdentity extends Identity {
  readonly shownName: string;
  readonly role: string;
  /** Every hash by which others find it. */
  readonly published: readonly number[];
}

/** The same in few bytes: the fields of {@link StoredIdentity} in a row. */
type Packed = readonly [
  name: readonly string[],
  otherScript: 0 | 1,
  region: number,
  town: number,
  keys: readonly (readonly [space: number, role: number, hash: number])[],
  jobs: readonly (readonly [employer: number, from: number, to: number])[],
  schools: readonly number[],
  shownName: string,
  role: string,
  published: readonly number[],
];

const about = (number: number): string => `application.identity:${number}`;

export const sealIdentity = (vault: Vault, number: number, traces: Traces): Uint8Array => {
  const packed: Packed = [
    traces.name,
    traces.script === 'other' ? 1 : 0,
    traces.region,
    traces.town,
    traces.keys.map(({ space, role, hash }) => [spaces.indexOf(space), roles.indexOf(role), hash] as const),
    traces.jobs.map(({ employer, from, to }) => [employer, from, to] as const),
    traces.schools,
    traces.shownName,
    traces.role,
    [...new Set([...publishedHashes(traces)].map(({ hash }) => hash))],
  ];
  return vault.seal(JSON.stringify(packed), about(number));
};

export const openIdentity = (vault: Vault, number: number, sealed: Uint8Array): StoredIdentity => {
  const packed: Packed = JSON.parse(vault.open(sealed, about(number)));
  const [name, otherScript, region, town, keys, jobs, schools, shownName, role, published] = packed;
  return {
    name,
    script: otherScript === 1 ? 'other' : 'latin',
    region,
    town,
    keys: keys.map(([space, whose, hash]) => ({
      space: spaces[space] ?? 'identity',
      role: roles[whose] ?? 'own',
      hash,
    })),
    jobs: jobs.map(([employer, from, to]) => ({ employer, from, to })),
    schools,
    shownName,
    role,
    published,
  };
};
