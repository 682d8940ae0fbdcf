import { overBody } from '../bodies.ts';
import type { Incoming, Verdict } from '../model.ts';
import { after, fromHex } from '../signature.ts';

/** `Ashby-Signature: sha256=<hex>` over the body. Ashby lets a webhook have no secret; Gatehouse does not. */
export const verify = (incoming: Incoming): Verdict => {
  const header = incoming.headers.get('ashby-signature');
  const given = after('sha256=', header);
  return overBody(incoming, header, [given === undefined ? undefined : fromHex(given)]);
};
