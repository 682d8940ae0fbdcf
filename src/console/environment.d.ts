declare module 'virtual:gatehouse-book' {
  import type { WireBook } from '../api/client/wired.ts';
  /** What the client needs of each contract; tools/console-book.ts makes it from the contracts. */
  export const book: WireBook;
}

declare module '*.css';
