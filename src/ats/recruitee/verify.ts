import { overBody } from '../bodies.ts';
import { readBody } from '../body.ts';
import type { Incoming, Verdict } from '../model.ts';
import { fromHex } from '../signature.ts';
import { at, date, id, joined, text } from '../values.ts';

const LONGEST_TEST = 64;

/** Sent when a webhook is made, before Recruitee tells its secret: `{"test":true}` and nothing else, unsigned. */
const isTest = (body: Uint8Array): boolean => {
  if (body.length > LONGEST_TEST) return false;
  const said = readBody(body);
  return said !== undefined && Object.keys(said).length === 1 && at(said, 'test') === true;
};

/** `X-Recruitee-Signature: <hex>` over the body. */
export const verify = (incoming: Incoming): Verdict => {
  const header = incoming.headers.get('x-recruitee-signature');
  if (header === null && isTest(incoming.body)) return { ok: true, handshake: {} };
  const verdict = overBody(incoming, header, [header === null ? undefined : fromHex(header)]);
  if (!verdict.ok || 'handshake' in verdict) return verdict;
  const said = readBody(incoming.body);
  const occurredAt = date(said, 'created_at');
  // A repeat differs in `attempt_count` only, so the body cannot stand in for an id.
  const own = id(said, 'id');
  const eventId = own && joined(' ', own, text(said, 'created_at'), id(said, 'event_type'));
  return { ...verdict, eventId, ...(occurredAt === undefined ? {} : { occurredAt }) };
};
