import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careerOverlap, comparePeople, type PersonComparison, SAME_PERSON_PRIOR } from './same-person.ts';
import { context, type Facts, identityOf } from './testing/identities.ts';

const compare = (left: Facts, right: Facts): PersonComparison =>
  comparePeople(identityOf(left), identityOf(right), context);

const levelOf = (comparison: string, left: Facts, right: Facts): string =>
  compare(left, right).levels.find((it) => it.comparison === comparison)?.level ?? '';

const bitsOf = (comparison: string, left: Facts, right: Facts): number =>
  compare(left, right).levels.find((it) => it.comparison === comparison)?.bits ?? Number.NaN;

const someone = (facts: Partial<Facts>): Facts => ({ name: 'Anna Schmidt', ...facts });

describe('levels', () => {
  test.each([
    ['Anna Schmidt', 'Anna Schmidt', 'same name'],
    ['Anna Schmidt', 'Schmidt, Anna', 'same name'],
    ['Dr. Anna Schmidt', 'ANNA SCHMIDT, PhD', 'same name'],
    ['Zoë Müller', 'Zoe Muller', 'same name'],
    ['王伟', '王伟', 'same name'],
    ['Robert Miller', 'Bob Miller', 'shorter form, nickname or typo'],
    ['Anna Schmidt', 'Anna Schmitd', 'shorter form, nickname or typo'],
    ['Anna Maria Schmidt', 'Anna Schmidt', 'shorter form, nickname or typo'],
    ['Anna Maria Schmidt', 'Anna M. Schmidt', 'shorter form, nickname or typo'],
    ['Дмитрий Соколов', 'Dmitriy Sokolov', 'same name'],
    ['Дмитрий Соколов', 'Dmitry Sokolov', 'shorter form, nickname or typo'],
    ['Anna Schmidt', 'Anna Rossi', 'the first name in common'],
    ['Anna Schmidt', 'Peter Schmidt', 'one name in common'],
    ['Anna Schmidt', 'Peter Rossi', 'no name in common'],
    ['Anna Schmidt', '...', 'not compared'],
    ['Budi', 'Anna Schmidt', 'not compared'],
  ])('name %s and %s: %s', (left, right, level) => {
    expect(levelOf('name', { name: left }, { name: right })).toBe(level);
  });
  test.each([
    ['home', { dwelling: '12 oak', town: 'austin' }, { dwelling: '12 oak', town: 'austin' }, 'same dwelling'],
    ['home', { dwelling: '12 oak', town: 'austin' }, { dwelling: '9 elm', town: 'austin' }, 'same town'],
    ['home', { region: 'tx', town: 'austin' }, { region: 'tx', town: 'dallas' }, 'same region'],
    ['home', { region: 'tx' }, { region: 'wa' }, 'another region'],
    ['home', { region: 'tx' }, {}, 'not compared'],
    ['career', { jobs: ['A', 'B', 'C'] }, { jobs: ['A', 'B', 'D'] }, 'most employers in common'],
    ['career', { jobs: ['A', 'B', 'C'] }, { jobs: ['A', 'D', 'E'] }, 'some employers in common'],
    ['career', { jobs: ['A', 'B'] }, { jobs: ['C', 'D'] }, 'no employer in common'],
    ['career', { jobs: ['A'] }, { jobs: ['C', 'D'] }, 'not compared'],
    ['career', { jobs: [] }, { jobs: ['C', 'D'] }, 'not compared'],
    ['school', { school: 'UT' }, { school: 'UT' }, 'a school in common'],
    ['school', { school: 'UT' }, { school: 'UW' }, 'no school in common'],
    ['school', { school: 'UT' }, {}, 'not compared'],
    ['e-mail', { email: 'a@example.com' }, { email: 'a@example.com' }, 'same mailbox'],
    ['e-mail', { email: 'a@example.com' }, { email: 'b@example.com' }, 'another mailbox'],
    ['phone', { phone: '+12025550142' }, { phone: '+12025550142' }, 'same number'],
    ['profile', { profile: 'github anna' }, { profile: 'github anna2' }, 'other profiles'],
    ['device', { device: 'd1' }, { device: 'd1' }, 'same device'],
  ] as const)('%s %j and %j: %s', (comparison, left, right, level) => {
    expect(levelOf(comparison, someone(left), someone(right))).toBe(level);
  });
  test.each([
    ['name', [{ name: 'Anna Schmidt' }, { name: 'Ann Schmidt' }, { name: 'Anna Rossi' }, { name: 'Peter Rossi' }]],
    [
      'home',
      [
        { dwelling: '1', town: 'a', region: 'x' },
        { dwelling: '2', town: 'a', region: 'x' },
        { town: 'b', region: 'x' },
        { town: 'c', region: 'y' },
      ],
    ],
    ['career', [{ jobs: ['A', 'B', 'C'] }, { jobs: ['A', 'D', 'E'] }, { jobs: ['D', 'E', 'F'] }]],
    ['e-mail', [{ email: 'a' }, { email: 'b' }]],
    ['phone', [{ phone: 'a' }, { phone: 'b' }]],
    ['profile', [{ profile: 'a' }, { profile: 'b' }]],
    ['school', [{ school: 'a' }, { school: 'b' }]],
    ['device', [{ device: 'a' }, { device: 'b' }]],
  ] as const)('of %s fall from the closest to the furthest', (comparison, [first, ...rest]) => {
    let before = bitsOf(comparison, someone(first), someone(first));
    for (const other of rest) {
      const bits = bitsOf(comparison, someone(first), someone(other));
      expect(bits).toBeLessThan(before);
      before = bits;
    }
  });
});

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    name: fc.constantFrom(
      'Anna Schmidt',
      'Anna Rossi',
      'Peter Schmidt',
      'Bob Miller',
      'Robert Miller',
      '王伟',
      'Wei Wang',
      'Budi',
      '…',
    ),
    email: fc.constantFrom('a', 'b'),
    phone: fc.constantFrom('a', 'b'),
    profile: fc.constantFrom('a', 'b'),
    device: fc.constantFrom('a', 'b'),
    dwelling: fc.constantFrom('a', 'b'),
    town: fc.constantFrom('a', 'b'),
    region: fc.constantFrom('a', 'b'),
    jobs: fc.subarray(['A', 'B', 'C', 'D', 'E']),
    school: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['name'] },
);

describe('whatever two people state', () => {
  test('the comparison is the same from both sides', () => {
    fc.assert(
      fc.property(facts, facts, (left, right) => {
        expect(compare(left, right)).toEqual(compare(right, left));
      }),
      { numRuns: 500, seed: 15 },
    );
  });
  test('the bits are the prior plus those of the levels, and what is not compared adds none', () => {
    fc.assert(
      fc.property(facts, facts, (left, right) => {
        const { bits, levels } = compare(left, right);
        expect(bits).toBeCloseTo(
          levels.reduce((sum, it) => sum + it.bits, SAME_PERSON_PRIOR),
          9,
        );
        for (const it of levels) if (it.level === 'not compared') expect(it.bits).toBe(0);
      }),
      { numRuns: 500, seed: 16 },
    );
  });
  test('a side that leaves something out is neither closer nor further for it', () => {
    for (const [fact, comparison] of [
      ['email', 'e-mail'],
      ['phone', 'phone'],
      ['profile', 'profile'],
      ['device', 'device'],
      ['school', 'school'],
    ] as const)
      expect(bitsOf(comparison, someone({ [fact]: 'a' }), someone({}))).toBe(0);
  });
});

const anna: Facts = {
  name: 'Anna Schmidt',
  email: 'anna@example.com',
  phone: '+12025550142',
  profile: 'linkedin anna-schmidt-4a81',
  dwelling: '12 oak st unit 4',
  town: 'austin',
  region: 'tx',
  jobs: ['Example Works', 'Sample Systems', 'Third Place'],
  school: 'University of Texas',
};
const elsewhere = { dwelling: '9 elm st', town: 'miami', region: 'fl' };
const otherContacts = { email: 'other@example.com', phone: '+12025550177', profile: 'linkedin other-77' };
const otherCareer = { jobs: ['Acme', 'Globex'], school: 'University of Washington' };

describe('one person applying again', () => {
  test.each([
    ['unchanged', {}],
    ['married, with a new mailbox', { name: 'Anna Rossi', email: 'anna.rossi@example.com' }],
    ['with a typing error and a new number', { name: 'Anna Schmitd', phone: '+12025550177' }],
    ['moved, with a new number', { ...elsewhere, phone: '+12025550177' }],
    ['moved, under a shorter name', { ...elsewhere, name: 'Ann Schmidt' }],
    ['under a chosen first name', { name: 'Alex Schmidt' }],
    ['with two more jobs', { jobs: [...(anna.jobs ?? []), 'Fourth', 'Fifth'] }],
  ])('%s', (_, change) => {
    expect(compare(anna, { ...anna, ...change }).relation).toBe('same-person');
  });
});

describe('different people', () => {
  test.each([
    ['namesakes in one town', { ...otherContacts, ...otherCareer, dwelling: '9 elm st' }],
    ['namesakes far apart', { ...otherContacts, ...otherCareer, ...elsewhere }],
    ['relatives in one home', { ...otherContacts, ...otherCareer, name: 'Peter Schmidt' }],
    ['father and son of one name in one home', { ...otherContacts, ...otherCareer, name: 'Anna Schmidt Jr.' }],
    ['a couple with one line', { ...otherContacts, ...otherCareer, name: 'Peter Klein', phone: anna.phone ?? '' }],
    ['a stranger with the same career', { ...otherContacts, ...elsewhere, name: 'Peter Klein' }],
    [
      'a stranger with the same number',
      { ...otherContacts, ...otherCareer, ...elsewhere, name: 'Peter Klein', phone: anna.phone ?? '' },
    ],
    [
      'a stranger at the same profile',
      { ...otherContacts, ...otherCareer, ...elsewhere, name: 'Peter Klein', profile: anna.profile ?? '' },
    ],
  ])('%s', (_, change) => {
    expect(compare(anna, { ...anna, ...change }).relation).toBe('different-people');
  });
});

describe('closer before further', () => {
  const again = anna;
  const married = { ...anna, name: 'Anna Rossi', email: 'anna.rossi@example.com' };
  const typo = { ...anna, name: 'Anna Schmitd' };
  const moved = { ...anna, ...elsewhere, phone: '+12025550177' };
  const relatives = { ...anna, ...otherContacts, ...otherCareer, name: 'Peter Schmidt' };
  const namesake = { ...anna, ...otherContacts, ...otherCareer, ...elsewhere };
  const stranger = { ...namesake, name: 'Peter Klein' };
  test.each([
    ['unchanged > typo > moved', again, typo, moved],
    ['typo > married > relatives', typo, married, relatives],
    ['moved > relatives > stranger', moved, relatives, stranger],
    ['married > namesake > stranger', married, namesake, stranger],
  ])('%s', (_, first, second, third) => {
    const [a, b, c] = [first, second, third].map((other) => compare(anna, other).bits);
    expect(a).toBeGreaterThan(b ?? Number.NaN);
    expect(b).toBeGreaterThan(c ?? Number.NaN);
  });
});

describe('names', () => {
  test('in another script are never called different', () => {
    const latin = ['Anna Schmidt', 'Kenta Tanaka', 'Mohammed Al-Ali', 'Wei Wang', 'Dmitry Sokolov', 'Budi'];
    const others = [
      '田中 健太',
      '김서연',
      '王伟',
      '陳大文',
      'محمد العلي',
      'Дмитрий Соколов',
      'Γιώργος Παπαδόπουλος',
      'प्रिया शर्मा',
    ];
    for (const left of latin)
      for (const right of others)
        expect(bitsOf('name', { name: left }, { name: right }), `${left} ${right}`).toBeGreaterThanOrEqual(-1);
  });
  test('that many people bear say less than rare ones', () => {
    const common = comparePeople(identityOf(anna), identityOf(anna), { ...context, nameBits: () => 4 });
    expect(common.bits).toBeLessThan(compare(anna, anna).bits);
    expect(common.relation).toBe('same-person');
  });
  test('alone decide nothing', () => {
    expect(compare({ name: 'Anna Schmidt' }, { name: 'Anna Schmidt' }).relation).not.toBe('same-person');
  });
});

test('careers overlap by the shorter of them', () => {
  const jobs = (...employers: string[]) => identityOf({ name: 'x', jobs: employers }).jobs;
  expect(careerOverlap(jobs('A', 'B', 'C', 'D'), jobs('A', 'B'))).toBe(1);
  expect(careerOverlap(jobs('A', 'A', 'B'), jobs('A', 'C'))).toBe(0.5);
  expect(careerOverlap(jobs(), jobs('A'))).toBeUndefined();
});
