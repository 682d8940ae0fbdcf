import { readBody } from '../body.ts';
import type { Incoming, Verdict } from '../model.ts';
import { fromHex, fromSeconds, hmac, isNear, matches } from '../signature.ts';
import { id, text } from '../values.ts';

const FIVE_MINUTES = 300;
const ENVELOPE = /^t=(\d{1,11}),v2=([0-9a-f]{64})$/;

/** The text that a canonical Base64 text stands for. */
const unwrapped = (given: string): string => {
  const bytes = Buffer.from(given, 'base64');
  return bytes.toString('base64') === given ? bytes.toString('latin1') : '';
};

/** `TT-Signature`: Base64 of `t=<seconds>,v2=<hex>`, over the time and the body. */
const overTimeAndBody = ({ body, secrets, now }: Incoming, header: string): Verdict => {
  const [, seconds = '0', digest = ''] = ENVELOPE.exec(unwrapped(header)) ?? [];
  const good = matches(
    secrets.map((secret) => hmac(secret, `${seconds}.`, body)),
    [fromHex(digest)],
  );
  if (!good) return { ok: false, reason: 'bad-signature' };
  const occurredAt = fromSeconds(seconds);
  if (occurredAt === undefined || !isNear(occurredAt, now, FIVE_MINUTES)) return { ok: false, reason: 'bad-time' };
  return { ok: true, covers: 'body', eventId: undefined, occurredAt };
};

/** The older form, as header or in the body: over the id of what changed and nothing else. It can be used again. */
const overId = ({ headers, body, secrets }: Incoming): Verdict => {
  const said = readBody(body);
  const given = headers.get('teamtailor-signature') ?? text(said, 'signature');
  const resource = id(said, 'payload', 'data', 'id') ?? '';
  const good = matches(
    secrets.map((secret) => hmac(secret, resource)),
    [given === undefined ? undefined : fromHex(unwrapped(given))],
  );
  if (said === undefined) return { ok: false, reason: 'bad-body' };
  if (given === undefined) return { ok: false, reason: 'no-signature' };
  if (!good || resource === '') return { ok: false, reason: 'bad-signature' };
  return { ok: true, covers: 'id', eventId: undefined };
};

/** A delivery that carries the newer signature is judged by it alone; a good older one beside it changes nothing. */
export const verify = (incoming: Incoming): Verdict => {
  const header = incoming.headers.get('tt-signature');
  if (header !== null) return overTimeAndBody(incoming, header);
  const verdict = overId(incoming);
  return incoming.settings.coveredOnly === true ? { ok: false, reason: 'no-signature' } : verdict;
};
