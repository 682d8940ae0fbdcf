import { exampleTables } from '../../../reference/testing/example-tables.ts';
import { wordsOf } from '../../intake/fold.ts';
import { personName } from '../../intake/names.ts';
import { hash53 } from '../hash.ts';
import type { Context, Identity } from '../same-person.ts';
import type { Key, Role, Space } from '../traces.ts';

/** What somebody states of himself, in plain words. */
export interface Facts {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly profile?: string;
  readonly device?: string;
  readonly dwelling?: string;
  readonly town?: string;
  readonly region?: string;
  readonly jobs?: readonly string[];
  readonly school?: string;
}

/** A key as traces hold it. */
export const keyOf = (space: Space, value: string, role: Role = 'own'): Key => ({
  space,
  role,
  hash: hash53(`${space}|${value}`),
  field: '/candidate',
  shown: value,
});

const hashOf = (text: string | undefined): number => (text === undefined ? 0 : hash53(wordsOf(text).join(' ')));

export const identityOf = ({ name, town, region, jobs = [], school, ...values }: Facts): Identity => {
  const { words, script } = personName(name);
  return {
    name: words,
    script,
    region: hashOf(region),
    town: hashOf(town),
    keys: (['email', 'phone', 'profile', 'device', 'dwelling'] as const).flatMap((space) => {
      const value = values[space];
      return value === undefined ? [] : [keyOf(space, value)];
    }),
    jobs: jobs.map((employer, index) => ({ employer: hashOf(employer), from: 24_000 + index, to: 24_100 + index })),
    schools: school === undefined ? [] : [hashOf(school)],
  };
};

/** A population in which every full name is worth the same. */
export const context: Context = { nicknames: exampleTables.nicknames, nameBits: () => 8 };
