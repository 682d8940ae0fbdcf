import { createBlinding } from './blinding.ts';
import { openUnder, sealUnder } from './envelope.ts';
import { type Packed, pack } from './packed.ts';
import type { Vault } from './vault.ts';

/** Keys in the clear, as they are held in memory only. */
export interface Keyring {
  readonly dataKeys: ReadonlyMap<number, Uint8Array>;
  /** Number of the key that new values are sealed under. */
  readonly current: number;
  /** Never changes: every stored look-up key was made with it. */
  readonly blindingKey: Uint8Array;
}

/** A vault whose keys can be renewed while it is in use. */
export interface RenewableVault extends Vault {
  /** Puts newer data keys to use; values sealed under older ones still open. */
  renew(keyring: Keyring): void;
  /** Values sealed under each data key since this was last asked: a key has a safe number of uses. */
  takeCounts(): ReadonlyMap<number, number>;
}

/** The vault over a keyring. */
export const createVault = (initial: Keyring): RenewableVault => {
  let keyring = initial;
  let counts = new Map<number, number>();
  const blind = createBlinding(initial.blindingKey);
  const seal = (packed: Packed, about: string): Uint8Array => {
    const number = keyring.current;
    const key = keyring.dataKeys.get(number);
    if (key === undefined) throw new Error('the current data key is missing from the keyring');
    counts.set(number, (counts.get(number) ?? 0) + 1);
    return sealUnder({ number, key }, packed, about);
  };
  const openBytes = (sealed: Uint8Array, about: string): Uint8Array =>
    openUnder((number) => keyring.dataKeys.get(number), sealed, about);
  return {
    seal: (text, about) => seal(typeof text === 'string' ? pack(text) : text, about),
    open: (sealed, about) => {
      const bytes = openBytes(sealed, about);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    },
    sealBytes: (bytes, about) => seal({ bytes, deflated: false }, about),
    openBytes,
    blind,
    renew: (newer) => {
      keyring = newer;
    },
    takeCounts: () => {
      const taken = counts;
      counts = new Map();
      return taken;
    },
  };
};
