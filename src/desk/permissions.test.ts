import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Actor, type Person, roles, scopes } from './actor.ts';
import {
  demand,
  has,
  maySee,
  mustPseudonymise,
  type PermissionName,
  permissions,
  requirePerson,
  seesRaw,
} from './permissions.ts';

const person = (...of: Person['roles']): Person => ({ kind: 'person', id: 'p', name: 'P', roles: of, jobs: ['mine'] });
const key = (...of: (typeof scopes)[number][]): Actor => ({ kind: 'key', id: 'k', name: 'K', scopes: of });
const system: Actor = { kind: 'system', id: 'worker' };

const names = Object.keys(permissions) as PermissionName[];
const granted = (actor: Actor): readonly string[] => names.filter((name) => has(actor, name));

describe('permissions', () => {
  test.each([
    ['recruiter', ['see']],
    ['analyst', ['see', 'see-all-jobs', 'see-evidence', 'see-raw', 'review']],
    ['lead', ['see', 'see-all-jobs', 'see-evidence', 'see-raw', 'review', 'lead', 'audit']],
    ['administrator', ['administer', 'audit']],
    ['auditor', ['see', 'see-all-jobs', 'see-evidence', 'reveal', 'audit']],
  ] as const)('of a %s are %j', (role, expected) => {
    expect(granted(person(role))).toEqual(expected);
  });

  test.each([
    ['applications:write', []],
    ['applications:read', ['see', 'see-all-jobs']],
    ['evidence:read', ['see', 'see-all-jobs', 'see-evidence']],
    ['cases:read', ['see', 'see-all-jobs']],
    ['indicators:write', []],
    ['metrics:read', []],
  ] as const)('of a key with %s are %j', (scope, expected) => {
    expect(granted(key(scope))).toEqual(expected);
  });

  test('of a key or the machine never include a decision, whatever it holds', () => {
    for (const actor of [key(...scopes), system]) {
      expect(has(actor, 'review')).toBe(false);
      expect(has(actor, 'lead')).toBe(false);
    }
  });

  test('of several roles are those of each together, and of none are none', () => {
    expect(granted(person('administrator', 'analyst'))).toEqual([
      'see',
      'see-all-jobs',
      'see-evidence',
      'see-raw',
      'review',
      'administer',
      'audit',
    ]);
    expect(granted(person())).toEqual([]);
  });

  test('are each had by somebody, and each role has some', () => {
    for (const name of names) expect(roles.some((role) => has(person(role), name))).toBe(true);
  });

  test('that are missing are refused with what they allow', () => {
    expect(() => demand(person('recruiter'), 'administer')).toThrow('manage people');
    expect(() => demand(person('administrator'), 'administer')).not.toThrow();
  });
});

describe('an application', () => {
  test.each([
    ['recruiter', 'mine', true],
    ['recruiter', 'other', false],
    ['recruiter', null, false],
    ['analyst', 'other', true],
    ['analyst', null, true],
    ['lead', 'other', true],
    ['auditor', 'other', true],
    ['administrator', 'mine', false],
  ] as const)('is seen by a %s for job %s: %s', (role, job, seen) => {
    expect(maySee(person(role), { job })).toBe(seen);
  });

  test('is seen by keys that read, and not by those that only write', () => {
    expect(maySee(key('cases:read'), { job: null })).toBe(true);
    expect(maySee(key('applications:write', 'metrics:read'), { job: 'mine' })).toBe(false);
  });
});

describe('an auditor', () => {
  test('reads pseudonyms and no telemetry, until they give a reason', () => {
    expect(mustPseudonymise(person('auditor'))).toBe(true);
    expect(seesRaw(person('auditor'))).toBe(false);
    expect(mustPseudonymise(person('auditor'), 'complaint 7')).toBe(false);
    expect(seesRaw(person('auditor'), 'complaint 7')).toBe(true);
  });

  test('gives no reason by an empty one', () => {
    expect(mustPseudonymise(person('auditor'), '  ')).toBe(true);
    expect(seesRaw(person('auditor'), '')).toBe(false);
  });

  test('who reviews besides reads names; one who recruits besides does not', () => {
    expect(mustPseudonymise(person('auditor', 'analyst'))).toBe(false);
    expect(mustPseudonymise(person('auditor', 'recruiter'))).toBe(true);
  });
});

test('a reason opens telemetry to nobody but an auditor', () => {
  expect(seesRaw(person('recruiter'), 'a reason')).toBe(false);
  expect(seesRaw(person('administrator'), 'a reason')).toBe(false);
  expect(seesRaw(key(...scopes), 'a reason')).toBe(false);
  expect(seesRaw(person('analyst'))).toBe(true);
});

test('where only a person can act, keys and the machine are refused', () => {
  expect(requirePerson(person('analyst'))).toMatchObject({ id: 'p' });
  expect(() => requirePerson(key(...scopes))).toThrow('Only a person');
  expect(() => requirePerson(system)).toThrow('Only a person');
});

test('the page for administrators says what the table says', async () => {
  const yes = (value: boolean): string => (value ? 'yes' : '');
  const keys = (name: PermissionName): string => permissions[name].scopes.map((scope) => `\`${scope}\``).join(', ');
  const rows = names.map(
    (name) =>
      `| ${permissions[name].may} | ${roles.map((role) => yes(has(person(role), name))).join(' | ')} | ${keys(name)} |`,
  );
  const table = [`| may | ${roles.join(' | ')} | key with |`, `|---|${roles.map(() => '---|').join('')}---|`, ...rows];
  const page = await readFile(join(import.meta.dirname, '../../docs/access.md'), 'utf8');
  expect(page).toContain(`<!-- permissions:start -->\n${table.join('\n')}\n<!-- permissions:end -->`);
});
