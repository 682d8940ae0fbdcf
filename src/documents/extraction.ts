/** Why a piece of text is kept apart: a person who looks at the page does not see it. */
export type HiddenHow = 'same-colour' | 'tiny' | 'off-page' | 'covered' | 'invisible';

export interface HiddenText {
  readonly text: string;
  readonly how: HiddenHow;
}

/** What the file says about itself. Dates are RFC 3339 when they could be parsed, otherwise as written. */
export interface Metadata {
  readonly author?: string;
  readonly creator?: string;
  readonly producer?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly title?: string;
  readonly language?: string;
}

/** What one document holds. `text` is what a reader sees, in reading order; `hiddenText` is what a reader does not. */
export interface Extraction {
  readonly mediaType: string;
  readonly text: string;
  /** Pages of the whole document, also those beyond the limit; 1 where the format has none. */
  readonly pages: number;
  readonly hiddenText: readonly HiddenText[];
  /** Link targets as written in the file, each once, in order of appearance. */
  readonly links: readonly string[];
  /** Font names without subset prefixes, sorted. */
  readonly fonts: readonly string[];
  readonly metadata: Metadata;
  /** Of the input bytes, hexadecimal. */
  readonly sha256: string;
  /** For the reviewer, one statement each: what was left unread, repaired or not opened. */
  readonly notes: readonly string[];
}

/** What one document may cost. */
export interface Limits {
  /** Processor time of the child where the system tells it, otherwise time on the clock. */
  readonly milliseconds: number;
  /** Resident memory of the child process, bytes. */
  readonly residentBytes: number;
  /** Pages that are read; see `pagesRefused`. */
  readonly pages: number;
  readonly inputBytes: number;
  /** UTF-8 bytes of visible and hidden text together. */
  readonly textBytes: number;
}

export const defaultLimits: Limits = {
  milliseconds: 5_000,
  residentBytes: 500_000_000,
  pages: 30,
  inputBytes: 20_000_000,
  textBytes: 5_000_000,
};

/**
 * A document of more than `pages` is read up to that page and says so in its notes: an academic CV of 35 pages is
 * honest, and a refusal would let an applicant leave the screening by adding blank pages. From ten times as many on it
 * is no résumé, and it is refused before a page is opened.
 */
export const pagesRefused = (limits: Limits): number => limits.pages * 10;

export type RefusalCode =
  | 'encrypted'
  | 'corrupt'
  | 'too-large'
  | 'too-many-pages'
  | 'timeout'
  | 'memory'
  | 'wrong-type'
  | 'unreadable'
  | 'empty';

export interface Refusal {
  readonly ok: false;
  /** Why, in words that fit after a colon; no value from inside the file. */
  readonly reason: string;
  readonly code: RefusalCode;
}

export type Extracted = { readonly ok: true; readonly document: Extraction } | Refusal;

/** One page of a document to be drawn. */
export interface PageWish {
  /** From 1. */
  readonly page: number;
  /** Pixels. */
  readonly width: number;
}

/** A page as a picture: what a person would see, and nothing that acts. */
export interface PageImage {
  readonly png: Uint8Array;
  /** Pages of the whole document. */
  readonly pages: number;
}

export type Drawn = { readonly ok: true; readonly image: PageImage } | Refusal;

/** What a reader process answers to one job. */
export type Answer = Extracted | Drawn;

/** A file as it came in. The name is only used in messages and to notice a file that lies about its type. */
export interface DocumentFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/** What a reader of one format hands on; `finish` makes an `Extraction` of it. */
export interface Reading {
  readonly mediaType: string;
  readonly text: string;
  readonly pages: number;
  readonly hiddenText: readonly HiddenText[];
  readonly links: readonly string[];
  readonly fonts: readonly string[];
  readonly metadata: Metadata;
  readonly notes: readonly string[];
}

/** A file that cannot be read: bad data, not a bug. Thrown inside a reader, turned into a value at its edge. */
export class Unreadable extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

export const refuse = (code: RefusalCode, reason: string): Refusal => ({ ok: false, code, reason });

/** `20 MB` for 20,000,000. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;
