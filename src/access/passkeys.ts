import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';

export type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** A registered passkey: a public key, and how often its device says that it was used. */
export interface Passkey {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Whom a passkey is made for; `handle` is what the device keeps and hands back. */
export interface PasskeyOwner {
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  readonly passkeys: readonly string[];
}

/** Found by the browser by itself, and unlocked by its owner each time. */
const selection = { residentKey: 'required', requireResidentKey: true, userVerification: 'required' } as const;

/** What a browser needs to make a passkey: the part of WebAuthn's options that we use. */
export interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly name: string; readonly id: string };
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: { alg: number; type: 'public-key' }[];
  readonly excludeCredentials: { id: string; type: 'public-key' }[];
  readonly authenticatorSelection: typeof selection;
  readonly attestation: 'none';
}

/** What a browser needs to ask for a passkey. */
export interface RequestOptions {
  readonly challenge: string;
  readonly rpId: string;
  readonly userVerification: 'required';
}

export interface Passkeys {
  registrationOptions(owner: PasskeyOwner): Promise<CreationOptions>;
  /** The passkey when the answer is genuine and to this challenge. */
  registered(response: RegistrationResponseJSON, challenge: string): Promise<Passkey | undefined>;
  signInOptions(): Promise<RequestOptions>;
  /** The new counter when the passkey signed this challenge for us. */
  signed(response: AuthenticationResponseJSON, challenge: string, passkey: Passkey): Promise<number | undefined>;
}

const handleBytes = (handle: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(handle, 'utf8'));

/** The library throws for each thing that is wrong with an answer; which one concerns only somebody who forges. */
const orNothing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch {
    return undefined;
  }
};

/**
 * Passkeys that a browser finds by itself, so that nobody types a name, each unlocked by its owner (PIN, finger,
 * face). They are bound to the public address, which no look-alike site has.
 */
export const createPasskeys = (publicUrl: URL): Passkeys => {
  const rpID = publicUrl.hostname;
  const expected = { expectedOrigin: publicUrl.origin, expectedRPID: rpID, requireUserVerification: true };
  return {
    async registrationOptions({ handle, name, email, passkeys }) {
      const { challenge, user, pubKeyCredParams } = await generateRegistrationOptions({
        rpName: 'Gatehouse',
        rpID,
        userID: handleBytes(handle),
        userName: email,
        userDisplayName: name,
      });
      return {
        challenge,
        rp: { name: 'Gatehouse', id: rpID },
        user,
        pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ alg, type: 'public-key' })),
        excludeCredentials: passkeys.map((id) => ({ id, type: 'public-key' })),
        authenticatorSelection: selection,
        attestation: 'none',
      };
    },
    async registered(response, expectedChallenge) {
      const result = await orNothing(verifyRegistrationResponse({ response, expectedChallenge, ...expected }));
      if (!result?.verified) return undefined;
      const { id, publicKey, counter, transports = [] } = result.registrationInfo.credential;
      return { id, publicKey, counter, transports };
    },
    async signInOptions() {
      const { challenge } = await generateAuthenticationOptions({ rpID });
      return { challenge, rpId: rpID, userVerification: 'required' };
    },
    async signed(response, expectedChallenge, { id, publicKey, counter }) {
      const credential = { id, publicKey: Uint8Array.from(publicKey), counter };
      const result = await orNothing(
        verifyAuthenticationResponse({ response, expectedChallenge, credential, ...expected }),
      );
      return result?.verified ? result.authenticationInfo.newCounter : undefined;
    },
  };
};

/** What a passkey says whose it is. */
export const handleOf = (response: AuthenticationResponseJSON): string | undefined =>
  response.response.userHandle === undefined
    ? undefined
    : Buffer.from(response.response.userHandle, 'base64url').toString('utf8');
