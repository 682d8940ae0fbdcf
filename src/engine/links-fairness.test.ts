import { describe, expect, test } from 'vitest';
import type { Naming } from '../simulate/data/names/naming.ts';
import { namings } from '../simulate/data/names/namings.ts';
import { personName } from './intake/names.ts';
import { career, type Job, otherCareer, type Sketch } from './links/testing/applications.ts';
import { linkBits, screenerOf } from './links/testing/screener.ts';

const homes = ['austin', 'boston', 'denver', 'miami'] as const;

/** Names of one tradition as its people write them, none with a word of another, so that nobody looks like kin. */
const strangersOf = ({ given, family, order }: Naming, script: 'latin' | 'native', count: number): string[] => {
  const used = new Set<string>();
  const names: string[] = [];
  for (const [index, one] of given.entries()) {
    const other = family[family.length - 1 - (index % family.length)];
    const [first, last] = [one[script], other?.[script]];
    if (typeof first !== 'string' || typeof last !== 'string') continue;
    const { words } = personName(`${first} ${last}`);
    const alike = words.some((word) => [...used].some((it) => it.startsWith(word) || word.startsWith(it)));
    if (alike || words.length < 2) continue;
    for (const word of words) used.add(word);
    names.push(order === 'given-first' ? `${first} ${last}` : `${last} ${first}`);
    if (names.length === count) break;
  }
  return names;
};

/** Every tradition that has four such names, in Latin letters and in its own script. */
const traditions: readonly (readonly [string, readonly string[]])[] = namings
  .flatMap((naming) =>
    (['latin', 'native'] as const).map((script): [string, string[]] => [
      `${naming.id}, ${script}`,
      strangersOf(naming, script, 4),
    ]),
  )
  .filter(([, names]) => names.length === 4);

/** Mailboxes say nothing of a name here: how people name them is weighed by how rare the way is, not by the name. */
const stated = (index: number): Partial<Sketch> => ({
  email: `applicant.${4821 + index * 13}@example.com`,
  phone: `(512) 555-01${20 + index}`,
  school: 'Rice University',
  day: index,
});

type Group = (names: readonly string[]) => readonly Sketch[];

const ownCareer = (index: number): readonly Job[] => [{ name: `Employer ${index}` }, { name: `Workplace ${index}` }];

const groups: readonly (readonly [string, Group])[] = [
  [
    'a ring with one career and one device',
    (names) =>
      names.map((name, index) => ({
        ...stated(index),
        id: `p${index}`,
        name,
        town: homes[index] ?? 'austin',
        device: 'device-9',
        ip: '192.0.2.77',
        jobs: career(),
      })),
  ],
  [
    'strangers with one phone number',
    (names) =>
      names.map((name, index) => ({
        ...stated(index),
        id: `p${index}`,
        name,
        town: homes[index] ?? 'austin',
        phone: '(512) 555-0142',
        jobs: ownCareer(index),
      })),
  ],
  [
    'flat-mates',
    (names) =>
      names.slice(0, 3).map((name, index) => ({
        ...stated(index),
        id: `p${index}`,
        name,
        town: 'austin',
        street: '12 Oak Street, Apt 4',
        device: 'shared-pc',
        ip: '192.0.2.4',
        jobs: ownCareer(index),
      })),
  ],
  [
    'a person who applies again from another town',
    ([name = '']) => [
      { ...stated(0), id: 'p0', name, town: 'austin', jobs: otherCareer() },
      { ...stated(0), id: 'p1', name, town: 'miami', day: 50, jobs: otherCareer() },
    ],
  ],
  [
    'somebody whose résumé is copied, and who applies again',
    ([first = '', second = '']) => [
      { ...stated(0), id: 'p0', name: first, town: 'austin', jobs: career() },
      { ...stated(1), id: 'p1', name: second, town: 'boston', jobs: career() },
      { ...stated(0), id: 'p2', name: first, town: 'austin', day: 60, jobs: career() },
    ],
  ],
];

const shownOf = (sketches: readonly Sketch[]) => {
  const { screenAll, campaigns } = screenerOf();
  const results = screenAll(...sketches);
  return {
    bits: results.map(linkBits),
    bands: results.map(({ band }) => band),
    relations: results.map(({ links }) => links.map(({ relation }) => relation)),
    campaigns: campaigns().map(({ people }) => people),
  };
};

describe('links never depend on where a name comes from', () => {
  test('there are names of at least 25 traditions, in several scripts', () => {
    expect(traditions.length).toBeGreaterThanOrEqual(30);
    expect(traditions.filter(([id]) => id.endsWith('native')).length).toBeGreaterThanOrEqual(4);
  });
  describe.each(groups)('%s', (_, groupOf) => {
    const expected = shownOf(groupOf(['Anna Schmidt', 'Peter Klein', 'Maria Lopez', 'Wei Zhang']));
    test.each(traditions)('%s', (_id, names) => {
      expect(shownOf(groupOf(names)), names.join(', ')).toEqual(expected);
    });
  });
});

describe('names in one script and in another', () => {
  test.each([
    ['김서연', 'Seoyeon Kim'],
    ['王伟', 'Wei Wang'],
    ['Дмитрий Соколов', 'Dmitry Sokolov'],
    ['محمد العلي', 'Mohammed Al-Ali'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
  ])('%s and %s with the same contacts are one person', (native, latin) => {
    const sketch = { ...stated(0), town: 'austin', jobs: career() } as const;
    const { screenAll, campaigns } = screenerOf();
    const results = screenAll({ ...sketch, id: 'p0', name: native }, { ...sketch, id: 'p1', name: latin, day: 30 });
    expect(results.map(linkBits)).toEqual([0, 0]);
    expect(results[1]?.links.map(({ relation }) => relation)).toEqual(['same-person']);
    expect(campaigns()).toEqual([]);
  });
});
