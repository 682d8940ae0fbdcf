import { createHmac } from 'node:crypto';
import { openUnder, SealError, sealUnder } from './envelope.ts';

/** A key that wraps data keys. It lives in the environment or in a file, never in the database. */
export interface MasterKey {
  readonly key: Uint8Array;
  /** Tells master keys apart without saying anything of them. */
  readonly name: string;
}

/** The master key is missing, malformed, or not the one that the data was sealed with. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
}

const BYTES = 32;

const bytesOf = (text: string): Buffer | undefined => {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  return undefined;
};

/**
 * Master keys from a text: 32 bytes each in hex or base64, parted by spaces, commas or new lines. The first one wraps; the
 * others only open what was wrapped before a rotation.
 */
export const readMasterKeys = (text: string): readonly MasterKey[] => {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const key = bytesOf(part);
      if (key?.length !== BYTES)
        throw new MasterKeyError(
          'a master key is 32 random bytes in base64 or hex, as `openssl rand -base64 32` prints',
        );
      return {
        key,
        name: createHmac('sha256', key).update('name of a gatehouse master key').digest('hex').slice(0, 8),
      };
    });
  if (keys.length === 0) throw new MasterKeyError('the master key is empty');
  return keys;
};

const place = (number: number): string => `data_key.wrapped:${number}`;

export const wrapKey = (master: MasterKey, number: number, key: Uint8Array): Uint8Array =>
  sealUnder({ number: 0, key: master.key }, { bytes: key, deflated: false }, place(number));

/** Opens a wrapped key with whichever master key made it. Throws {@link MasterKeyError} when none did. */
export const unwrapKey = (
  masters: readonly MasterKey[],
  { number, wrapped, wrappedBy }: { readonly number: number; readonly wrapped: Uint8Array; readonly wrappedBy: string },
): Uint8Array => {
  const master = masters.find(({ name }) => name === wrappedBy);
  if (master === undefined) {
    const given = masters.map(({ name }) => name).join(', ');
    throw new MasterKeyError(
      `this is not the master key of this database: its data is sealed with key ${wrappedBy}, given was ${given}`,
    );
  }
  try {
    return openUnder(() => master.key, wrapped, place(number));
  } catch (error) {
    if (error instanceof SealError)
      throw new MasterKeyError(`data key ${number} was damaged; restore it from a backup`);
    throw error;
  }
};
