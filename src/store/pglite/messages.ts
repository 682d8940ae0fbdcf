/** What goes to the thread of PGlite: bytes of the PostgreSQL protocol, whole messages that end in a request to answer. */
export type ToWorker =
  | { readonly kind: 'start' | 'ask'; readonly connection: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'close' };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly connection: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'closed' };
