import type { KnownPosting, ValueRow } from '../../engine/links/known-values.ts';
import { roles } from '../../engine/links/traces.ts';

/** Bytes of one posting: application, person and time as 32-bit numbers, and the role. */
const POSTING = 13;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const encodePostings = (postings: readonly KnownPosting[]): Buffer => {
  const bytes = Buffer.allocUnsafe(postings.length * POSTING);
  const into = view(bytes);
  postings.forEach(({ application, person, at, role }, index) => {
    const from = index * POSTING;
    into.setUint32(from, application);
    into.setUint32(from + 4, person);
    into.setUint32(from + 8, Math.max(0, at));
    into.setUint8(from + 12, roles.indexOf(role));
  });
  return bytes;
};

const decodePostings = (bytes: Uint8Array): KnownPosting[] => {
  const from = view(bytes);
  return Array.from({ length: Math.floor(bytes.length / POSTING) }, (_, index) => ({
    application: from.getUint32(index * POSTING),
    person: from.getUint32(index * POSTING + 4),
    at: from.getUint32(index * POSTING + 8),
    role: roles[from.getUint8(index * POSTING + 12)] ?? 'own',
  }));
};

/** A value as stored; its postings are read when somebody asks: values that everybody has are only counted. */
export class StoredValue implements ValueRow {
  readonly people: number;
  readonly first: number;
  readonly last: number;
  readonly #bytes: Uint8Array;
  #postings: readonly KnownPosting[] | undefined;

  constructor(usage: { readonly people: number; readonly first: number; readonly last: number }, bytes: Uint8Array) {
    this.people = usage.people;
    this.first = usage.first;
    this.last = usage.last;
    this.#bytes = bytes;
  }

  get postings(): readonly KnownPosting[] {
    this.#postings ??= decodePostings(this.#bytes);
    return this.#postings;
  }
}

export const encodeMembers = (members: readonly number[]): Buffer => {
  const bytes = Buffer.allocUnsafe(members.length * 4);
  members.forEach((member, index) => {
    bytes.writeUInt32BE(member, index * 4);
  });
  return bytes;
};

export const decodeMembers = (bytes: Uint8Array): number[] => {
  const from = view(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => from.getUint32(index * 4));
};

/** Bytes as a parameter within an array: base64, which every driver passes alike. */
export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
