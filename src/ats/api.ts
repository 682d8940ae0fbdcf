import type { Caller } from './http/caller.ts';
import { Refused } from './http/caller.ts';
import type { ConnectorSettings, DocumentReference, TakenIn } from './model.ts';

/** Whom a note or tag is about. */
export interface Target {
  readonly application: string;
  readonly candidate: string;
}

/** What Gatehouse asks of a vendor's API. */
export interface AtsApi {
  /** An application as it is now; `gone` when the vendor knows it no longer. */
  readonly application: (id: string) => Promise<TakenIn | 'gone'>;
  readonly document: (reference: DocumentReference) => Promise<Uint8Array>;
  /** Asks for something harmless: whether address and token are right. */
  readonly test: () => Promise<void>;
  /** Where notes and tags can be written. */
  readonly write?: WriteBack;
}

export interface WriteBack {
  /** Whether a note with this mark stands there already: a write that was cut off is not repeated. */
  readonly hasNote: (target: Target, mark: string) => Promise<boolean>;
  readonly note: (target: Target, text: string) => Promise<void>;
  /** Makes one of our tags stand and the others of ours not. */
  readonly tag: (target: Target, tag: string, others: readonly string[]) => Promise<void>;
}

/** What a client is made from. */
export interface ApiParts {
  readonly caller: Caller;
  /** As the vendor issued it; for Greenhouse `client id:client secret`. */
  readonly token: string;
  readonly settings: ConnectorSettings;
  readonly now: () => Date;
  /** Takes the place of the vendor's hosts in tests. */
  readonly origin?: string;
}

/** An address below a base, with ids in it escaped. */
export const address = (base: string, path: readonly string[], query: Readonly<Record<string, string>> = {}): URL => {
  const url = new URL(`${base}/${path.map(encodeURIComponent).join('/')}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
};

/** HTTP Basic with the token as user and no password. */
export const basic = (token: string): string => `Basic ${Buffer.from(token).toString('base64')}`;

/** What was asked for, undefined when the vendor says that there is no such thing. */
export const orGone = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refused && (error.status === 404 || error.status === 410)) return undefined;
    throw error;
  }
};

/** A file that lies at an address of its own, asked for without any token. */
export const fileAt = (caller: Caller, reference: DocumentReference): Promise<Uint8Array> => {
  const { url } = reference;
  if (url === undefined || !URL.canParse(url)) return Promise.reject(new Refused(0));
  return caller.file(new URL(url));
};
