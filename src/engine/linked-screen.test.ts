import { describe, expect, test } from 'vitest';
import { Campaign } from './contract/campaign.ts';
import { Result } from './contract/result.ts';
import { otherCareer, type Sketch } from './links/testing/applications.ts';
import { anna, peter } from './links/testing/pair.ts';
import { ring } from './links/testing/ring.ts';
import { linkBits, screenerOf, signalsOf } from './links/testing/screener.ts';
import { honestApplication } from './testing/circumstances.ts';
import { honestPeople } from './testing/honest-people.ts';

describe('a ring of personas', () => {
  test('is seen from its second application on, and the first stays as it was', () => {
    const [first, ...later] = screenerOf().screenAll(...ring);
    expect(first).toMatchObject({ band: 'clear', links: [], campaign: null });
    for (const result of later) {
      expect(result.band).toBe('priority');
      expect(signalsOf(result)).toEqual(expect.arrayContaining(['linked-resume-text', 'linked-device']));
      expect(result.campaign).toMatchObject({ membership: 'member', id: later[0]?.campaign?.id });
    }
  });
  test('is one campaign that says who, since when, for which jobs, by what, and why', () => {
    const { screenAll, campaigns } = screenerOf();
    screenAll(...ring);
    const [campaign, ...others] = campaigns();
    expect(others).toEqual([]);
    expect(Campaign.safeParse(campaign).success).toBe(true);
    expect(campaign).toMatchObject({
      people: 5,
      applications: 5,
      firstSeen: '2026-03-01T09:00:00Z',
      lastSeen: '2026-03-05T09:00:00Z',
      growth: [
        { week: '2026-W09', applications: 1 },
        { week: '2026-W10', applications: 4 },
      ],
      roles: [
        { title: 'Platform Engineer', applications: 3 },
        { title: 'Data Engineer', applications: 2 },
      ],
      decided: { fraud: 0, genuine: 0 },
    });
    expect(campaign?.shared).toContainEqual(
      expect.objectContaining({ kind: 'device', value: 'device-9', members: 5, people: 5 }),
    );
    expect(campaign?.members.map((member) => member.name)).toEqual(ring.map(({ name }) => name));
    for (const { because, removedIf, bits, membership } of campaign?.members ?? []) {
      expect(membership).toBe('member');
      expect(bits).toBeGreaterThan(4);
      expect(removedIf.length).toBeGreaterThan(0);
      // One sentence for each kind of tie, however many people show it.
      expect(new Set(because.map((it) => it.split(' is shared')[0])).size).toBe(because.length);
      expect(because[0]).toMatch(/application r\d and 3 more/);
    }
  });
  test('gives a member who joins by one thing only that thing to explain away', () => {
    const { screenAll, campaigns } = screenerOf();
    const [first, second] = ring;
    if (first === undefined || second === undefined) throw new Error('no ring');
    const { device: _device, ip: _ip, ...papersOnly } = second;
    screenAll(first, { ...papersOnly, email: 'pk4821@example.com' });
    const member = campaigns()[0]?.members[1];
    expect(member?.removedIf).toEqual(['resume-text']);
  });
});

describe('people who only look like one', () => {
  const home = { street: '12 Oak Street, Apt 4', town: 'austin', device: 'family-pc', ip: '192.0.2.4' } as const;
  const projects = [
    'Built a weather station dashboard with event streams, container orchestration and continuous delivery',
    'Designed a recipe recommender using collaborative filtering over two million anonymous ratings',
    'Wrote a bicycle sharing simulator whose stations rebalance overnight by linear programming',
  ];
  const names = honestPeople.map(({ name }) => name).filter((name) => name.includes(' '));
  const groups: readonly (readonly [string, readonly Sketch[]])[] = [
    [
      'a household',
      [
        { ...anna, ...home },
        { ...peter, ...home, name: 'Peter Schmidt', phone: '(512) 555-0142', jobs: otherCareer() },
        { id: 'c', name: 'Clara Schmidt', day: 12, ...home, jobs: [{ name: 'Acme' }, { name: 'Globex' }] },
      ],
    ],
    [
      'an agency',
      names.slice(0, 8).map((name, index) => ({
        id: `g${index}`,
        name,
        source: 'agency',
        phone: '(512) 555-0100',
        email: 'desk@agency.example.com',
        device: 'agency-1',
        ip: '192.0.2.8',
        day: index,
        jobs: [{ name: `Employer ${index}` }, { name: `Workplace ${index}` }],
      })),
    ],
    [
      'a boot camp class on one campus',
      names.slice(8, 24).map((name, index) => ({
        id: `k${index}`,
        name,
        town: 'austin',
        ip: `192.0.2.${index + 10}`,
        day: index / 3,
        school: 'Example Boot Camp',
        projects,
        jobs: [{ name: `Employer ${index}` }],
        references: [{ name: 'A Teacher', email: 'teacher@bootcamp.example.com' }],
      })),
    ],
    [
      'a person who applies again, married, moved and with a new mailbox',
      [anna, { ...anna, id: 'a2', name: 'Anna Rossi', email: 'anna.rossi@gmail.com', town: 'miami', day: 60 }],
    ],
    ['a person who applies for five jobs in a week', [0, 1, 2, 3, 4].map((day) => ({ ...anna, id: `a${day}`, day }))],
  ];
  test.each(groups)('%s', (_, sketches) => {
    const { screenAll, campaigns } = screenerOf();
    for (const result of screenAll(...sketches)) {
      expect(result.band, JSON.stringify(result.evidence)).toBe('clear');
      expect(result.campaign).toBeNull();
      expect(linkBits(result)).toBeLessThan(1);
    }
    expect(campaigns()).toEqual([]);
  });
});

describe('one hundred honest people, one after the other', () => {
  /** The fixtures lend one connection, old account or referee to several people; here each has one of his own. */
  const ofOneself = (application: ReturnType<typeof honestApplication>['application'], index: number): unknown =>
    JSON.parse(
      JSON.stringify(application)
        .replaceAll(
          /"ip":"(\d+\.\d+\.\d+)\.(\d+)"/g,
          (_, net: string, host: string) => `"ip":"${net}.${(Number(host) < 128 ? 1 : 128) + index}"`,
        )
        .replaceAll('oldfirstname-dev', `oldfirstname-dev-${index}`)
        .replaceAll('r.example.ref@', `r.example.ref.${index}@`)
        .replaceAll('(305) 555-0142', `(305) 555-01${String(index).padStart(2, '0')}`),
    );
  test('stay clear and in no campaign, each in a circumstance of life', () => {
    const { screen, campaigns } = screenerOf();
    for (const [index, person] of honestPeople.entries()) {
      const { circumstance, application } = honestApplication(person, index);
      const result = screen(ofOneself(application, index));
      expect(result.band, `${person.name}, ${circumstance}: ${JSON.stringify(result.evidence)}`).toBe('clear');
      expect(result.campaign).toBeNull();
    }
    expect(campaigns()).toEqual([]);
  });
  test('and again when each applies a second time', () => {
    const { screen, campaigns } = screenerOf();
    const all = honestPeople.map((person, index) => ofOneself(honestApplication(person, index).application, index));
    for (const application of all) screen(application);
    for (const application of all) {
      const again = { ...Object(application), id: `${Reflect.get(Object(application), 'id')}-again` };
      const result = screen({ ...again, receivedAt: '2026-05-04T10:00:00Z' });
      expect(result.band, JSON.stringify(result.evidence)).toBe('clear');
    }
    expect(campaigns()).toEqual([]);
  });
});

describe('every result', () => {
  const sketches = [...ring, anna, peter, { ...anna, id: 'a2', day: 20 }];
  test('keeps to its format, and its rows add up', () => {
    for (const result of screenerOf().screenAll(...sketches)) {
      expect(Result.safeParse(result).success).toBe(true);
      const sum = result.evidence.reduce((total, row) => total + row.bits, result.prior);
      expect(Math.abs(sum - result.bits)).toBeLessThan(1e-9);
      expect(result.coverage.ran + result.coverage.notRun.length).toBe(result.coverage.of);
    }
  });
  test('is the same for the same past, to the byte', () => {
    const all = (): string => {
      const { screenAll, campaigns } = screenerOf();
      return JSON.stringify([screenAll(...sketches), campaigns()]);
    };
    expect(all()).toBe(all());
  });
  test('does not depend on what comes later', () => {
    const whole = screenerOf().screenAll(...sketches);
    const part = screenerOf().screenAll(...sketches.slice(0, 3));
    expect(whole.slice(0, 3)).toEqual(part);
  });
  test('says which links could not be looked for', () => {
    const [result] = screenerOf().screenAll({ id: 'x', name: 'Anna Schmidt' });
    const notRun = result?.coverage.notRun.map(({ signal }) => signal);
    expect(notRun).toEqual(expect.arrayContaining(['linked-device', 'linked-ip', 'linked-phone']));
    expect(notRun).not.toContain('linked-to-decided-fraud');
  });
  test('lists at most twenty links, and counts the others', () => {
    const crowd = Array.from({ length: 28 }, (_, index) => ({
      id: `x${index}`,
      name: honestPeople[index]?.name ?? '',
      device: 'one-device',
      jobs: [{ name: `Employer ${index}` }, { name: `Workplace ${index}` }],
    }));
    const last = screenerOf()
      .screenAll(...crowd)
      .at(-1);
    expect(last?.links).toHaveLength(20);
    expect(last?.linksLeftOut).toBe(7);
  });
});
