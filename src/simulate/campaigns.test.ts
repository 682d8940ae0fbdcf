import { describe, expect, test } from 'vitest';
import { Application } from '../engine/contract/application.ts';
import { withoutAccents } from './person/name.ts';
import { simulate } from './simulate.ts';
import type { Truth } from './truth.ts';

interface Sent {
  readonly application: Application;
  readonly truth: Truth;
}

const all: readonly Sent[] = [...simulate({ seed: 77, count: 8_000, fraudShare: 0.2 })].map(
  ({ application, truth }) => ({
    application: Application.parse(application),
    truth,
  }),
);

/** Campaigns of one archetype, each with its applications in order of arrival. */
const campaignsOf = (archetype: string): readonly (readonly Sent[])[] => {
  const campaigns = new Map<string, Sent[]>();
  for (const sent of all) {
    const { campaign } = sent.truth;
    if (campaign === null || sent.truth.archetype !== archetype) continue;
    campaigns.set(campaign, [...(campaigns.get(campaign) ?? []), sent]);
  }
  const found = [...campaigns.values()];
  expect(found.length, archetype).toBeGreaterThan(0);
  return found;
};

type Read = (sent: Sent) => string | undefined;

const street: Read = ({ application }) => application.candidate.location?.address;
const mailbox: Read = ({ application }) => application.candidate.email;
const formName: Read = ({ application }) => withoutAccents(application.candidate.name).toLowerCase();
const line: Read = ({ application }) => application.candidate.phone?.replaceAll(/\D/g, '').replace(/^1/, '');
const device: Read = ({ application }) => application.session?.deviceId;
const connection: Read = ({ application }) => application.session?.ip;
const network: Read = ({ application }) => application.session?.ip?.split('.').slice(0, 3).join('.');
const author: Read = ({ application }) => application.documents?.[0]?.metadata?.author;
const lastEmployer: Read = ({ application }) =>
  application.resume?.work?.[0]?.name ?? application.resume?.work?.[0]?.company;
const project: Read = ({ application }) => application.resume?.projects?.[0]?.description;

/** Most people, counted once each, who give the same value. */
const mostSharing = (sent: readonly Sent[], read: Read): number => {
  const people = new Map<string, Set<string>>();
  for (const it of sent) {
    const value = read(it);
    if (value !== undefined && value !== '')
      people.set(value, (people.get(value) ?? new Set<string>()).add(it.truth.person));
  }
  return Math.max(0, ...[...people.values()].map((it) => it.size));
};

const shingles = ({ application }: Sent): ReadonlySet<string> => {
  const text = (application.resume?.work ?? []).flatMap((job) => job.highlights ?? []).join(' . ');
  const words = text.toLowerCase().split(/\W+/);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
};

const similarity = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const both = [...left].filter((it) => right.has(it)).length;
  return both / (left.size + right.size - both || 1);
};

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

describe('what honest people share', () => {
  const honest = (archetype: string): readonly Sent[] => all.filter(({ truth }) => truth.archetype === archetype);

  test.each([
    ['honest/household', 'a connection', connection],
    ['honest/household', 'a line', line],
    ['honest/agency', 'the author of the files', author],
    ['honest/agency', 'a mailbox', mailbox],
    ['honest/bootcamp-cohort', 'projects', project],
    ['honest/campus', 'a connection', connection],
    ['honest/public-computer', 'a machine', device],
  ] as const)('%s: %s', (archetype, _, read) => {
    expect(mostSharing(honest(archetype), read)).toBeGreaterThanOrEqual(2);
  });

  test('people who apply again keep being one person', () => {
    const people = honest('honest/re-applicant').map(({ truth }) => truth.person);
    expect(new Set(people).size).toBeLessThan(people.length);
  });

  test('strangers share no mailbox, line, machine or file', () => {
    const strangers = all.filter(({ truth }) =>
      ['honest/local', 'honest/immigrant', 'honest/returner', 'honest/ats-widget'].includes(truth.archetype),
    );
    for (const read of [mailbox, line, device, (sent: Sent) => sent.application.documents?.[0]?.sha256]) {
      expect(mostSharing(strangers, read)).toBeLessThanOrEqual(1);
    }
  });
});
