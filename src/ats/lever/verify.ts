import { readBody } from '../body.ts';
import type { Incoming, Verdict } from '../model.ts';
import { fromHex, hmac, isNear, matches } from '../signature.ts';
import { at, text } from '../values.ts';

/** Lever repeats a failed delivery for hours with the same token; the token itself stops a second use. */
const DAY = 86_400;

/**
 * `signature` in the body, over `token` and `triggeredAt` only: the rest of the body is not covered, and whatever it
 * names is asked for again. Each event type has a secret of its own; a connector holds them all.
 */
export const verify = ({ body, secrets, now }: Incoming): Verdict => {
  const said = readBody(body);
  const token = text(said, 'token') ?? '';
  const triggered = at(said, 'triggeredAt');
  const milliseconds = typeof triggered === 'number' && Number.isSafeInteger(triggered) ? triggered : 0;
  const given = at(said, 'signature');
  const good = matches(
    secrets.map((secret) => hmac(secret, token, String(milliseconds))),
    [typeof given === 'string' ? fromHex(given) : undefined],
  );
  if (said === undefined) return { ok: false, reason: 'bad-body' };
  if (typeof given !== 'string') return { ok: false, reason: 'no-signature' };
  if (!good || token === '') return { ok: false, reason: 'bad-signature' };
  const occurredAt = new Date(milliseconds);
  if (!isNear(occurredAt, now, DAY)) return { ok: false, reason: 'bad-time' };
  return { ok: true, covers: 'id', eventId: `${token} ${milliseconds}`, occurredAt };
};
