import type { Tables } from '../../reference.ts';

type Kinds = Tables['ipKinds'];

/** Whether an address is known to hide where its user is: a VPN, relay, Tor exit or hosting range. */
export const isHidden = (address: string, kinds: Kinds | undefined): boolean =>
  kinds !== undefined && kinds.of(address).length > 0;

/** Without lists of such addresses the place behind one is less sure, in both directions: half the weight. */
export const knownPlace = (kinds: Kinds | undefined): number => (kinds === undefined ? 0.5 : 1);
