import { describe, expect, test } from 'vitest';
import { createPasskeys } from './passkeys.ts';
import { type Behaviour, createAuthenticator } from './testing/authenticator.ts';

const origin = 'https://gatehouse.example.com';
const passkeys = createPasskeys(new URL(origin));
const owner = { handle: '00112233445566778899aabb', name: 'Ada Admin', email: 'ada@example.com', passkeys: [] };

const registered = async () => {
  const device = createAuthenticator(origin);
  const options = await passkeys.registrationOptions(owner);
  const passkey = await passkeys.registered(device.create(options), options.challenge);
  if (passkey === undefined) throw new Error('the passkey was not taken');
  return { device, passkey };
};

const lies: readonly (readonly [string, Behaviour])[] = [
  ['a look-alike site', { origin: 'https://gatehouse.example.org' }],
  ['plain http', { origin: 'http://gatehouse.example.com' }],
  ['another port', { origin: 'https://gatehouse.example.com:8443' }],
  ['another host', { rpId: 'example.com' }],
  ['another challenge', { challenge: 'bm90IHRoZSBjaGFsbGVuZ2UgdGhhdCB3YXMgc2VudA' }],
  ['a device that its owner did not unlock', { verified: false }],
];

describe('registering a passkey', () => {
  test.each(['none', 'packed'] as const)('takes a genuine answer with %s attestation', async (format) => {
    const options = await passkeys.registrationOptions(owner);
    const response = createAuthenticator(origin).create(options, { format });
    expect(await passkeys.registered(response, options.challenge)).toMatchObject({
      id: response.id,
      transports: ['internal'],
    });
  });

  test.each(lies)('refuses one from %s', async (_, behaviour) => {
    const options = await passkeys.registrationOptions(owner);
    const response = createAuthenticator(origin).create(options, behaviour);
    expect(await passkeys.registered(response, options.challenge)).toBeUndefined();
  });

  test('asks for a passkey that the browser finds by itself and its owner unlocks, and names those there are', async () => {
    const options = await passkeys.registrationOptions({ ...owner, passkeys: ['abc'] });
    expect(options.authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    expect(options.excludeCredentials).toEqual([{ id: 'abc', type: 'public-key' }]);
    expect(options.rp.id).toBe('gatehouse.example.com');
  });

  test('never sends a challenge twice', async () => {
    const challenges = await Promise.all(Array.from({ length: 50 }, () => passkeys.signInOptions()));
    expect(new Set(challenges.map((it) => it.challenge)).size).toBe(50);
  });
});

describe('signing in by passkey', () => {
  test('takes a genuine answer and gives the new counter', async () => {
    const { device, passkey } = await registered();
    const options = await passkeys.signInOptions();
    expect(await passkeys.signed(device.get(options), options.challenge, passkey)).toBe(2);
  });

  test.each(lies)('refuses one from %s', async (_, behaviour) => {
    const { device, passkey } = await registered();
    const options = await passkeys.signInOptions();
    expect(await passkeys.signed(device.get(options, behaviour), options.challenge, passkey)).toBeUndefined();
  });

  test('refuses a counter that did not grow: the key was copied', async () => {
    const { device, passkey } = await registered();
    const options = await passkeys.signInOptions();
    const copied = { ...passkey, counter: 7 };
    expect(await passkeys.signed(device.get(options, { counter: 7 }), options.challenge, copied)).toBeUndefined();
  });

  test('takes devices that do not count', async () => {
    const { device, passkey } = await registered();
    const options = await passkeys.signInOptions();
    const silent = { ...passkey, counter: 0 };
    expect(await passkeys.signed(device.get(options, { counter: 0 }), options.challenge, silent)).toBe(0);
  });

  test('refuses the signature of another key', async () => {
    const { passkey } = await registered();
    const other = await registered();
    const options = await passkeys.signInOptions();
    const response = { ...other.device.get(options), id: passkey.id, rawId: passkey.id };
    expect(await passkeys.signed(response, options.challenge, passkey)).toBeUndefined();
  });

  test('refuses one flipped bit of signature or data', async () => {
    const { device, passkey } = await registered();
    const options = await passkeys.signInOptions();
    for (const field of ['signature', 'authenticatorData', 'clientDataJSON'] as const) {
      const response = device.get(options);
      const bytes = Buffer.from(response.response[field], 'base64url');
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      const bent = { ...response, response: { ...response.response, [field]: bytes.toString('base64url') } };
      expect(await passkeys.signed(bent, options.challenge, passkey)).toBeUndefined();
    }
  });

  test('refuses bytes that are nothing at all', async () => {
    const { device, passkey } = await registered();
    const options = await passkeys.signInOptions();
    const response = device.get(options);
    for (const junk of ['', 'AAAA', 'e30', '____']) {
      const bent = { ...response, response: { ...response.response, clientDataJSON: junk, authenticatorData: junk } };
      expect(await passkeys.signed(bent, options.challenge, passkey)).toBeUndefined();
    }
  });
});
