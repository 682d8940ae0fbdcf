import type { z } from 'zod';
import type { Contract } from '../api/contract.ts';
import type { Actor } from '../desk/actor.ts';

type Read<S> = S extends z.ZodType ? z.output<S> : undefined;
type Give<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a handler is handed: validated, with whoever asks. Routes open to anyone get no actor when nobody is signed in. */
export interface Call<Params, Query, Body> {
  readonly actor: Actor | undefined;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The body unread, for contracts that take bytes. */
  readonly bytes: Uint8Array;
  readonly headers: Headers;
  /** The version that the caller saw (If-Match). */
  readonly ifMatch: string | undefined;
  readonly requestId: string;
  /** Address of the caller, as the proxy in front gives it when it is trusted. */
  readonly address: string;
  readonly signal: AbortSignal;
}

export interface FileReply {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface ServerEvent {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
}

/** What a handler may say beside its body. */
export interface Extras {
  readonly etag?: string;
  readonly location?: string;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

export type Reply<Returns> =
  | { readonly body: Give<Returns>; readonly extras?: Extras }
  | { readonly file: FileReply; readonly extras?: Extras }
  | { readonly text: string; readonly mediaType: string; readonly extras?: Extras }
  | { readonly events: AsyncIterable<ServerEvent>; readonly extras?: Extras };

type Handler<C> =
  C extends Contract<infer P, infer Q, infer B, infer R>
    ? (call: Call<Read<P>, Read<Q>, Read<B>>) => Promise<Reply<R>>
    : never;

/** A contract with what answers it. */
export interface Route {
  readonly contract: Contract;
  readonly handle: (call: Call<unknown, unknown, unknown>) => Promise<Reply<z.ZodType | undefined>>;
}

/**
 * Joins a contract and its handler; the types of one are those of the other. A list of routes forgets these types, which
 * is sound because the server hands a handler only what the contract beside it has read.
 */
export function route<C extends Contract>(contract: C, handle: Handler<C>): Route;
export function route(contract: Contract, handle: Route['handle']): Route {
  return { contract, handle };
}
