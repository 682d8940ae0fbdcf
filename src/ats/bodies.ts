import type { Incoming, Verdict } from './model.ts';
import { hmac, matches } from './signature.ts';

/** Digests of the body under each secret. */
const digests = ({ secrets, body }: Incoming): readonly Buffer[] => secrets.map((secret) => hmac(secret, body));

/** Judges a header that signs the body: what was given as header, and the digests it may stand for. */
export const overBody = (
  incoming: Incoming,
  header: string | null,
  given: readonly (Buffer | undefined)[],
  more: { readonly eventId?: string | undefined; readonly occurredAt?: Date | undefined } = {},
): Verdict => {
  const good = matches(digests(incoming), given);
  if (header === null) return { ok: false, reason: 'no-signature' };
  if (!good) return { ok: false, reason: 'bad-signature' };
  const { eventId, occurredAt } = more;
  return { ok: true, covers: 'body', eventId, ...(occurredAt === undefined ? {} : { occurredAt }) };
};
