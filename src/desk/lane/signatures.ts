import type { Signed } from '../../engine/links/known-texts.ts';
import { signatureLength } from '../../engine/near-duplicate/signature.ts';

const WORDS = signatureLength / 4;
/** Signatures a page, and pages kept: 64 MB hold 680,000 of them. */
const PAGE = 4_096;
const MOST_PAGES = 166;

interface Page {
  readonly words: Int32Array;
  readonly known: Uint8Array;
}

/**
 * MinHash signatures by application number, as far as they were looked at lately. A signature never changes, so that
 * what is kept here is right in every process; the store holds them all.
 */
export class Signatures {
  readonly #pages = new Map<number, Page>();

  get(application: number): Signed | undefined {
    const page = this.#pages.get(Math.floor(application / PAGE));
    const place = application % PAGE;
    return page?.known[place] === 1 ? { words: page.words, from: place * WORDS } : undefined;
  }

  has(application: number): boolean {
    return this.#pages.get(Math.floor(application / PAGE))?.known[application % PAGE] === 1;
  }

  keep(application: number, signature: Uint8Array): void {
    const page = this.#page(Math.floor(application / PAGE));
    const place = application % PAGE;
    page.words.set(new Int32Array(Uint8Array.from(signature).buffer), place * WORDS);
    page.known[place] = 1;
  }

  #page(number: number): Page {
    const known = this.#pages.get(number);
    if (known !== undefined) {
      // The page used last stands last.
      this.#pages.delete(number);
      this.#pages.set(number, known);
      return known;
    }
    const [oldest] = this.#pages.keys();
    if (this.#pages.size >= MOST_PAGES && oldest !== undefined) this.#pages.delete(oldest);
    const page = { words: new Int32Array(PAGE * WORDS), known: new Uint8Array(PAGE) };
    this.#pages.set(number, page);
    return page;
  }
}
