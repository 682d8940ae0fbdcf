import { describe, expect, test } from 'vitest';
import type { Tie } from '../contract/result.ts';
import { career, type Sketch } from './testing/applications.ts';
import { anna, crowd, lastOf, linkTo, peter, tiesOf } from './testing/crowd.ts';
import { linkBits, signalsOf } from './testing/screener.ts';

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
