import type { transportCodes } from '../api/problem-body.ts';

type TransportCode = Exclude<(typeof transportCodes)[number], 'broken'>;

/** A request that HTTP itself refuses, before any use case sees it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: TransportCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: TransportCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.code = code;
    this.headers = headers;
  }
}
