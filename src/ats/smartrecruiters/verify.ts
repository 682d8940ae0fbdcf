import type { Incoming, Verdict } from '../model.ts';
import { after, fromHex, fromSeconds, hmac, isNear, matches } from '../signature.ts';

/** SmartRecruiters repeats failed deliveries and names no tolerance; the signed event id stops a second use. */
const DAY = 86_400;
const MOST_SIGNATURES = 5;
const ECHOED = /^[\w+/=.:-]{1,200}$/;
const EVENT = /^[\w.-]{1,80}$/;
const DOT = '.';

const named = (event: string | undefined): { readonly event?: string } =>
  event !== undefined && EVENT.test(event) ? { event } : {};

/** What is signed: the time, the body and four headers, joined by dots. A header that is absent counts as empty. */
const signed = ({ headers, body }: Incoming, secret: string): Buffer => {
  const [time, event, name, version, link] = [
    'smartrecruiters-timestamp',
    'event-id',
    'event-name',
    'event-version',
    'link',
  ].map((header) => headers.get(header) ?? '');
  return hmac(secret, `${time}${DOT}`, body, `${DOT}${[event, name, version, link].join(DOT)}`);
};

/** `smartrecruiters-signature: v1=<hex>[;v1=<hex>…]`. While a subscription is activated, X-Hook-Secret is echoed. */
export const verify = (incoming: Incoming): Verdict => {
  const { headers, secrets, now } = incoming;
  const header = headers.get('smartrecruiters-signature');
  const greeting = headers.get('x-hook-secret');
  if (header === null && greeting !== null && ECHOED.test(greeting)) {
    return { ok: true, handshake: { 'x-hook-secret': greeting } };
  }
  const given = (header ?? '')
    .split(';')
    .slice(0, MOST_SIGNATURES)
    .map((part) => fromHex(after('v1=', part) ?? ''));
  const good = matches(
    secrets.map((secret) => signed(incoming, secret)),
    given,
  );
  if (header === null) return { ok: false, reason: 'no-signature' };
  if (!good) return { ok: false, reason: 'bad-signature' };
  const occurredAt = fromSeconds(headers.get('smartrecruiters-timestamp'));
  if (occurredAt === undefined || !isNear(occurredAt, now, DAY)) return { ok: false, reason: 'bad-time' };
  const event = headers.get('event-name') ?? undefined;
  return { ok: true, covers: 'body', eventId: headers.get('event-id') ?? undefined, occurredAt, ...named(event) };
};
