/**
 * @typedef {{ field: string, reason: string }} Flaw
 * @typedef {{ code?: string, detail?: string, flaws?: readonly Flaw[], retryAfter?: number }} Problem
 * @typedef {{
 *   person: { name: string, roles: readonly string[] } | null,
 *   csrf: string | null,
 *   method: string | null,
 *   singleSignOn: string | null,
 * }} Session
 */

/** @param {number} seconds */
const wait = (seconds) => {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

/** Why something was not done, in words for whoever asked for it. */
export class Refused extends Error {
  /** @param {Problem} problem */
  constructor({ code = 'broken', detail = 'Something went wrong', flaws = [], retryAfter }) {
    const sentence = /[.?!]$/.test(detail) ? detail : `${detail}.`;
    super(retryAfter === undefined ? sentence : `${sentence} Try again in ${wait(retryAfter)}.`);
    this.code = code;
    this.flaws = flaws;
  }
}

/** @type {string | null} */
let csrf = null;

/**
 * Takes over the token that each change has to carry.
 * @param {Session} session
 */
export const keep = (session) => {
  ({ csrf } = session);
  return session;
};

/**
 * Asks the service. What it refuses is thrown as it says (RFC 9457).
 * @template Answer
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<Answer>}
 */
export const ask = async (method, path, body) => {
  const headers = new Headers();
  if (csrf !== null) headers.set('X-CSRF-Token', csrf);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  const sent = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(path, sent).catch(() => {
    throw new Refused({ detail: 'Gatehouse cannot be reached. Look at your connection and try again' });
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text === '' ? 'null' : text);
  // A proxy in front may answer with a page of its own.
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json') === true;
  throw new Refused(isProblem ? JSON.parse(text) : { detail: `The server answered with status ${response.status}` });
};

/** Who is signed in in this browser. */
export const lookAtSession = async () => {
  /** @type {Session} */
  const session = await ask('GET', '/api/v1/session');
  return keep(session);
};
