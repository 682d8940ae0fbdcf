import type { Contract } from '../api/contract.ts';
import { Refusal } from './refusal.ts';

const QUOTED = /^"([\x21\x23-\x7e]{1,100})"$/;

/** The version that the caller saw, from `If-Match`. */
export const seenVersion = (contract: Contract, headers: Headers): string | undefined => {
  const given = headers.get('if-match');
  if (given === null) {
    if (contract.versioned !== 'asks') return undefined;
    throw new Refusal('needs-version', 'Send If-Match with the ETag of what you saw.');
  }
  const version = QUOTED.exec(given.trim())?.[1];
  if (version !== undefined) return version;
  throw new Refusal('malformed', 'If-Match holds exactly one ETag, as an answer gave it.');
};

/** A version as an ETag. */
export const entityTag = (version: string): string => `"${version}"`;

/** Whether the caller holds this version already. */
export const isHeld = (headers: Headers, version: string): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === entityTag(version));
