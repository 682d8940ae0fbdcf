import { describe, expect, test } from 'vitest';
import type { Link, Result, Tie } from '../contract/result.ts';
import { honestPeople } from '../testing/honest-people.ts';
import { career, otherCareer, type Sketch, type towns } from './testing/applications.ts';
import { linkBits, screenerOf, signalsOf } from './testing/screener.ts';

const names = honestPeople.map((person) => person.name).filter((name) => name.includes(' '));
const townNames = [
  'austin',
  'boston',
  'denver',
  'miami',
  'seattle',
  'chicago',
] as const satisfies (keyof typeof towns)[];

/** A crowd of strangers from everywhere, each with a career of his own, who share what `share` gives them. */
const crowd = (count: number, share: (index: number) => Partial<Sketch>): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `x${index}`,
    name: names[index % names.length] ?? '',
    town: townNames[index % townNames.length] ?? 'austin',
    day: index / 2,
    jobs: [{ name: `Employer ${index}` }, { name: `Workplace ${index}` }],
    ...share(index),
  }));

/** Screens a crowd; what the last of them is linked to. */
const lastOf = (sketches: readonly Sketch[], policy?: unknown) => {
  const screener = screenerOf(policy);
  const results = screener.screenAll(...sketches);
  const last = results.at(-1);
  if (last === undefined) throw new Error('nobody applied');
  return { ...screener, results, last, linked: screener.linksOf(last.applicationId) };
};

const tiesOf = (result: Result, kind: Tie['kind']): Tie[] =>
  result.links.flatMap((link) => link.ties).filter((tie) => tie.kind === kind);

const linkTo = (result: Result | undefined, id: string): Link | undefined =>
  result?.links.find((link) => link.applicationId === id);

const anna: Sketch = { id: 'a', name: 'Anna Schmidt', town: 'austin', jobs: career(), school: 'Rice University' };
const peter: Sketch = {
  id: 'b',
  name: 'Peter Klein',
  town: 'boston',
  day: 3,
  jobs: otherCareer(),
  school: 'Duke University',
};

describe('a shared value', () => {
  const values: readonly (readonly [Tie['kind'], Partial<Sketch>])[] = [
    ['email', { email: 'shared.box@gmail.com' }],
    ['phone', { phone: '(512) 555-0142' }],
    ['profile', { github: 'k4821' }],
    ['profile', { linkedin: 'k4821-4a81c2f3' }],
    ['site', { site: 'https://k4821.example.com' }],
    ['device', { device: 'device-4821' }],
    ['ip', { ip: '192.0.2.17' }],
    ['document', { sha256: 'a'.repeat(64) }],
    ['account', { answer: 'Please pay to 0x52908400098527886E0F7030069857D2E4169EE7' }],
    ['reference', { references: [{ name: 'R. Referee', email: 'r.referee@gmail.com' }] }],
    ['address', { street: '12 Oak Street, Apt 4', town: 'austin' }],
  ];
  test.each(values)('of the kind %s links two strangers, is named, and counts both', (kind, value) => {
    const { results } = lastOf([
      { ...anna, ...value },
      { ...peter, ...value },
    ]);
    expect(linkTo(results[0], 'b')).toBeUndefined();
    const link = linkTo(results[1], 'a');
    expect(link?.relation).toBe('different-people');
    const tie = link?.ties.find((it) => it.kind === kind);
    expect(tie).toMatchObject({ people: 2, firstSeen: '2026-03-01T09:00:00Z', lastSeen: '2026-03-04T09:00:00Z' });
    expect(tie?.value.length).toBeGreaterThan(0);
  });
  test.each(values)('of the kind %s links nobody who does not share it', (kind, value) => {
    const { last } = lastOf([{ ...anna, ...value }, peter]);
    expect(tiesOf(last, kind)).toEqual([]);
  });
  test('is found however it is spelt', () => {
    const { last } = lastOf([
      { ...anna, email: 'Anna.Schmidt+jobs@gmail.com', phone: '+1 512 555 0142', street: '12 Oak Street, Apt. 4' },
      { ...peter, email: 'annaschmidt@googlemail.com', phone: '512-555-0142', street: '12 OAK ST #4', town: 'austin' },
    ]);
    const [link] = last.links;
    expect(link?.ties.map((tie) => tie.kind)).toEqual(expect.arrayContaining(['email', 'phone', 'address']));
  });
  test('of an impossible number or a template is none', () => {
    const { last } = lastOf(
      crowd(3, () => ({
        phone: '(555) 123-4567',
        linkedin: 'your-name',
        github: 'username',
        site: 'https://yourname.com',
        email: 'your.email@gmail.com',
      })),
    );
    expect(last.links).toEqual([]);
  });
  test('in a street without a town is none', () => {
    const { last } = lastOf(
      [
        { ...anna, street: '12 Main Street', town: undefined },
        { ...peter, street: '12 Main Street', town: undefined },
      ].map(({ town: _, ...sketch }) => sketch),
    );
    expect(tiesOf(last, 'address')).toEqual([]);
  });
  test('weighs at least as much when fewer people have it', () => {
    const values: Partial<Sketch>[] = [
      { device: 'd-4821' },
      { phone: '(512) 555-0142' },
      { ip: '192.0.2.17' },
      { references: [{ name: 'R', email: 'r.referee@gmail.com' }] },
    ];
    for (const value of values) {
      const { results } = lastOf(crowd(60, () => value));
      const strongest = results.slice(1).map(({ links }) => Math.max(0, ...links.map((link) => link.bits)));
      for (const [index, bits] of strongest.entries())
        if (index > 0) expect(bits, JSON.stringify(value)).toBeLessThanOrEqual(strongest[index - 1] ?? 0);
      expect(strongest[0]).toBeGreaterThan(0);
      expect(strongest.at(-1)).toBe(0);
    }
  });
});

describe('explained before weighed', () => {
  const home = { street: '12 Oak Street, Apt 4', town: 'austin', device: 'family-pc', ip: '192.0.2.4' } as const;
  test('a household: one home, one line, one computer', () => {
    const { results, campaigns } = lastOf([
      { ...anna, ...home, phone: '(512) 555-0142', email: 'anna.s@gmail.com' },
      { ...peter, ...home, name: 'Peter Schmidt', phone: '(512) 555-0142', email: 'peter.s@gmail.com' },
      {
        id: 'c',
        name: 'Maria Lopez',
        day: 9,
        ...home,
        email: 'maria@gmail.com',
        jobs: [{ name: 'Acme' }, { name: 'Globex' }],
      },
    ]);
    expect(results.map(linkBits)).toEqual([0, 0, 0]);
    expect(results.map((it) => it.band)).toEqual(['clear', 'clear', 'clear']);
    expect(campaigns()).toEqual([]);
    const explained = results[2]?.links.flatMap((link) => link.ties).filter((tie) => tie.explained === 'one-home');
    expect(explained?.map((tie) => tie.kind)).toEqual(expect.arrayContaining(['device', 'ip', 'address']));
    expect(explained?.every((tie) => tie.bits === 0)).toBe(true);
  });
  test('relatives in one town are a household; strangers at one machine are not', () => {
    const kin = lastOf([
      { ...anna, device: 'd-4821' },
      { ...peter, name: 'Peter Schmidt', town: 'austin', device: 'd-4821' },
    ]);
    const strangers = lastOf([
      { ...anna, device: 'd-4821' },
      { ...peter, town: 'austin', device: 'd-4821' },
    ]);
    expect(linkBits(kin.last)).toBe(0);
    expect(linkBits(strangers.last)).toBeGreaterThan(0);
  });
  test('a household whose members send one career is no longer explained', () => {
    const explained = lastOf([
      { ...anna, ...home },
      { ...peter, ...home },
    ]);
    const copied = lastOf([
      { ...anna, ...home },
      { ...peter, ...home, jobs: career() },
    ]);
    expect(tiesOf(explained.last, 'device')[0]?.explained).toBe('one-home');
    expect(tiesOf(copied.last, 'device')[0]?.explained).toBeNull();
    expect(linkBits(copied.last)).toBeGreaterThan(linkBits(explained.last));
  });
  test('a dormitory says little, whoever lives there', () => {
    const { results } = lastOf(
      crowd(12, (index) => ({ street: '500 College Avenue', town: 'austin', ip: `192.0.2.${index + 1}`, day: index })),
    );
    expect(Math.max(...results.map(linkBits))).toBeLessThan(1);
    expect(results.every((it) => it.band === 'clear' && it.campaign === null)).toBe(true);
  });
  test('an agency’s machine, connection, mailbox and number are the agency’s', () => {
    const { results } = lastOf(
      crowd(8, () => ({
        source: 'agency',
        phone: '(512) 555-0100',
        email: 'desk@agency.example.com',
        ip: '192.0.2.8',
        device: 'agency-1',
      })),
    );
    expect(results.flatMap((it) => it.links)).toEqual([]);
  });
  test('a value on the operator’s allow-list is shown, and does not count', () => {
    const shared = { device: 'library-kiosk', phone: '(512) 555-0142' };
    const allow = [
      { value: 'library-kiosk', reason: 'public library' },
      { value: '512 555 0142', reason: 'relay service' },
    ];
    const sketches = [
      { ...anna, ...shared },
      { ...peter, ...shared },
    ];
    expect(linkBits(lastOf(sketches).last)).toBeGreaterThan(3);
    const { last } = lastOf(sketches, { allow });
    expect(linkBits(last)).toBe(0);
    expect(linkTo(last, 'a')?.ties.map(({ kind, explained, bits }) => ({ kind, explained, bits }))).toEqual(
      expect.arrayContaining([
        { kind: 'device', explained: 'allowed', bits: 0 },
        { kind: 'phone', explained: 'allowed', bits: 0 },
      ]),
    );
    const over = lastOf(sketches, { allow: allow.map((it) => ({ ...it, until: '2026-03-02' })) });
    expect(linkBits(over.last)).toBeGreaterThan(3);
  });
  test('a project of one course does not count', () => {
    const projects = [
      'Built a weather station dashboard with event streams, container orchestration and continuous delivery',
      'Designed a recipe recommender using collaborative filtering over two million anonymous ratings',
      'Wrote a bicycle sharing simulator whose stations rebalance overnight by linear programming',
    ];
    const { results, last } = lastOf(crowd(12, () => ({ projects, school: 'Example Boot Camp' })));
    expect(results.map(linkBits).every((bits) => bits === 0)).toBe(true);
    expect(tiesOf(last, 'passage').map((tie) => tie.explained)).toContain('same-course');
  });
});

describe('values of too many people stop linking, and it is said', () => {
  test.each([
    ['network', 'a campus network', (index: number) => ({ ip: `192.0.2.${index + 1}`, day: index / 5 })],
    ['ip', 'an office behind one address, over months', (index: number) => ({ ip: '192.0.2.9', day: index * 12 })],
    ['phone', 'an agency’s line on direct applications', (index: number) => ({ phone: '(512) 555-0100', day: index })],
    ['device', 'a job centre’s computer', () => ({ device: 'job-centre-1' })],
    ['reference', 'a personnel desk', () => ({ references: [{ name: 'HR', email: 'hr@works.example.com' }] })],
    ['resume-text', 'a template', (index: number) => ({ jobs: career(), day: index })],
  ] as const)('%s: %s', (kind, _, share) => {
    const early = lastOf(crowd(2, share));
    const late = lastOf(crowd(56, share));
    expect(early.linked.common).toEqual([]);
    expect(linkBits(early.last)).toBeGreaterThan(0);
    expect(late.linked.common.map((it) => it.kind)).toContain(kind);
    expect(tiesOf(late.last, kind)).toEqual([]);
    expect(linkBits(late.last)).toBe(0);
  });
});

describe('being named convicts nobody', () => {
  const names = (address: string) => ({ references: [{ name: 'A Colleague', email: address }] });
  test('the person named gets no bits, whoever applies first', () => {
    const namedFirst = lastOf([
      { ...anna, email: 'anna@gmail.com' },
      { ...peter, email: 'peter@gmail.com', ...names('anna@gmail.com') },
    ]);
    const namedLater = lastOf([
      { ...peter, email: 'peter@gmail.com', ...names('anna@gmail.com') },
      { ...anna, day: 9, email: 'anna@gmail.com' },
    ]);
    expect(linkBits(namedFirst.last)).toBeGreaterThan(0);
    expect(linkBits(namedLater.last)).toBe(0);
    expect(tiesOf(namedLater.last, 'vouching')).toMatchObject([{ bits: 0 }]);
  });
  test('with all that is known later, still none', () => {
    const { linksOf } = lastOf([
      { ...anna, email: 'anna@gmail.com' },
      { ...peter, email: 'peter@gmail.com', ...names('anna@gmail.com') },
    ]);
    expect(linksOf('a').others.map((link) => link.bits)).toEqual([0]);
    expect(linksOf('b').others.map((link) => link.bits > 0)).toEqual([true]);
  });
  test('where each vouches for the other it counts once, and more', () => {
    const mutual = lastOf([
      { ...anna, email: 'anna@gmail.com', ...names('peter@gmail.com') },
      { ...peter, email: 'peter@gmail.com', ...names('anna@gmail.com') },
    ]);
    const oneWay = lastOf([
      { ...anna, email: 'anna@gmail.com' },
      { ...peter, email: 'peter@gmail.com', ...names('anna@gmail.com') },
    ]);
    expect(linkBits(mutual.last)).toBeGreaterThan(linkBits(oneWay.last));
    expect(tiesOf(mutual.last, 'vouching')).toHaveLength(1);
  });
  test('one employee may refer several', () => {
    const { results } = lastOf(crowd(4, () => ({ source: 'referral', referredBy: 'employee@hiring.example.com' })));
    expect(results.every((it) => it.band === 'clear')).toBe(true);
  });
});

describe('copied papers', () => {
  const copied = { ...peter, jobs: career() };
  test('are found under another name', () => {
    const { last } = lastOf([anna, copied]);
    expect(signalsOf(last)).toEqual(expect.arrayContaining(['linked-resume-text', 'linked-passages']));
    expect(linkTo(last, 'a')?.relation).toBe('different-people');
  });
  test('are found with half of the lines rewritten by hand, and not where a stranger wrote them', () => {
    const rewritten = career().map(({ name, highlights = [] }) => ({
      name,
      highlights: highlights.map((line, index) =>
        index % 2 === 0 ? line : line.replace(/\b(?:the|which|that)\b/g, 'its').replace(/(\w+) (\w+)$/, '$2 and $1'),
      ),
    }));
    expect(signalsOf(lastOf([anna, { ...peter, jobs: rewritten }]).last)).toContain('linked-resume-text');
    expect(lastOf([anna, peter]).last.links).toEqual([]);
  });
  test('leave whoever had them first as clear as before', () => {
    const { results, linksOf } = lastOf([anna, copied]);
    expect(results[0]?.band).toBe('clear');
    expect(results[0]?.links).toEqual([]);
    expect(linksOf('a').others).toHaveLength(1);
  });
  test('sent again by the person whose they are, are history', () => {
    const { last } = lastOf([anna, { ...anna, id: 'a2', day: 40, role: 'Site Reliability Engineer' }]);
    expect(last.links.map((link) => [link.applicationId, link.relation, link.bits])).toEqual([['a', 'same-person', 0]]);
    expect(linkBits(last)).toBe(0);
    expect(last.campaign).toBeNull();
  });
});
