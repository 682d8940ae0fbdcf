import { ask, Refused } from './ask.js';

/** Whether this browser makes and uses passkeys; it does so only over https or on localhost. */
export const passkeysWork = () =>
  typeof PublicKeyCredential === 'function' &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  NotAllowedError: 'No passkey was used: the request was cancelled or took too long. Try again, or choose another way',
  InvalidStateError: 'This device has a passkey for this account already',
  SecurityError: 'Passkeys work only under the public address of Gatehouse, and this page was opened under another one',
  NotSupportedError: 'This device does not make passkeys that Gatehouse takes',
  ConstraintError: 'This device does not make passkeys that Gatehouse takes',
};

/** @param {unknown} error */
const inWords = (error) => {
  if (!(error instanceof DOMException)) return error;
  return new Refused({ detail: reasons[error.name] ?? 'The browser did not use a passkey' });
};

/**
 * @param {Promise<Credential | null>} asked
 * @returns {Promise<unknown>}
 */
const answerOf = async (asked) => {
  const credential = await asked.catch((error) => {
    throw inWords(error);
  });
  if (credential instanceof PublicKeyCredential) return credential.toJSON();
  throw new Refused({ detail: 'The browser did not use a passkey' });
};

/** Makes a passkey for the account that is signed in. */
export const addPasskey = async () => {
  /** @type {PublicKeyCredentialCreationOptionsJSON} */
  const options = await ask('POST', '/api/v1/me/passkeys/options');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  await ask('POST', '/api/v1/me/passkeys', await answerOf(navigator.credentials.create({ publicKey })));
};

/**
 * Signs in by a passkey.
 * @returns {Promise<import('./ask.js').Session>}
 */
export const usePasskey = async () => {
  /** @type {PublicKeyCredentialRequestOptionsJSON} */
  const options = await ask('POST', '/api/v1/sign-in/passkey/options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return ask('POST', '/api/v1/sign-in/passkey', await answerOf(navigator.credentials.get({ publicKey })));
};
