import type { Api } from '../../api/client.ts';
import type { ownTexts } from './texts.ts';

/** Whether this browser makes passkeys; it does so only over https or on this machine. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

/** Why the browser made none. */
export class NoPasskey extends Error {
  readonly why: keyof typeof ownTexts;
  constructor(why: keyof typeof ownTexts) {
    super(why);
    this.why = why;
  }
}

const reasons: Readonly<Record<string, keyof typeof ownTexts>> = {
  NotAllowedError: 'settings.own.passkey.cancelled',
  InvalidStateError: 'settings.own.passkey.known',
};

/** Has the browser make a passkey for whoever is signed in, and keeps it. */
export const addPasskey = async (api: Api): Promise<void> => {
  const options = await api.me.beginPasskeyRegistration();
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = await navigator.credentials.create({ publicKey }).catch((error: unknown) => {
    const name = error instanceof DOMException ? error.name : '';
    throw new NoPasskey(reasons[name] ?? 'settings.own.passkey.refused');
  });
  if (!(made instanceof PublicKeyCredential)) throw new NoPasskey('settings.own.passkey.refused');
  const { id, rawId, response } = made.toJSON();
  if (!('attestationObject' in response)) throw new NoPasskey('settings.own.passkey.refused');
  const { clientDataJSON, attestationObject, transports } = response;
  await api.me.registerPasskey({
    body: { id, rawId, type: 'public-key', response: { clientDataJSON, attestationObject, transports } },
  });
};
