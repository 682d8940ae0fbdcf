import type { Application } from '../engine/contract/application.ts';
import type { Link } from '../engine/contract/result.ts';
import {
  findApplication,
  readHeadlines,
  readPayload,
  readResult,
  type StoredApplication,
} from '../store/applications.ts';
import { audit } from '../store/audit.ts';
import { findCaseOf } from '../store/cases.ts';
import type { Database } from '../store/database.ts';
import type { Vault } from '../vault/vault.ts';
import type { Actor } from './actor.ts';
import type { Parts } from './parts.ts';
import { demand, maySee, mustPseudonymise } from './permissions.ts';
import { Problem } from './problem.ts';

/** One side of a comparison. */
interface Side {
  readonly reference: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly receivedAt: string;
  readonly case: string | null;
}

export interface ComparedField {
  /** JSON pointer into the applications. */
  readonly field: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly same: 'same' | 'alike' | 'different' | 'one-side';
}

/** A line that stands in both, wherever it stands. */
export interface SharedPassage {
  readonly text: string;
  readonly left: string;
  readonly right: string;
}

export interface Comparison {
  readonly left: Side;
  readonly right: Side;
  readonly fields: readonly ComparedField[];
  readonly passages: readonly SharedPassage[];
  /** What links found that both share; null when they found nothing. */
  readonly link: Link | null;
}

const MOST_FIELDS = 500;
const MOST_PASSAGES = 100;
const LONGEST = 2_000;
const FEWEST_WORDS = 5;

const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every text and number of a value by JSON pointer. */
const leaves = (value: unknown, at: string, into: Map<string, string>): Map<string, string> => {
  if (typeof value === 'string' || typeof value === 'number') {
    if (String(value).trim() !== '') into.set(at, String(value));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) leaves(item, `${at}/${pointer(name)}`, into);
  }
  return into;
};

/** What tells an application from others; texts of documents are compared by their passages only. */
const compared = ({ candidate, resume, job, session, answers }: Application): Map<string, string> => {
  const { userAgent: _, ...rest } = session ?? {};
  return leaves({ job: { title: job?.title }, candidate, resume, session: rest, answers }, '', new Map());
};

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const likeness = (left: string | undefined, right: string | undefined): ComparedField['same'] => {
  if (left === undefined || right === undefined) return 'one-side';
  if (left === right) return 'same';
  return folded(left) !== '' && folded(left) === folded(right) ? 'alike' : 'different';
};

const fieldsOf = (left: Application, right: Application): ComparedField[] => {
  const [one, other] = [compared(left), compared(right)];
  const cut = (text: string | undefined): string | null => text?.slice(0, LONGEST) ?? null;
  return [...new Set([...one.keys(), ...other.keys()])].slice(0, MOST_FIELDS).map((field) => ({
    field,
    left: cut(one.get(field)),
    right: cut(other.get(field)),
    same: likeness(one.get(field), other.get(field)),
  }));
};

/** Lines and sentences of an application that say enough to be anybody's own, by what they say. */
const passagesOf = (application: Application): Map<string, { readonly field: string; readonly text: string }> => {
  const found = new Map<string, { field: string; text: string }>();
  const { resume, answers, documents } = application;
  const texts = leaves({ resume, answers }, '', new Map());
  for (const [at, document] of (documents ?? []).entries()) texts.set(`/documents/${at}/text`, document.text ?? '');
  for (const [field, text] of texts)
    for (const line of text.split(/[\n\r]+|(?<=[.!?]) /)) {
      const key = folded(line);
      if (key.split(' ').length >= FEWEST_WORDS && !found.has(key)) found.set(key, { field, text: line.trim() });
    }
  return found;
};

const sharedPassages = (left: Application, right: Application): SharedPassage[] => {
  const other = passagesOf(right);
  const shared: SharedPassage[] = [];
  for (const [key, { field, text }] of passagesOf(left)) {
    const match = other.get(key);
    if (match !== undefined) shared.push({ text: text.slice(0, LONGEST), left: field, right: match.field });
  }
  return shared.slice(0, MOST_PASSAGES);
};

const noSuch = (): Problem => new Problem('not-found', 'there is no application with this reference');

interface Read {
  readonly side: Side;
  readonly stored: StoredApplication;
  readonly application: Application;
}

const readSide = async (db: Database, vault: Vault, actor: Actor, reference: string): Promise<Read> => {
  const stored = await findApplication(db, reference);
  const application = stored === undefined ? undefined : await readPayload(db, vault, stored.number);
  if (stored === undefined || application === undefined || !maySee(actor, stored)) throw noSuch();
  const headline = (await readHeadlines(db, vault, [stored.number])).get(stored.number);
  const side = {
    reference,
    name: headline?.name ?? null,
    role: headline?.role ?? null,
    receivedAt: stored.receivedAt.toISOString(),
    case: (await findCaseOf(db, reference))?.id ?? null,
  };
  return { side, stored, application };
};

/** Two applications side by side: what is the same, what differs, and which lines stand in both. */
export const createComparison =
  ({ database, vault, now }: Parts) =>
  async (actor: Actor, reference: string, other: string): Promise<Comparison> => {
    demand(actor, 'see-all-jobs');
    if (mustPseudonymise(actor)) throw new Problem('not-allowed', 'A comparison names people');
    return database.transaction(async (db) => {
      const left = await readSide(db, vault, actor, reference);
      const right = await readSide(db, vault, actor, other);
      const results = [left, right].map(({ stored }) => readResult(db, vault, stored.screening));
      const links = (await Promise.all(results)).flatMap((result) => result?.links ?? []);
      const detail = { other, part: 'comparison' };
      await audit(db, [{ at: now(), actor, action: 'application.read', subject: reference, detail }]);
      return {
        left: left.side,
        right: right.side,
        fields: fieldsOf(left.application, right.application),
        passages: sharedPassages(left.application, right.application),
        // The later of two knows of the earlier one for certain; an earlier result may not have been made anew since.
        link: links.find(({ applicationId }) => applicationId === other || applicationId === reference) ?? null,
      };
    });
  };

export type Compare = ReturnType<typeof createComparison>;
