import { z } from 'zod';

// Names and shapes are those of WebAuthn Level 3, which browsers read and write as JSON by themselves.

const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]*$/);
const credentialId = z
  .string()
  .regex(/^[\w-]{1,1400}$/)
  .describe('The passkey.');
const challenge = z.string().max(200).describe('To be signed; good once and for ten minutes.');
const descriptor = z.strictObject({ id: credentialId, type: z.literal('public-key').describe('Always this.') });
const verification = z.literal('required').describe('Its owner has to unlock it.');

/** What a browser needs to make a passkey. */
export const CreationOptions = z
  .strictObject({
    challenge,
    rp: z
      .strictObject({ name: z.string().max(100).describe('Our name.'), id: z.string().max(253).describe('Our host.') })
      .describe('For whom it is.'),
    user: z
      .strictObject({
        id: z.string().max(100).describe('What the device keeps of the account.'),
        name: z.string().max(254).describe('E-mail address.'),
        displayName: z.string().max(200).describe('Name.'),
      })
      .describe('Whose it is.'),
    pubKeyCredParams: z
      .array(
        z.strictObject({
          alg: z.int().describe('COSE number.'),
          type: z.literal('public-key').describe('Always this.'),
        }),
      )
      .max(10)
      .describe('Algorithms that are taken.'),
    attestation: z.literal('none').describe('Not asked for.'),
    excludeCredentials: z.array(descriptor).max(100).describe('Passkeys that exist already.'),
    authenticatorSelection: z
      .strictObject({
        residentKey: z.literal('required').describe('The browser finds it by itself.'),
        requireResidentKey: z.literal(true).describe('The same for older browsers.'),
        userVerification: verification,
      })
      .describe('Which devices are taken.'),
  })
  .meta({ id: 'PasskeyCreationOptions', description: 'For PublicKeyCredential.parseCreationOptionsFromJSON.' });

/** What a browser needs to ask for a passkey. */
export const RequestOptions = z
  .strictObject({
    challenge,
    rpId: z.string().max(253).describe('Our host.'),
    userVerification: verification,
  })
  .meta({ id: 'PasskeyRequestOptions', description: 'For PublicKeyCredential.parseRequestOptionsFromJSON.' });

const answer = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key').describe('Always this.'),
  authenticatorAttachment: z.string().max(40).nullish().describe('Built in or not.'),
  // Browsers add extensions as they please, and none is looked at.
  clientExtensionResults: z.object({}).optional().describe('Not looked at.'),
};

const transports = z.array(z.string().max(40)).max(10);

/** What a browser says of a passkey that it made. */
export const Attestation = z
  .strictObject({
    ...answer,
    response: z
      .strictObject({
        clientDataJSON: bytes(8000).describe('What the browser saw.'),
        attestationObject: bytes(48_000).describe('The public key, as its device gives it.'),
        authenticatorData: bytes(48_000).optional().describe('Not looked at: it is in the attestation object.'),
        transports: transports.optional().describe('How its device is reached.'),
        publicKeyAlgorithm: z.int().optional().describe('Not looked at.'),
        publicKey: bytes(16_000).nullish().describe('Not looked at.'),
      })
      .describe('The answer of its device.'),
  })
  .meta({
    id: 'PasskeyAttestation',
    description: 'PublicKeyCredential.toJSON() after navigator.credentials.create().',
  });

/** What a browser says of a passkey that signed. */
export const Assertion = z
  .strictObject({
    ...answer,
    response: z
      .strictObject({
        clientDataJSON: bytes(8000).describe('What the browser saw.'),
        authenticatorData: bytes(16_000).describe('What its device saw.'),
        signature: bytes(8000).describe('Over both.'),
        userHandle: bytes(200).nullish().describe('What the device kept of the account.'),
      })
      .describe('The answer of its device.'),
  })
  .meta({ id: 'PasskeyAssertion', description: 'PublicKeyCredential.toJSON() after navigator.credentials.get().' });
