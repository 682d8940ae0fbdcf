import type { Claim, Claims, Evidence } from '../model.ts';
import type { TableName, Tables } from '../reference.ts';

type OneOrMore<T> = readonly [T, ...T[]];

/** Where a reader can check that the signal is a known one. `accessed` or publication date as YYYY-MM or YYYY-MM-DD. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** A partial application (format v1) as an example; id, receivedAt and candidate.name are filled in where absent. */
export interface Example {
  readonly receivedAt?: string;
  readonly source?: string;
  readonly job?: object;
  readonly candidate?: object;
  readonly resume?: object;
  readonly documents?: readonly object[];
  readonly session?: object;
  readonly answers?: readonly object[];
}

export type Known<Need extends Claim> = { readonly [Key in Need]: Claims[Key] };
export type Given<Table extends TableName> = { readonly [Key in Table]-?: NonNullable<Tables[Key]> };

/**
 * One question put to an application. It is handed only the claims and tables that it declares,
 * so `needs` is also the record of what each signal looks at.
 */
/** Tables that sharpen an answer where an operator has them; the signal runs without. */
export type Helped<Help extends TableName> = { readonly [Key in Help]?: Tables[Key] | undefined };

export interface Signal<
  Id extends string = string,
  Need extends Claim = Claim,
  Table extends TableName = TableName,
  Help extends TableName = TableName,
> {
  readonly id: Id;
  /** What was observed, as a plain statement without a full stop. */
  readonly title: string;
  readonly needs: OneOrMore<Need>;
  readonly tables: readonly Table[];
  readonly helps: readonly Help[];
  readonly sources: OneOrMore<Source>;
  /** Why an honest person may show this. */
  readonly innocent: OneOrMore<string>;
  /** The question to put to the candidate, or the check to make. */
  readonly ask: string;
  evaluate(claims: Known<Need>, tables: Given<Table> & Helped<Help>): readonly Evidence[];
  readonly hits: OneOrMore<Example>;
  readonly misses: OneOrMore<Example>;
}

type Declared<Id extends string, Need extends Claim, Table extends TableName, Help extends TableName> = Omit<
  Signal<Id, Need, Table, Help>,
  'tables' | 'helps'
> & { readonly tables?: readonly Table[]; readonly helps?: readonly Help[] };

/** Declares a signal; the compiler checks that it reads only what it declares. */
export const signal = <
  const Id extends string,
  const Need extends Claim,
  const Table extends TableName = never,
  const Help extends TableName = never,
>(
  it: Declared<Id, Need, Table, Help>,
): Signal<Id, Need, Table, Help> => ({ ...it, tables: it.tables ?? [], helps: it.helps ?? [] });

/** No evidence: the usual answer. */
export const nothing: readonly Evidence[] = [];
