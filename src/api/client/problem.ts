import type { ProblemBody, ProblemBodyCode } from '../problem-body.ts';

/** A request that was refused, as the service said it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemBodyCode;
  readonly status: number;
  readonly requestId: string;
  readonly flaws: NonNullable<ProblemBody['flaws']>;
  readonly retryAfter: number | undefined;

  constructor({ title, detail, code, status, requestId, flaws = [], retryAfter }: ProblemBody) {
    super(detail ?? title);
    this.code = code;
    this.status = status;
    this.requestId = requestId;
    this.flaws = flaws;
    this.retryAfter = retryAfter;
  }
}

const isProblem = (value: unknown): value is ProblemBody =>
  typeof value === 'object' && value !== null && 'code' in value && 'status' in value && 'requestId' in value;

const bodyOf = async (response: Response, read: (json: string) => unknown): Promise<unknown> => {
  try {
    return read(await response.text());
  } catch {
    return undefined;
  }
};

/** Reads what went wrong; a proxy in between answers in its own words. */
export const problemOf = async (response: Response, read: (json: string) => unknown = JSON.parse): Promise<Problem> => {
  const body = await bodyOf(response, read);
  if (isProblem(body)) return new Problem(body);
  return new Problem({
    type: 'about:blank',
    title: `The answer was ${response.status} and no problem body`,
    status: response.status,
    code: response.status >= 500 ? 'unavailable' : 'malformed',
    requestId: response.headers.get('x-request-id') ?? 'none',
  });
};
