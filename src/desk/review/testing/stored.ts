import type { Application } from '../../../engine/contract/application.ts';
import type { Band, Result } from '../../../engine/contract/result.ts';
import type { Tier } from '../../../engine/risk/policy.ts';
import { headlinePlace, payloadPlace, resultPlace } from '../../../store/applications.ts';
import type { Database } from '../../../store/database.ts';
import type { ScreenedForReview } from '../../../store/open-cases.ts';
import type { Vault } from '../../../vault/vault.ts';

interface Like {
  readonly number: number;
  readonly band?: Band;
  readonly bits?: number;
  readonly tier?: Tier;
  readonly job?: string | null;
  readonly campaign?: string;
  readonly name?: string;
  readonly at?: Date;
  /** What the queue says for a look. */
  readonly for?: readonly string[];
}

export const someday = new Date('2026-03-02T09:00:00Z');

const payloadLike = ({ number, name = `Sam Example ${number}` }: Like): Application => ({
  id: `a-${number}`,
  receivedAt: '2026-03-02T09:00:00Z',
  job: { id: 'job-1', title: 'Platform engineer' },
  candidate: { name, email: `sam.${number}@example.com`, phone: '+1 202 555 0143' },
});

const resultLike = ({
  number,
  band = 'review',
  bits = 1.5,
  campaign,
  name = `Sam Example ${number}`,
}: Like): Result => ({
  applicationId: `api:a-${number}`,
  band,
  score: 50,
  probability: 0.5,
  interval: [0.2, 0.8],
  bits,
  prior: -6.6,
  coverage: { ran: 40, of: 60, notRun: [] },
  evidence: [
    {
      signal: 'reference-own-mailbox',
      family: 'references',
      bits: 4,
      says: `The reference's mailbox sam.${number}@example.com is the one of ${name}`,
      fields: ['/candidate/references/0/email'],
      innocent: ['A form that filled itself in.'],
      ask: 'Please give us the direct work mailbox or number of this referee.',
      strength: 1,
    },
    {
      signal: 'network-anonymous',
      family: 'network',
      bits: 2,
      says: 'The form was sent from 192.0.2.7, an address of a privacy relay',
      fields: ['/session/ip'],
      innocent: ['A careful person.'],
      ask: 'Please take one video call without an anonymising network.',
      strength: 1,
    },
    {
      signal: 'employer-mailbox',
      family: 'consistency',
      bits: -1,
      says: 'A job is in the stated home region',
      fields: ['/resume/work/0'],
      innocent: [],
      ask: 'Nothing to ask: this speaks for the applicant.',
      strength: 1,
    },
  ],
  links: [],
  linksLeftOut: 0,
  campaign: campaign === undefined ? null : { id: campaign, membership: 'member', bits: 8 },
  engine: { version: '0.1.0', weights: 'w', policy: 'p' },
});

/** Writes a screened application as the receiving lane leaves it, and returns what it says to the queue. */
export const storeApplication = async (db: Database, vault: Vault, like: Like): Promise<ScreenedForReview> => {
  const { number, band = 'review', bits = 1.5, tier = 'standard', job = 'job-1', campaign = null, at = someday } = like;
  const payload = payloadLike(like);
  const result = resultLike(like);
  const headline = {
    name: payload.candidate.name,
    role: 'Platform engineer',
    for: like.for ?? ['One', 'Two'],
    against: null,
    ran: 40,
    of: 60,
  };
  const [row] = await db.query<{ id: number }>(`select nextval('screening_id') as id`);
  const screening = row?.id ?? 0;
  await db.execute(
    `insert into application (number, reference, source, version, received_at, job, tier, person, own, total,
       sealed_headline, screening, band, bits, probability, links, campaign)
     values ($1, $2, 'api', 1, $3, $4, $5, $1, 0, 0, $6, $7, $8, $9, 0.5, 0, $10)
     on conflict (number) do update set screening = $7, band = $8, bits = $9, version = application.version + 1`,
    [
      number,
      `api:a-${number}`,
      at,
      job,
      tier,
      vault.seal(JSON.stringify(headline), headlinePlace(number)),
      screening,
      band,
      bits,
      campaign,
    ],
  );
  await db.execute(
    `insert into application_version (application, version, kept_at, fingerprint, sealed_payload)
     values ($1, 1, $2, 'f', $3) on conflict do nothing`,
    [number, at, vault.seal(JSON.stringify(payload), payloadPlace(number, 1))],
  );
  await db.execute(
    `insert into screening (id, application, version, cause, at, band, bits, probability, engine, weights, policy,
       sealed_result)
     values ($1, $2, 1, 'received', $3, $4, $5, 0.5, '0.1.0', 'w', 'p', $6)`,
    [screening, number, at, band, bits, vault.seal(JSON.stringify(result), resultPlace(screening))],
  );
  if (campaign !== null) {
    await db.execute(
      `insert into campaign (id, former_ids, opened_at, changed_at) values ($1, '{}', $2, $2) on conflict do nothing`,
      [campaign, at],
    );
    await db.execute(
      `insert into campaign_member (person, campaign, membership, bits) values ($1, $2, 'member', 8)
       on conflict do nothing`,
      [number, campaign],
    );
  }
  return { application: number, screening, band, bits, tier, job, at, cause: 'received' };
};
