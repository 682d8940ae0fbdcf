import type { Application } from '../../engine/contract/application.ts';
import type { Result } from '../../engine/contract/result.ts';
import { type Move, openMoves } from '../../engine/review/moves.ts';
import { questionsFor } from '../../engine/review/questions.ts';
import { readPayload, readResult, readVersions } from '../../store/applications.ts';
import { listAttachments } from '../../store/attachments.ts';
import { audit } from '../../store/audit.ts';
import { readSteps } from '../../store/case-steps.ts';
import type { StoredCase } from '../../store/cases.ts';
import { readQuestions } from '../../store/cases-asked.ts';
import { readChecks } from '../../store/cases-checks.ts';
import { readJudgements } from '../../store/cases-judgements.ts';
import type { Database } from '../../store/database.ts';
import { readNotes } from '../../store/notes.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Actor } from '../actor.ts';
import { demand, has, mayReview } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { type BlindFile, blindFile } from './blind.ts';
import type { ReviewContext } from './context.ts';
import { type FullLine, type ReducedLine, readLine } from './lines.ts';
import { openCase, type View, viewOf } from './open.ts';
import { type Other, othersOf } from './others.ts';
import { pseudonymousFile } from './pseudonymous-file.ts';
import {
  type ShownAttachment,
  type ShownNote,
  type ShownQuestion,
  type ShownStep,
  showAttachment,
  showNote,
  showQuestion,
  showStep,
} from './shown.ts';
import { type ShownCheck, showCheck } from './shown-checks.ts';
import { type ShownJudgement, type SignalJudgement, showJudgement } from './shown-judgements.ts';
import { type Colleague, readStaff, type Staff } from './staff.ts';

/** What a recruiter or an integration sees of a case: band, questions and status. */
export interface ReducedFile extends ReducedLine {
  /** Questions that may be put as they are. */
  readonly questions: readonly string[];
  readonly asked: readonly ShownQuestion[];
}

export interface Signed {
  readonly by: Colleague;
  readonly at: string;
}

/** A case with everything that was seen and done. */
export interface FullFile extends FullLine {
  readonly candidate: { readonly name: string; readonly email: string | null; readonly phone: string | null } | null;
  /** As it was received, application format v1; null where it was erased and for whoever reads pseudonyms. */
  readonly received: unknown;
  readonly versions: readonly { readonly version: number; readonly keptAt: string }[];
  /** When the result was made. */
  readonly screenedAt: string | null;
  /** As it counts now; null where it was erased. */
  readonly result: Result | null;
  /** Who the applications are that its links and its evidence name. */
  readonly others: readonly Other[];
  readonly first: Signed | null;
  readonly second: Signed | null;
  readonly steps: readonly ShownStep[];
  readonly notes: readonly ShownNote[];
  readonly asked: readonly ShownQuestion[];
  readonly questions: readonly string[];
  readonly attachments: readonly ShownAttachment[];
  readonly checks: readonly ShownCheck[];
  /** What people thought of the signals before they saw a name. */
  readonly judgements: readonly ShownJudgement[];
  /** Whether whoever asks judged the signals of the result that counts now. */
  readonly judged: boolean;
  /** Steps that whoever asks may try now. */
  readonly moves: readonly Move[];
}

type OpenFile = ReducedFile | FullFile;
export type CaseFile = OpenFile | BlindFile;

export interface Files {
  /** One case. Reading it is logged. */
  read(actor: Actor, id: string): Promise<OpenFile>;
  /** The same without who it is and what it comes to, until whoever asks judged its signals. */
  readBlind(actor: Actor, id: string): Promise<CaseFile>;
  /** The same with names and values, for an auditor who says why; the reason is logged. */
  reveal(actor: Actor, id: string, reason: string): Promise<OpenFile>;
}

const ofThePerson: readonly Move[] = ['rescreen', 'raise'];

const candidateOf = (application: Application | undefined): FullFile['candidate'] => {
  if (application === undefined) return null;
  const { name, email, phone } = application.candidate;
  return { name, email: email ?? null, phone: phone ?? null };
};

const signedBy = (signature: StoredCase['standing']['first'], staff: Staff): Signed | null =>
  signature === null ? null : { by: staff(signature.by), at: new Date(signature.at).toISOString() };

/** Everything about a case as it is kept. */
export const readFullFile = async (
  db: Database,
  { vault }: Pick<ReviewContext, 'vault'>,
  it: StoredCase,
  { line, moves, actor }: { readonly line: FullLine; readonly moves: readonly Move[]; readonly actor: Actor },
): Promise<{ readonly file: FullFile; readonly application: Application | undefined }> => {
  const application = await readPayload(db, vault, it.application);
  const result = await readResult(db, vault, it.screening);
  const steps = await readSteps(db, vault, it.application);
  const notes = await readNotes(db, vault, it.application);
  const asked = await readQuestions(db, vault, it.application);
  const attachments = await listAttachments(db, vault, it.application);
  const checks = await readChecks(db, vault, it.application);
  const judgements = await readJudgements<readonly SignalJudgement[]>(db, vault, it.application);
  const { first, second } = it.standing;
  const people = [...steps.flatMap(({ by, owner }) => [by.id, owner]), first?.by, second?.by];
  const staff = await readStaff(db, vault, [
    ...people,
    ...[...notes, ...asked, ...attachments, ...checks, ...judgements].map(({ by }) => by),
    ...asked.map(({ answeredBy }) => answeredBy),
  ]);
  const file: FullFile = {
    ...line,
    candidate: candidateOf(application),
    received: application ?? null,
    ...(await readVersions(db, it)),
    result: result ?? null,
    others: await othersOf(db, vault, result),
    first: signedBy(first, staff),
    second: signedBy(second, staff),
    steps: steps.map((step) => showStep(step, staff)),
    notes: notes.map((note) => showNote(note, staff)),
    asked: asked.map((question) => showQuestion(question, staff)),
    questions: questionsFor(result?.evidence ?? []),
    attachments: attachments.map((attachment) => showAttachment(attachment, staff)),
    checks: checks.map((check) => showCheck(check, staff)),
    judgements: judgements.map((judgement) => showJudgement(judgement, staff)),
    judged: judgements.some(({ by, screening }) => by === actor.id && screening === it.screening),
    moves,
  };
  return { file, application };
};

interface Reading {
  readonly file: OpenFile;
  readonly application: Application | undefined;
}

const readAs = async (
  db: Database,
  context: ReviewContext,
  actor: Actor,
  it: StoredCase,
  view: View,
): Promise<Reading> => {
  const { vault } = context;
  const moves = mayReview(actor) ? openMoves(it.standing.state).filter((move) => !ofThePerson.includes(move)) : [];
  if (view === 'reduced') {
    const line = await readLine(db, vault, it, view);
    if (line.view !== 'reduced') throw new Error('a view was mixed up');
    const result = await readResult(db, vault, it.screening);
    const asked = await readQuestions(db, vault, it.application);
    const staff = await readStaff(
      db,
      vault,
      asked.flatMap(({ by, answeredBy }) => [by, answeredBy]),
    );
    const shown = asked.map((question) => showQuestion(question, staff));
    const file = { ...line, questions: questionsFor(result?.evidence ?? []), asked: shown };
    return { file, application: undefined };
  }
  const line = await readLine(db, vault, it, 'full');
  if (line.view === 'reduced') throw new Error('a view was mixed up');
  const { file, application } = await readFullFile(db, context, it, { line, moves, actor });
  return { file: view === 'full' ? file : pseudonymousFile(vault, file, application), application };
};

/** Left as it is for whoever judged the signals, reads stand-ins, or has nothing to judge. */
const blinded = (vault: Vault, { file, application }: Reading): CaseFile => {
  if (file.view !== 'full' || file.judged || file.result === null) return file;
  return blindFile(vault, { ...file, result: file.result }, application);
};

export const createFiles = (context: ReviewContext): Files => {
  const read = async <File extends CaseFile>(
    actor: Actor,
    id: string,
    { reason, as }: { readonly reason?: string; readonly as: (reading: Reading) => File },
  ): Promise<File> => {
    demand(actor, 'see');
    const view = viewOf(actor, reason);
    return context.database.transaction(async (db) => {
      const found = await openCase(db, actor, id);
      const file = as(await readAs(db, context, actor, found, view));
      const detail = { view: file.view, application: found.reference, ...(reason !== undefined && { reason }) };
      const action = reason === undefined ? 'case.read' : 'case.reveal';
      await audit(db, [{ at: context.now(), actor, action, subject: id, detail }]);
      return file;
    });
  };
  return {
    read: (actor, id) => read(actor, id, { as: ({ file }) => file }),
    readBlind: (actor, id) => read(actor, id, { as: (reading) => blinded(context.vault, reading) }),
    reveal: async (actor, id, reason) => {
      if (!has(actor, 'reveal')) throw new Problem('not-allowed', 'Only an auditor reads pseudonyms');
      if (reason.trim() === '') throw new Problem('invalid', 'A reason is needed');
      return read(actor, id, { reason: reason.trim(), as: ({ file }) => file });
    },
  };
};
