import type { GenericMapping, GenericSignature } from './generic/settings.ts';

/** Applicant tracking systems that can send to Gatehouse; `generic` is any sender of JSON, described by a mapping. */
export const vendors = [
  'greenhouse',
  'ashby',
  'lever',
  'workable',
  'smartrecruiters',
  'recruitee',
  'teamtailor',
  'generic',
] as const;
export type Vendor = (typeof vendors)[number];

/** How one account of a vendor is reached and read. Holds no secret. */
export interface ConnectorSettings {
  /** Workable: the subdomain. Recruitee: the company id. */
  readonly account?: string | undefined;
  /** Teamtailor and Lever run in regions with hosts of their own. */
  readonly region?: 'global' | 'eu' | 'na' | 'au' | undefined;
  /** Teamtailor: refuse the older signature, which covers nothing but an id. */
  readonly coveredOnly?: boolean | undefined;
  readonly signature?: GenericSignature | undefined;
  readonly mapping?: GenericMapping | undefined;
  readonly writeBack?: 'off' | 'note' | 'tag' | 'both' | undefined;
  /** Greenhouse: the user id that notes are written as. */
  readonly author?: string | undefined;
}

/** A request as it came in, with every secret that is valid now: two while one is being replaced. */
export interface Incoming {
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly secrets: readonly string[];
  readonly now: Date;
  readonly settings: ConnectorSettings;
}

/** What a signature says. Reasons are fixed words of ours, never part of what was sent. */
export type Verdict =
  | {
      readonly ok: true;
      /** Undefined when the signature covers no id of the delivery: its body stands in for one. */
      readonly eventId: string | undefined;
      readonly occurredAt?: Date;
      /** Name of the event, where a signed header says it and the body does not. */
      readonly event?: string;
      /** Whether the signature covers the body. What is not covered is asked for again from the vendor's API. */
      readonly covers: 'body' | 'id';
    }
  /** A test or a handshake: answered at once with these headers, and nothing is taken in. */
  | { readonly ok: true; readonly handshake: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly reason: Refusal };

export type Refusal = 'no-signature' | 'bad-signature' | 'bad-time' | 'bad-body';

/** An object of a JSON text whose members are not known yet. */
export type Members = Readonly<Record<string, unknown>>;

/** A file that the candidate sent, by where it lies or by how the vendor's API names it. */
export interface DocumentReference {
  readonly filename: string | undefined;
  readonly url?: string;
  readonly handle?: string;
}

/** An application as a vendor tells it: format v1 before its checks, without texts of documents. */
export interface TakenIn {
  /** Of the application in the vendor's system; unique there. */
  readonly id: string;
  readonly candidate: string | undefined;
  /** When what is told was last changed: an older telling never replaces a newer one. */
  readonly changedAt: Date | undefined;
  readonly hiredAt: string | undefined;
  readonly application: Members;
  readonly documents: readonly DocumentReference[];
}

/** What one delivery asks of Gatehouse. */
export type AtsEvent =
  | { readonly kind: 'take-in'; readonly taken: TakenIn }
  /** Only the vendor's API can tell what this is about. */
  | { readonly kind: 'ask'; readonly id: string; readonly candidate: string | undefined }
  | { readonly kind: 'erase'; readonly applications: readonly string[]; readonly candidate: string | undefined }
  /** Something about a candidate changed that the delivery does not tell application by application. */
  | { readonly kind: 'refresh'; readonly candidate: string }
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  | {
      readonly kind: 'hired';
      readonly id: string;
      readonly candidate: string | undefined;
      readonly at: string | undefined;
    }
  | { readonly kind: 'ignore' }
  /** It should hold an application and does not. */
  | { readonly kind: 'unreadable' };

/** What is known of a delivery besides its body. */
export interface Delivery {
  /** From a signed header. */
  readonly event: string | undefined;
  /** When it came in, RFC 3339. */
  readonly receivedAt: string;
}

/** The pure half of a vendor: what its deliveries look like. */
export interface AtsVendor {
  readonly verify: (incoming: Incoming) => Verdict;
  readonly read: (body: Members, settings: ConnectorSettings, delivery: Delivery) => AtsEvent;
}
