import { hashesOf } from '../access/tokens.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * What stands in look-up columns for an e-mail address, a network address or a provider's name of a person: equal for
 * equal texts, and a list of guesses does not match it without the key. `kind` keeps the columns apart.
 */
export const blinded = (vault: Vault, kind: string, text: string): Uint8Array => {
  const bytes = Buffer.alloc(16);
  vault.blind(hashesOf(`${kind}:${text}`)).forEach((hash, at) => {
    bytes.writeBigUInt64BE(BigInt(hash), at * 8);
  });
  return bytes;
};

/** E-mail addresses that reach one mailbox are one: capitals do not count. */
export const blindedEmail = (vault: Vault, email: string): Uint8Array =>
  blinded(vault, 'email', email.trim().normalize('NFC').toLowerCase());
