import type { Packed } from './packed.ts';

/** Encrypts personal data before it is stored. */
export interface Vault {
  /**
   * Encrypts a text, packed already or not, with the current data key. `about` names the place (`application.payload:17`): what is stored there
   * opens nowhere else.
   */
  seal(text: string | Packed, about: string): Uint8Array;
  /** Opens what `seal` made, under whichever data key. Throws when it was changed or belongs elsewhere. */
  open(sealed: Uint8Array, about: string): string;
  /** The same for bytes. */
  sealBytes(bytes: Uint8Array, about: string): Uint8Array;
  openBytes(sealed: Uint8Array, about: string): Uint8Array;
  /**
   * Keyed, order-free stand-ins for 53-bit hashes, each below 2^53: equal for equal hashes, meaningless without the key.
   * A stored look-up key cannot be matched against a list of mailboxes.
   */
  blind(hashes: readonly number[]): number[];
}
