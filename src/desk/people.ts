import type { Application } from '../engine/contract/application.ts';
import type { Band } from '../engine/contract/result.ts';
import { verdictOf } from '../engine/links/settled.ts';
import type { State } from '../engine/review/moves.ts';
import type { Outcome } from '../engine/review/outcomes.ts';
import { findApplication, findByNumbers, readHeadlines } from '../store/applications.ts';
import { audit } from '../store/audit.ts';
import { type CampaignLine, findCampaignLine } from '../store/campaigns.ts';
import { findCaseOf } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import { numbersOfPerson } from '../store/erasure.ts';
import { type HeldVersion, heldVersions } from '../store/erasure-access.ts';
import { type Hire, hiresOf } from '../store/hires.ts';
import { matchesOf } from '../store/indicators-matches.ts';
import { type Report, reportsOf } from '../store/reports.ts';
import type { Actor } from './actor.ts';
import type { Parts } from './parts.ts';
import { createPeopleSearch } from './people-search.ts';
import { demand, maySee, mustPseudonymise } from './permissions.ts';
import { Problem } from './problem.ts';
import { type Colleague, readStaff } from './review/staff.ts';
import type { Search } from './search.ts';

/** Where something that a person stated stands. */
export interface Provenance {
  readonly reference: string;
  readonly version: number;
  readonly at: string;
  /** JSON pointer. */
  readonly field: string;
}

/** What a person stated about themselves, and wherever they did. */
export interface PersonFact {
  readonly kind: 'name' | 'email' | 'phone' | 'profile' | 'location' | 'employer' | 'school';
  readonly value: string;
  readonly from: readonly Provenance[];
}

export interface PersonApplication {
  readonly reference: string;
  readonly version: number;
  readonly receivedAt: string;
  readonly job: string | null;
  readonly role: string | null;
  readonly band: Band;
  readonly bits: number;
  readonly case: {
    readonly id: string;
    readonly state: State;
    readonly outcome: Outcome | null;
    readonly owner: Colleague | null;
  } | null;
  readonly hire: Omit<Hire, 'number' | 'reference' | 'job'> | null;
  readonly reports: readonly Pick<Report, 'id' | 'at' | 'seen' | 'about' | 'state'>[];
  readonly indicators: Awaited<ReturnType<typeof matchesOf>>;
}

/** Everything that is known of one person, across applications. */
export interface Person {
  /** Reference of the first application that is kept. */
  readonly id: string;
  readonly decided: 'fraud' | 'genuine' | null;
  readonly applications: readonly PersonApplication[];
  readonly facts: readonly PersonFact[];
  readonly campaign: CampaignLine | null;
}

const MOST = 200;

type Stated = readonly [kind: PersonFact['kind'], field: string, value: string | undefined];

const statedIn = ({ candidate, resume }: Application): readonly Stated[] => {
  const { city, region, countryCode, country } = candidate.location ?? {};
  const place = [city, region, countryCode ?? country].filter((it) => it !== undefined && it !== '').join(', ');
  return [
    ['name', '/candidate/name', candidate.name],
    ['name', '/resume/basics/name', resume?.basics?.name],
    ['email', '/candidate/email', candidate.email],
    ['email', '/resume/basics/email', resume?.basics?.email],
    ['phone', '/candidate/phone', candidate.phone],
    ['phone', '/resume/basics/phone', resume?.basics?.phone],
    ['location', '/candidate/location', place],
    ...(candidate.profiles ?? []).map(
      ({ url, network, username }, at): Stated => [
        'profile',
        `/candidate/profiles/${at}`,
        url ?? [network, username].filter((it) => it !== undefined).join(': '),
      ],
    ),
    ...(resume?.work ?? []).map(({ name, company }, at): Stated => ['employer', `/resume/work/${at}`, name ?? company]),
    ...(resume?.education ?? []).map(
      ({ institution }, at): Stated => ['school', `/resume/education/${at}`, institution],
    ),
  ];
};

/** Each value once, with every place that states it. */
const factsOf = (versions: readonly HeldVersion[]): PersonFact[] => {
  const facts = new Map<string, PersonFact & { readonly from: Provenance[] }>();
  for (const { reference, version, keptAt, application } of versions)
    for (const [kind, field, stated] of statedIn(application)) {
      const value = (stated ?? '').trim().slice(0, 500);
      if (value === '') continue;
      const key = `${kind}|${value.normalize('NFKC').toLowerCase()}`;
      const fact = facts.get(key) ?? { kind, value, from: [] };
      fact.from.push({ reference, version, at: keptAt.toISOString(), field });
      facts.set(key, fact);
    }
  return [...facts.values()].slice(0, 500);
};

const hireOf = (hire: Hire | undefined): PersonApplication['hire'] => {
  if (hire === undefined) return null;
  const { hiredOn, endedOn, worker, by, at } = hire;
  return { hiredOn, endedOn, worker, by, at };
};

const applicationsOf = async (
  db: Database,
  { vault }: Parts,
  numbers: readonly number[],
): Promise<PersonApplication[]> => {
  const stored = await findByNumbers(db, numbers);
  const headlines = await readHeadlines(db, vault, numbers);
  const hires = new Map((await hiresOf(db, vault, numbers)).map((hire) => [hire.number, hire]));
  const reports = await reportsOf(db, vault, numbers);
  const shown: PersonApplication[] = [];
  for (const { number, reference, version, receivedAt, job, band, bits } of stored) {
    const found = await findCaseOf(db, reference);
    const owner = found?.standing.owner ?? null;
    const staff = await readStaff(db, vault, [owner]);
    shown.push({
      reference,
      version,
      receivedAt: receivedAt.toISOString(),
      job,
      role: headlines.get(number)?.role ?? null,
      band,
      bits,
      case:
        found === undefined
          ? null
          : {
              id: found.id,
              state: found.standing.state,
              outcome: found.standing.outcome,
              owner: owner === null ? null : staff(owner),
            },
      hire: hireOf(hires.get(number)),
      reports: reports
        .filter((report) => report.application === number)
        .map(({ id, at, seen, about, state }) => ({ id, at, seen, about, state })),
      indicators: await matchesOf(db, number),
    });
  }
  return shown;
};

/** People, each known by any of their applications. */
export const createPeople = (parts: Parts, search: Search) => ({
  search: createPeopleSearch(parts, search),

  /** Everything about the person behind an application. Reading it is logged. */
  read: async (actor: Actor, reference: string): Promise<Person> => {
    demand(actor, 'see-all-jobs');
    if (actor.kind === 'key' || mustPseudonymise(actor)) {
      throw new Problem('not-allowed', 'What is known of a person is for those who review');
    }
    return parts.database.transaction(async (db) => {
      const found = await findApplication(db, reference);
      if (found === undefined || found.erasedAt !== null || !maySee(actor, found)) {
        throw new Problem('not-found', 'There is no such application');
      }
      const numbers = (await numbersOfPerson(db, found.person)).slice(0, MOST);
      const applications = await applicationsOf(db, parts, numbers);
      const facts = factsOf(await heldVersions(db, parts.vault, numbers));
      const campaign = found.campaign === null ? undefined : await findCampaignLine(db, found.campaign);
      const [first] = await findByNumbers(db, [found.person]);
      const detail = { applications: numbers.length };
      await audit(db, [{ at: parts.now(), actor, action: 'person.read', subject: reference, detail }]);
      return {
        id: applications[0]?.reference ?? reference,
        decided: verdictOf(first?.verdict ?? 0),
        applications,
        facts,
        campaign: campaign ?? null,
      };
    });
  },
});

export type People = ReturnType<typeof createPeople>;
