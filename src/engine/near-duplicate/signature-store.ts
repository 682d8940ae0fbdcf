import { signatureLength } from './signature.ts';

/** Documents a page; memory grows by pages, so that growing never copies and never holds two of everything. */
const PAGE = 16_384;

/** Four entries a 32-bit word. */
const WORDS = signatureLength / 4;

/** Signatures one after another, each with the number that the caller knows its document by. */
export interface SignatureStore {
  readonly size: number;
  readonly bytes: number;
  add(id: number, signature: Int32Array): void;
  idOf(position: number): number;
  /** Copies a kept signature, four entries a word. */
  read(position: number, into: Int32Array): void;
  /** Reads where a signature begins, without using it. */
  touch(position: number): number;
  /** Entries that a kept signature has in common with another. */
  equalEntries(position: number, signature: Int32Array): number;
}

/** Bytes that are equal in two words: a byte of the difference is zero when adding 127 to its low bits sets none. */
const equalBytes = (one: number, other: number): number => {
  const difference = one ^ other;
  const nonzero = ((difference & 0x7f7f7f7f) + 0x7f7f7f7f) | difference | 0x7f7f7f7f;
  return Math.imul(~nonzero >>> 7, 0x01010101) >>> 24;
};

/** Entries that two signatures, four entries a word, have in common; of the first from word `from` on. */
export const equalEntries = (one: Int32Array, from: number, other: Int32Array): number => {
  let equal = 0;
  for (let word = 0; word < WORDS; word += 1) equal += equalBytes(one[from + word] ?? 0, other[word] ?? 0);
  return equal;
};

export const createSignatureStore = (): SignatureStore => {
  const pages: { readonly signatures: Int32Array; readonly ids: Uint32Array }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    get bytes() {
      return pages.length * PAGE * (signatureLength + 4);
    },
    add(id, signature) {
      const at = size % PAGE;
      if (at === 0) pages.push({ signatures: new Int32Array(PAGE * WORDS), ids: new Uint32Array(PAGE) });
      const page = pages[pages.length - 1];
      if (page === undefined) return;
      page.signatures.set(signature, at * WORDS);
      page.ids[at] = id;
      size += 1;
    },
    idOf: (position) => pages[Math.floor(position / PAGE)]?.ids[position % PAGE] ?? 0,
    read(position, into) {
      const page = pages[Math.floor(position / PAGE)];
      const from = (position % PAGE) * WORDS;
      if (page !== undefined)
        for (let word = 0; word < WORDS; word += 1) into[word] = page.signatures[from + word] ?? 0;
    },
    touch: (position) => pages[(position / PAGE) | 0]?.signatures[(position % PAGE) * WORDS] ?? 0,
    equalEntries(position, signature) {
      const page = pages[(position / PAGE) | 0];
      if (page === undefined) return 0;
      return equalEntries(page.signatures, (position % PAGE) * WORDS, signature);
    },
  };
};
