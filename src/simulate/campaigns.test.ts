import { describe, expect, test } from 'vitest';
import {
  all,
  author,
  campaignsOf,
  connection,
  device,
  formName,
  lastEmployer,
  line,
  mailbox,
  mailboxShape,
  mostSharing,
  network,
  referee,
  type Sent,
  shingles,
  similarity,
  street,
} from './testing/sent.ts';

describe('what the campaigns of an archetype share', () => {
  test.each([
    ['fraud/C1-laptop-farm', 'a dwelling', street],
    ['fraud/C1-laptop-farm', 'a connection', connection],
    [
      'fraud/C4-staffing-front',
      'the author of the files, a mailbox or a line',
      (sent: Sent) => author(sent) ?? mailbox(sent),
    ],
    ['fraud/C5-front-company', 'the last employer', lastEmployer],
    ['fraud/C8-many-roles', 'a machine', device],
    ['fraud/referee-only', 'a referee', referee],
    ['fraud/mailbox-only', 'the shape of mailboxes', mailboxShape],
  ] as const)('%s: %s', (archetype, _, read) => {
    const campaigns = campaignsOf(archetype);
    const sharing = campaigns.filter((it) => mostSharing(it, read) >= 2);
    expect(sharing.length).toBeGreaterThanOrEqual(campaigns.length * 0.7);
  });

  test('personas of a farm share machines and come back', () => {
    const campaigns = campaignsOf('fraud/C17-persona-farm');
    expect(campaigns.some((it) => mostSharing(it, device) >= 2)).toBe(true);
    for (const campaign of campaigns)
      expect(new Set(campaign.map((it) => it.truth.person)).size).toBeLessThan(campaign.length);
  });

  test('a flood sends each persona about three times', () => {
    for (const campaign of campaignsOf('fraud/C16-flood')) {
      const personas = new Set(campaign.map((it) => it.truth.person)).size;
      expect(campaign.length / personas).toBeGreaterThan(1.9);
      expect(campaign.length / personas).toBeLessThan(3.6);
    }
  });

  test('an identity sold twice has one name and several mailboxes', () => {
    for (const campaign of campaignsOf('fraud/C2-identity-sold-twice')) {
      expect(mostSharing(campaign, formName)).toBeGreaterThanOrEqual(2);
      expect(new Set(campaign.map(mailbox)).size).toBe(campaign.length);
    }
  });

  test('referees of a ring are its own personas', () => {
    for (const campaign of campaignsOf('fraud/C20-reference-ring')) {
      const own = new Set(
        campaign.flatMap(({ application }) => [application.candidate.email, application.resume?.basics?.email]),
      );
      const referees = campaign.flatMap(({ application }) => application.candidate.references ?? []);
      expect(referees.length).toBeGreaterThan(0);
      expect(referees.some((it) => own.has(it.email))).toBe(true);
    }
  });

  test('somebody in a chain is referred by the mailbox of another', () => {
    const campaigns = campaignsOf('fraud/C7-referral-chain');
    const chained = campaigns.filter((campaign) => {
      const own = new Set(campaign.map(mailbox));
      return campaign.some(({ application }) => own.has(application.candidate.referredBy));
    });
    expect(chained.length).toBeGreaterThanOrEqual(campaigns.length / 2);
  });

  test('operators abroad show one network where they show at all', () => {
    const leaking = campaignsOf('fraud/C19-remote-operators').map((campaign) =>
      campaign.filter(({ truth }) => truth.tells.includes('ip-geo-conflict-apply')),
    );
    expect(leaking.some((it) => mostSharing(it, network) >= 2)).toBe(true);
  });

  test('texts of a kit are near each other, texts of unrelated people are not', () => {
    const kit = campaignsOf('fraud/C18-auto-apply').flatMap((campaign) => {
      const people = [
        ...new Map(
          campaign.filter(({ application }) => application.resume !== undefined).map((it) => [it.truth.person, it]),
        ).values(),
      ];
      const [one, other] = people.map(shingles);
      return one === undefined || other === undefined ? [] : [similarity(one, other)];
    });
    expect(kit.length).toBeGreaterThan(0);
    expect(Math.min(...kit)).toBeGreaterThan(0.2);

    const strangers = all
      .filter(({ truth, application }) => truth.archetype === 'honest/local' && application.resume !== undefined)
      .slice(0, 120)
      .map(shingles);
    const pairs = strangers.flatMap((one, index) => strangers.slice(index + 1).map((other) => similarity(one, other)));
    expect(Math.max(...pairs)).toBeLessThan(0.2);
  });
});

describe('operators who keep things apart', () => {
  const people = (sent: readonly Sent[]): number => new Set(sent.map((it) => it.truth.person)).size;

  test.each([
    ['fraud/text-only', [device, mailbox, line, connection]],
    ['fraud/device-only', [mailbox, line, connection, referee]],
    ['fraud/mailbox-only', [device, mailbox, line, connection, referee]],
    ['fraud/referee-only', [device, mailbox, line, connection]],
  ] as const)('%s: nothing else is the same', (archetype, reads) => {
    for (const campaign of campaignsOf(archetype)) {
      // One application of a persona each.
      expect(people(campaign)).toBe(campaign.length);
      for (const read of reads) {
        const shared = mostSharing(campaign, read);
        // A carrier's gateway or a hosting range may come up twice by chance.
        expect(shared, archetype).toBeLessThanOrEqual(read === connection ? 2 : 1);
      }
    }
  });

  test('paced campaigns never send two applications on one day', () => {
    for (const campaign of campaignsOf('fraud/paced')) {
      const days = campaign.map(({ application }) => application.receivedAt.slice(0, 10));
      expect(new Set(days).size).toBeGreaterThan(days.length * 0.6);
    }
  });

  test('who comes back after a silence brings the old machine or the old texts, and new personas', () => {
    for (const campaign of campaignsOf('fraud/re-entry')) {
      expect(people(campaign)).toBe(campaign.length);
      const times = campaign.map(({ application }) => Date.parse(application.receivedAt));
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      const whole = (times.at(-1) ?? 0) - (times[0] ?? 0);
      expect(Math.max(...gaps)).toBeGreaterThan(whole * 0.25);
    }
  });
});
