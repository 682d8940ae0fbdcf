import { overBody } from '../bodies.ts';
import { readBody } from '../body.ts';
import type { Incoming, Verdict } from '../model.ts';
import { after, fromBase64, fromHex, fromSeconds, hmac, isNear, matches } from '../signature.ts';
import { resolve } from './paths.ts';
import type { GenericSignature } from './settings.ts';

/** As the Standard Webhooks specification has it. */
const FIVE_MINUTES = 300;
const MOST_SIGNATURES = 5;
const ID = /^[\x21-\x7e]{1,200}$/;

const keyOf = (secret: string): Buffer => Buffer.from(after('whsec_', secret) ?? secret, 'base64');

/** https://www.standardwebhooks.com: `webhook-signature: v1,<base64>[ v1,<base64>…]` over id, time and body. */
const standard = ({ headers, body, secrets, now }: Incoming): Verdict => {
  const eventId = headers.get('webhook-id');
  const time = headers.get('webhook-timestamp');
  const header = headers.get('webhook-signature');
  const given = (header ?? '')
    .split(' ')
    .slice(0, MOST_SIGNATURES)
    .map((part) => fromBase64(after('v1,', part) ?? ''));
  const good = matches(
    secrets.map((secret) => hmac(keyOf(secret), `${eventId}.${time}.`, body)),
    given,
  );
  if (header === null) return { ok: false, reason: 'no-signature' };
  if (!good || eventId === null || !ID.test(eventId)) return { ok: false, reason: 'bad-signature' };
  const occurredAt = fromSeconds(time);
  if (occurredAt === undefined || !isNear(occurredAt, now, FIVE_MINUTES)) return { ok: false, reason: 'bad-time' };
  return { ok: true, covers: 'body', eventId, occurredAt };
};

const oneHeader = (incoming: Incoming, signature: GenericSignature & { scheme: 'hmac-sha256' }): Verdict => {
  const header = incoming.headers.get(signature.header);
  const digest = after(signature.prefix, header) ?? '';
  const verdict = overBody(incoming, header, [signature.encoding === 'hex' ? fromHex(digest) : fromBase64(digest)]);
  const path = incoming.settings.mapping?.eventId;
  if (!verdict.ok || 'handshake' in verdict || path === undefined) return verdict;
  const eventId = resolve(readBody(incoming.body), path);
  return { ...verdict, eventId: typeof eventId === 'string' && ID.test(eventId) ? eventId : undefined };
};

/** A connector without a scheme takes nothing in. */
export const verify = (incoming: Incoming): Verdict => {
  const { signature } = incoming.settings;
  if (signature === undefined) return { ok: false, reason: 'no-signature' };
  return signature.scheme === 'standard-webhooks' ? standard(incoming) : oneHeader(incoming, signature);
};
