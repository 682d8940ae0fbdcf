import type { z } from 'zod';
import type { Role, Scope } from '../desk/actor.ts';

/** Whom a route serves: anyone, or people with one of these roles and keys with this scope. */
export type Access = 'anyone' | { readonly roles: readonly Role[]; readonly scope?: Scope };

/** Allowances that requests use up, each counted apart: a busy import never keeps a reviewer from reading. */
export const budgets = ['sign-in', 'read', 'write', 'ingest'] as const;
export type Budget = (typeof budgets)[number];

type Shape = z.ZodType | undefined;

/** Forms of an answer. */
export type Gives = 'json' | 'file' | 'events' | 'text';
/** Whether answers carry a version, or changes ask for the one that was seen. */
export type Versioned = 'answers' | 'asks';

/**
 * A route as data: it validates, documents, guards and types the client. Bodies are strict objects; what is returned is
 * declared apart from what the product keeps.
 */
export interface Contract<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Returns extends Shape = Shape,
  Form extends Gives = Gives,
  Version extends Versioned | 'no' = Versioned | 'no',
> {
  /** `cases.decide`: operation id and name in the client. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** `/api/v1/cases/{id}/decision`. */
  readonly path: string;
  readonly summary: string;
  /** What the summary leaves out, for the page of the API. */
  readonly description?: string;
  readonly access: Access;
  /** Recruiters reach only what belongs to their own jobs: anything else is not found. The matrix of access holds it. */
  readonly ownJobs?: true;
  /** Served under any host name: probes know an address only. */
  readonly anyHost?: true;
  /** Which allowance a request uses up; `read` for GET and `write` for others when absent. */
  readonly budget?: Budget;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Largest body in bytes; 1 MiB when absent. */
  readonly largest?: number;
  /** `bytes`: a body that is handed over unread (webhooks, files). */
  readonly takes?: 'json' | 'bytes';
  /** Sent by a form without script, which can carry no token: its origin alone shows that it is ours. */
  readonly plainForm?: true;
  /** Strings of the body may hold NUL and halves of surrogate pairs, which PostgreSQL refuses: only for what is sealed. */
  readonly anyText?: true;
  readonly status: 200 | 201 | 202 | 204;
  readonly returns?: Returns;
  /** `file`: bytes with a name; `events`: server-sent events; `text`: plain text or HTML. `json` when absent. */
  readonly gives?: Form;
  /** Answers carry an ETag, and changes ask for If-Match. */
  readonly versioned?: Version;
  /** Repeats with the same Idempotency-Key give the first answer. */
  readonly idempotent?: true;
}

/** Keeps the exact types of a contract. */
export const contract = <
  const Params extends Shape = undefined,
  const Query extends Shape = undefined,
  const Body extends Shape = undefined,
  const Returns extends Shape = undefined,
  const Form extends Gives = 'json',
  const Version extends Versioned | 'no' = 'no',
>(
  it: Contract<Params, Query, Body, Returns, Form, Version>,
): Contract<Params, Query, Body, Returns, Form, Version> => it;

/** Contracts of one feature by name, as `src/api/contracts/<feature>.ts` exports them. */
export type FeatureContracts = Readonly<Record<string, Contract>>;

/** Every contract, by feature and name: `contracts.cases.decide` has the id `cases.decide`. */
export type ContractBook = Readonly<Record<string, FeatureContracts>>;

/** The contracts of a book, one after the other. */
export const contractsOf = (book: ContractBook): readonly Contract[] =>
  Object.values(book).flatMap((feature) => Object.values(feature));

/** Names of the placeholders in a path. */
export const placeholdersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w{1,60})\}/g)].map((match) => match[1] ?? '');
