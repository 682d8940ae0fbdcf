import type { Answer, Limits, PageWish } from './extraction.ts';

/** From the pool to a child: one document to read, or one page of it to draw. */
export interface Job {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly draw?: PageWish;
}

/** From a child to the pool: `ready` once, then one answer a job. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly answer: Answer; readonly spent: boolean };

const isObject = (it: unknown): it is object => typeof it === 'object' && it !== null;

export const isJob = (it: unknown): it is Job =>
  isObject(it) &&
  'filename' in it &&
  typeof it.filename === 'string' &&
  'bytes' in it &&
  it.bytes instanceof Uint8Array &&
  'limits' in it &&
  isObject(it.limits);

/** A child that read a hostile file is not believed further than the shape of its messages. */
export const isReport = (it: unknown): it is Report =>
  isObject(it) &&
  'kind' in it &&
  (it.kind === 'ready' ||
    (it.kind === 'done' && 'answer' in it && isObject(it.answer) && 'ok' in it.answer && 'spent' in it));
