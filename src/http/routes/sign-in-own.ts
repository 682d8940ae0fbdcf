import type { z } from 'zod';
import { cookiesOf, stepCookie, withoutSession } from '../../access/cookies.ts';
import { qrCodeOf } from '../../access/qr-code.ts';
import { meContracts as contracts } from '../../api/contracts/sign-in-own.ts';
import type { Attestation } from '../../api/contracts/sign-in-passkey.ts';
import type { Access } from '../../desk/sign-in.ts';
import type { StoredSession } from '../../store/sessions.ts';
import type { SignInMethods } from '../../store/sign-in-methods.ts';
import { type Route, route } from '../route.ts';
import { askerOf, browserOf, keepSession } from './sign-in-asker.ts';

const asListed = ({ id, device, method, createdAt, seenAt }: StoredSession, here: string | undefined) => ({
  id,
  device,
  method,
  createdAt: createdAt.toISOString(),
  seenAt: seenAt.toISOString(),
  here: id === here,
});

const asMethods = ({ passkeys, passwordChangedAt, recoveryCodesLeft, singleSignOnSince }: SignInMethods) => ({
  passkeys: passkeys.map(({ id, device, createdAt, usedAt }) => ({
    id,
    device,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  })),
  passwordChangedAt: passwordChangedAt?.toISOString() ?? null,
  recoveryCodesLeft,
  singleSignOnSince: singleSignOnSince?.toISOString() ?? null,
});

/** Only what the public key is checked by; fields that are absent stay absent. */
const asAttestation = ({ id, rawId, type, response }: z.output<typeof Attestation>) => {
  const { clientDataJSON, attestationObject, transports } = response;
  const reached = transports === undefined ? {} : { transports };
  return { id, rawId, type, response: { clientDataJSON, attestationObject, ...reached }, clientExtensionResults: {} };
};

/** Routes of one's own sessions and ways to sign in. */
export const meRoutes = (access: Access): readonly Route[] => {
  const { sessions, methods, passkey, password, provider } = access;
  const cookies = cookiesOf(access.settings.publicUrl);
  return [
    route(contracts.sessions, async (call) => {
      const asker = await askerOf(access, call);
      const found = await sessions.list(asker);
      return { body: { items: found.map((it) => asListed(it, asker.session?.id)) } };
    }),
    route(contracts.endSession, async (call) => {
      await sessions.end(await askerOf(access, call), call.params.id);
      return { body: undefined };
    }),
    route(contracts.signOutEverywhere, async (call) => {
      await sessions.signOutEverywhere(await askerOf(access, call));
      return { body: undefined, extras: { cookies: [withoutSession(cookies)] } };
    }),
    route(contracts.methods, async (call) => ({ body: asMethods(await methods.list(await askerOf(access, call))) })),
    route(contracts.beginPasskeyRegistration, async (call) => {
      const { options, stepToken } = await passkey.beginRegistration(await askerOf(access, call));
      return { body: options, extras: { cookies: [stepCookie(cookies, stepToken)] } };
    }),
    route(contracts.registerPasskey, async (call) => {
      const asker = await askerOf(access, call);
      const { sessionToken } = await passkey.register(asker, asAttestation(call.body), browserOf(access, call));
      return { body: undefined, ...keepSession(access, sessionToken) };
    }),
    route(contracts.dropPasskey, async (call) => {
      await methods.dropPasskey(await askerOf(access, call), call.params.id);
      return { body: undefined };
    }),
    route(contracts.beginPassword, async (call) => {
      const { secret, uri, stepToken } = await password.beginSetUp(await askerOf(access, call));
      return { body: { secret, uri, qrCode: qrCodeOf(uri) }, extras: { cookies: [stepCookie(cookies, stepToken)] } };
    }),
    route(contracts.setPassword, async (call) => {
      const asker = await askerOf(access, call);
      const { recoveryCodes, sessionToken } = await password.finishSetUp(asker, call.body, browserOf(access, call));
      return { body: { recoveryCodes: [...recoveryCodes] }, ...keepSession(access, sessionToken) };
    }),
    route(contracts.changePassword, async (call) => {
      await password.change(await askerOf(access, call), call.body.password);
      return { body: undefined };
    }),
    route(contracts.dropPassword, async (call) => {
      await methods.dropPassword(await askerOf(access, call));
      return { body: undefined };
    }),
    route(contracts.renewRecoveryCodes, async (call) => ({
      body: { recoveryCodes: [...(await password.renewRecoveryCodes(await askerOf(access, call)))] },
    })),
    route(contracts.addSingleSignOn, async (call) => {
      const { url, stepToken } = await provider.beginTie(await askerOf(access, call), call.body.back);
      return { body: { url: url.href }, extras: { cookies: [stepCookie(cookies, stepToken)] } };
    }),
    route(contracts.dropSingleSignOn, async (call) => {
      await methods.dropSingleSignOn(await askerOf(access, call));
      return { body: undefined };
    }),
  ];
};
