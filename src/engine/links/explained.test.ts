import { describe, expect, test } from 'vitest';
import { career } from './testing/applications.ts';
import { anna, crowd, lastOf, linkTo, peter, tiesOf } from './testing/crowd.ts';
import { linkBits } from './testing/screener.ts';

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
