import { overBody } from '../bodies.ts';
import { readBody } from '../body.ts';
import type { Incoming, Verdict } from '../model.ts';
import { fromBase64, fromHex } from '../signature.ts';
import { date, id, joined, text } from '../values.ts';

/** `X-Workable-Signature` over the body; its encoding is not documented, so hexadecimal and Base64 both count. */
export const verify = (incoming: Incoming): Verdict => {
  const header = incoming.headers.get('x-workable-signature');
  const given = header === null ? undefined : (fromHex(header) ?? fromBase64(header));
  const verdict = overBody(incoming, header, [given]);
  if (!verdict.ok || 'handshake' in verdict) return verdict;
  const said = readBody(incoming.body);
  const occurredAt = date(said, 'fired_at');
  const own = id(said, 'id');
  const eventId = own && joined(' ', own, text(said, 'fired_at'));
  return { ...verdict, eventId, ...(occurredAt === undefined ? {} : { occurredAt }) };
};
