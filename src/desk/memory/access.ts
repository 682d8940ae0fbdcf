import type { Application } from '../../engine/contract/application.ts';
import type { Band } from '../../engine/contract/result.ts';
import { linkSignals } from '../../engine/links/signals/index.ts';
import { playbook } from '../../engine/review/playbook.ts';
import { reasons } from '../../engine/review/reasons.ts';
import { findApplication } from '../../store/applications.ts';
import { listAttachments } from '../../store/attachments.ts';
import { audit } from '../../store/audit.ts';
import { readQuestions } from '../../store/cases-asked.ts';
import { readChecks } from '../../store/cases-checks.ts';
import { readSheets, type Sheet } from '../../store/cases-sheets.ts';
import { numbersOfPerson } from '../../store/erasure.ts';
import { heldBesides, heldCases, heldResults, heldVersions } from '../../store/erasure-access.ts';
import { readNotes } from '../../store/notes.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { asText } from './access-text.ts';
import { demandLead } from './authority.ts';

export interface HeldEvidence {
  readonly signal: string;
  readonly bits: number;
  /** Null where it would tell of other people. */
  readonly says: string | null;
  readonly innocent: readonly string[];
  readonly ask: string;
}

export interface HeldScreening {
  readonly at: Date;
  readonly cause: string;
  readonly band: Band;
  readonly probability: number;
  readonly evidence: readonly HeldEvidence[];
  /** How many other applications share something with it. */
  readonly links: number;
}

export interface HeldDecision {
  readonly id: string;
  readonly state: string;
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly asked: readonly { readonly at: Date; readonly text: string | null; readonly answer: string | null }[];
  readonly notes: readonly { readonly at: Date; readonly text: string | null }[];
  /** What steps of verification came to. */
  readonly checks: readonly {
    readonly at: Date;
    readonly step: string;
    readonly result: string;
    readonly note: string | null;
  }[];
  /** What was written down in interviews. */
  readonly interviews: readonly { readonly at: Date; readonly written: Sheet['written'] }[];
  /** Files that were put to the case; they are handed over with this. */
  readonly attachments: readonly { readonly at: Date; readonly name: string | null; readonly sha256: string }[];
}

/** All that is kept about a person, less what is about others. */
export interface SubjectAccess {
  readonly writtenAt: Date;
  readonly applications: readonly {
    readonly reference: string;
    readonly versions: readonly {
      readonly version: number;
      readonly keptAt: Date;
      readonly application: Application;
    }[];
    readonly screenings: readonly HeldScreening[];
    readonly decisions: readonly HeldDecision[];
  }[];
  readonly hiredOn: readonly string[];
  readonly indicators: number;
  readonly reports: number;
  /** What was left out, and why. */
  readonly withheld: readonly string[];
}

const shared: ReadonlySet<string> = new Set(linkSignals.map((signal) => signal.id));

const withheld = [
  'Names and values of other people whose applications share something with this one (GDPR Art. 15(4)).',
  'Who reported something, and in which words (GDPR Art. 15(4)).',
  'Keys of look-ups: numbers that mean nothing outside this system and are made from the values above.',
] as const;

/** The duty to answer what is kept about somebody. */
export const createAccess = ({ database, vault, now }: Parts) => {
  const decisionsOf = async (number: number): Promise<HeldDecision[]> => {
    const cases = await heldCases(database, [number]);
    const asked = await readQuestions(database, vault, number);
    const notes = await readNotes(database, vault, number);
    const attachments = await listAttachments(database, vault, number);
    const checks = await readChecks(database, vault, number);
    const sheets = await readSheets(database, vault, number);
    return cases.map(({ number: _, reason, ...it }) => ({
      ...it,
      reason: reasons.find(({ id }) => id === reason)?.says ?? reason,
      asked: asked.map(({ at, text, answer }) => ({ at, text, answer })),
      notes: notes.map(({ at, text }) => ({ at, text })),
      checks: checks.map(({ at, step, result, note }) => ({
        at,
        step: playbook.find(({ id }) => id === step)?.title ?? step,
        result,
        note,
      })),
      interviews: sheets.map(({ at, written }) => ({ at, written })),
      attachments: attachments.map(({ at, name, sha256 }) => ({ at, name, sha256 })),
    }));
  };

  const screeningsOf = async (number: number): Promise<HeldScreening[]> =>
    (await heldResults(database, vault, [number])).map(({ at, cause, result }) => ({
      at,
      cause,
      band: result.band,
      probability: result.probability,
      evidence: result.evidence.map(({ signal, bits, says, innocent, ask }) => ({
        signal,
        bits,
        says: shared.has(signal) ? null : says,
        innocent,
        ask,
      })),
      links: result.links.length + result.linksLeftOut,
    }));

  const gather = async (numbers: readonly number[]): Promise<SubjectAccess> => {
    const versions = await heldVersions(database, vault, numbers);
    const applications: SubjectAccess['applications'][number][] = [];
    for (const number of numbers) {
      const own = versions.filter((it) => it.number === number);
      applications.push({
        reference: own[0]?.reference ?? '',
        versions: own.map(({ version, keptAt, application }) => ({ version, keptAt, application })),
        screenings: await screeningsOf(number),
        decisions: await decisionsOf(number),
      });
    }
    return { writtenAt: now(), applications, ...(await heldBesides(database, numbers)), withheld };
  };

  return {
    /** Everything held about a person, for people and for programs. To be read before it is handed over. */
    async export(
      actor: Actor,
      asked: { readonly reference: string; readonly scope: 'application' | 'person' },
    ): Promise<{ readonly data: SubjectAccess; readonly text: string }> {
      demandLead(actor);
      const found = await findApplication(database, asked.reference);
      if (found === undefined || found.erasedAt !== null)
        throw new Problem('not-found', 'There is no such application');
      const numbers = asked.scope === 'person' ? await numbersOfPerson(database, found.person) : [found.number];
      const data = await gather(numbers);
      await audit(database, [
        {
          at: now(),
          actor,
          action: 'privacy.access',
          subject: asked.reference,
          detail: { applications: numbers.length },
        },
      ]);
      return { data, text: asText(data) };
    },
  };
};

export type Access = ReturnType<typeof createAccess>;
