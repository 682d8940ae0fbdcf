import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type {
  AuthenticationResponseJSON,
  CreationOptions,
  RegistrationResponseJSON,
  RequestOptions,
} from '../passkeys.ts';

const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
/** The encoder wants plain arrays of bytes. */
const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

/** How a test has a device or browser behave; what is left out is honest. */
export interface Behaviour {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  /** Whether its owner unlocked it. */
  readonly verified?: boolean;
  /** `packed` signs the registration by the new key itself. */
  readonly format?: 'none' | 'packed';
  readonly counter?: number;
  readonly userHandle?: string;
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

/** A security key in software: it makes a P-256 key and signs with it, as WebAuthn Level 3 says. */
export const createAuthenticator = (origin: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let counter = 0;
  let owner = '';

  const coseKey = isoCBOR.encode(
    new Map<number, number | Uint8Array<ArrayBuffer>>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, plain(Buffer.from(x, 'base64url'))],
      [-3, plain(Buffer.from(y, 'base64url'))],
    ]),
  );

  const clientData = (type: string, challenge: string, by: Behaviour): Buffer =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: by.challenge ?? challenge,
        origin: by.origin ?? origin,
        crossOrigin: false,
      }),
    );

  const deviceData = (rpId: string, extra: number, by: Behaviour): Buffer => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(by.counter ?? counter);
    const unlocked = by.verified === false ? 0 : flags.verified;
    return Buffer.concat([sha256(by.rpId ?? rpId), Buffer.from([flags.present | unlocked | extra]), count]);
  };

  const signed = (data: Uint8Array, client: Uint8Array): Buffer =>
    sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);

  return {
    /** As navigator.credentials.create() and toJSON(). */
    create({ challenge, rp, user }: CreationOptions, by: Behaviour = {}): RegistrationResponseJSON {
      owner = user.id;
      const client = clientData('webauthn.create', challenge, by);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const data = Buffer.concat([deviceData(rp.id, flags.attested, by), Buffer.alloc(16), length, id, coseKey]);
      const statement = new Map<string, number | Uint8Array<ArrayBuffer>>(
        by.format === 'packed'
          ? [
              ['alg', -7],
              ['sig', plain(signed(data, client))],
            ]
          : [],
      );
      const attestation = isoCBOR.encode(
        new Map<string, string | Uint8Array<ArrayBuffer> | typeof statement>([
          ['fmt', by.format ?? 'none'],
          ['attStmt', statement],
          ['authData', plain(data)],
        ]),
      );
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(client),
          attestationObject: base64url(attestation),
          transports: ['internal'],
        },
      };
    },

    /** As navigator.credentials.get() and toJSON(). */
    get({ challenge, rpId }: RequestOptions, by: Behaviour = {}): AuthenticationResponseJSON {
      const client = clientData('webauthn.get', challenge, by);
      const data = deviceData(rpId, 0, by);
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signed(data, client)),
          userHandle: by.userHandle ?? owner,
        },
      };
    },
  };
};

export type Authenticator = ReturnType<typeof createAuthenticator>;
