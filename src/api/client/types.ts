import type { z } from 'zod';
import type { Contract, ContractBook, Gives, Versioned } from '../contract.ts';

type Shape = z.ZodType | undefined;
type Part<Name extends string, Schema extends Shape> = Schema extends z.ZodType
  ? Record<never, never> extends z.input<Schema>
    ? { readonly [K in Name]?: z.input<Schema> }
    : { readonly [K in Name]: z.input<Schema> }
  : Record<never, never>;

/** What every call may say beside what its contract asks for. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The body, for contracts that take bytes. */
  readonly bytes?: Uint8Array;
  /** Sent instead of one that is made up, for contracts that heed it. */
  readonly idempotencyKey?: string;
  /** The last event that was seen, for streams. */
  readonly lastEventId?: string;
}

type Asks<P extends Shape, Q extends Shape, B extends Shape, V> = Part<'params', P> &
  Part<'query', Q> &
  Part<'body', B> &
  (V extends 'asks' ? { readonly ifMatch: string } : Record<never, never>) &
  CallOptions;

/** A file that came back. */
export interface ClientFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** An answer with the version to send back as `ifMatch`. */
export interface VersionedAnswer<Value> {
  readonly value: Value;
  readonly etag: string;
}

/** One event of a stream. */
export interface ClientEvent<Data> {
  readonly id: string;
  readonly type: string;
  readonly data: Data;
}

type Value<R extends Shape> = R extends z.ZodType ? z.output<R> : undefined;

type Answer<R extends Shape, F extends Gives, V extends Versioned | 'no'> = F extends 'file'
  ? Promise<ClientFile>
  : F extends 'text'
    ? Promise<string>
    : F extends 'events'
      ? AsyncIterable<ClientEvent<Value<R>>>
      : V extends 'no'
        ? Promise<Value<R>>
        : Promise<VersionedAnswer<Value<R>>>;

type Arguments<Input> = Record<never, never> extends Input ? [input?: Input] : [input: Input];

type Items<R extends Shape> =
  Value<R> extends { readonly items: readonly (infer Item)[]; readonly next: string | null } ? Item : never;

/** Lists can be walked through, page after page. */
type Each<Q extends Shape, R extends Shape, Input> = Q extends z.ZodType
  ? z.input<Q> extends { readonly cursor?: unknown }
    ? { readonly each: (...input: Arguments<Input>) => AsyncIterable<Items<R>> }
    : Record<never, never>
  : Record<never, never>;

/** A contract as a function. */
export type ClientMethod<C> =
  C extends Contract<infer P, infer Q, infer B, infer R, infer F, infer V>
    ? ((...input: Arguments<Asks<P, Q, B, V>>) => Answer<R, F, V>) & Each<Q, R, Asks<P, Q, B, V>>
    : never;

/** Every contract of a book as a function, by feature and name. */
export type ClientOf<Book extends ContractBook> = {
  readonly [Feature in keyof Book]: { readonly [Name in keyof Book[Feature]]: ClientMethod<Book[Feature][Name]> };
};
