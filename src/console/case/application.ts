import type { Application as Received } from '../../engine/contract/application.ts';

/** An application as it was received. Read blindly, parts are absent, which they may be anyway. */
export type Application = Partial<Received>;

/** What the service says is one, or nothing: it was erased, or stand-ins are read. */
export const applicationOf = (received: unknown): Application | undefined => (isOne(received) ? received : undefined);

const isOne = (received: unknown): received is Application =>
  typeof received === 'object' && received !== null && 'candidate' in received;
