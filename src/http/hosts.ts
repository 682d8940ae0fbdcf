import { Refusal } from './refusal.ts';

const local = ['localhost', '127.0.0.1', '[::1]'];

const nameOf = (host: string): string => host.replace(/:\d{1,5}$/, '').toLowerCase();

/**
 * Refuses requests for other host names: a page elsewhere can point its own name at this machine (DNS rebinding), and
 * its script would then be of one origin with what it asks for.
 */
export const hostGuard = (names: readonly string[] | 'any'): ((host: string) => void) => {
  if (names === 'any') return () => {};
  const known = new Set([...local, ...names.map(nameOf)]);
  return (host) => {
    if (known.has(nameOf(host))) return;
    throw new Refusal('misdirected', 'This host name is not one of this service: its configuration lists them.');
  };
};
