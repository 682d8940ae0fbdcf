/** Ways in which a request can be refused. Bad data in a file is a value; this is thrown to whoever asked. */
export const problemCodes = [
  'invalid',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'gone',
  'conflict',
  'changed-meanwhile',
  'too-large',
  'unsupported',
  'too-many',
  'unavailable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong, by JSON pointer into what was sent. */
export interface Flaw {
  readonly field: string;
  readonly reason: string;
}

/** Says what was given and what is allowed, never a value that an applicant typed. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly flaws: readonly Flaw[];
  /** Seconds after which it may succeed. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, detail: string, more: { flaws?: readonly Flaw[]; retryAfter?: number } = {}) {
    super(detail);
    this.code = code;
    this.flaws = more.flaws ?? [];
    this.retryAfter = more.retryAfter;
  }
}
