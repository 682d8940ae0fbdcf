import { overBody } from '../bodies.ts';
import type { Incoming, Verdict } from '../model.ts';
import { after, fromHex } from '../signature.ts';

/**
 * `Signature: sha256 <hex>`, with a space, over the bytes as they came (Greenhouse signs its \u003c escapes unread).
 * The header Greenhouse-Event-ID is not signed, so it is no protection against a replay: the body stands in for it.
 */
export const verify = (incoming: Incoming): Verdict => {
  const header = incoming.headers.get('signature');
  const given = after('sha256 ', header);
  return overBody(incoming, header, [given === undefined ? undefined : fromHex(given)]);
};
