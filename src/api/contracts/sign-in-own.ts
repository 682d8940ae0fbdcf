import { z } from 'zod';
import { contract } from '../contract.ts';
import { back, code, Departure, instant, method, small } from './sign-in-fields.ts';
import { Attestation, CreationOptions } from './sign-in-passkey.ts';

const newPassword = z.string().min(1).max(256).describe('At least 12 characters, at least 6 of them different.');
const recoveryCodes = z
  .array(z.string().max(40))
  .max(20)
  .describe('Each signs in once in place of a code of the app. They are shown here and never again.');

/**
 * Routes of one's own sessions and ways to sign in. They serve whoever is signed in, even without a role: that is how
 * people begin. So the use cases refuse those who are not.
 */
export const meContracts = {
  sessions: contract({
    id: 'me.sessions',
    method: 'get',
    path: '/api/v1/me/sessions',
    summary: 'Where one is signed in',
    access: 'anyone',
    status: 200,
    returns: z.strictObject({
      items: z
        .array(
          z.strictObject({
            id: z.string().max(60).describe('The session.'),
            device: z.string().max(60).describe('Browser and system.'),
            method: method.describe('How it began.'),
            createdAt: instant.describe('When it began.'),
            seenAt: instant.describe('When it was last used, to the minute.'),
            here: z.boolean().describe('Whether it is this one.'),
          }),
        )
        .max(200)
        .describe('The latest used first.'),
    }),
  }),
  endSession: contract({
    id: 'me.endSession',
    method: 'delete',
    path: '/api/v1/me/sessions/{id}',
    summary: 'End one of one’s own sessions',
    access: 'anyone',
    params: z.strictObject({
      id: z
        .string()
        .regex(/^[0-9a-f]{24}$/)
        .describe('The session.'),
    }),
    status: 204,
  }),
  signOutEverywhere: contract({
    id: 'me.signOutEverywhere',
    method: 'delete',
    path: '/api/v1/me/sessions',
    summary: 'Sign out everywhere, here too',
    access: 'anyone',
    status: 204,
  }),
  methods: contract({
    id: 'me.methods',
    method: 'get',
    path: '/api/v1/me/sign-in',
    summary: 'One’s own ways to sign in',
    access: 'anyone',
    status: 200,
    returns: z.strictObject({
      passkeys: z
        .array(
          z.strictObject({
            id: z.string().max(1400).describe('The passkey.'),
            device: z.string().max(60).describe('Where it was registered.'),
            createdAt: instant.describe('When it was registered.'),
            usedAt: instant.nullable().describe('When it was last used.'),
          }),
        )
        .max(100)
        .describe('The oldest first.'),
      passwordChangedAt: instant.nullable().describe('When the password was last changed; null without one.'),
      recoveryCodesLeft: z.int().min(0).describe('Recovery codes that were not used.'),
      singleSignOnSince: instant.nullable().describe('Since when the identity provider opens this account.'),
    }),
  }),
  beginPasskeyRegistration: contract({
    id: 'me.beginPasskeyRegistration',
    method: 'post',
    path: '/api/v1/me/passkeys/options',
    summary: 'What a browser needs to make a passkey',
    access: 'anyone',
    status: 200,
    returns: CreationOptions,
  }),
  registerPasskey: contract({
    id: 'me.registerPasskey',
    method: 'post',
    path: '/api/v1/me/passkeys',
    summary: 'Keep the passkey that the browser made',
    access: 'anyone',
    body: Attestation,
    largest: 65_536,
    status: 204,
  }),
  dropPasskey: contract({
    id: 'me.dropPasskey',
    method: 'delete',
    path: '/api/v1/me/passkeys/{id}',
    summary: 'Give up a passkey; the last way to sign in stays',
    access: 'anyone',
    params: z.strictObject({
      id: z
        .string()
        .regex(/^[\w-]{1,1400}$/)
        .describe('The passkey.'),
    }),
    status: 204,
  }),
  beginPassword: contract({
    id: 'me.beginPassword',
    method: 'post',
    path: '/api/v1/me/password/start',
    summary: 'A secret for the authenticator app that goes with a password',
    access: 'anyone',
    status: 200,
    returns: z.strictObject({
      secret: z.string().max(100).describe('To type into the app, in base 32.'),
      uri: z.string().max(1000).describe('The same as an otpauth address.'),
      qrCode: z
        .strictObject({
          side: z.int().min(29).max(185).describe('Width and height of the drawing, with its light border.'),
          path: z
            .string()
            .max(200_000)
            .regex(/^(?:M\d{1,3} \d{1,3}\.5h\d{1,3})+$/)
            .describe('Path of an SVG, to be stroked dark on light with a width of 1.'),
        })
        .describe('The address as a QR code for the camera of a phone.'),
    }),
  }),
  setPassword: contract({
    id: 'me.setPassword',
    method: 'post',
    path: '/api/v1/me/password',
    summary: 'Set password and authenticator app, in place of earlier ones',
    access: 'anyone',
    budget: 'sign-in',
    body: z.strictObject({ password: newPassword, code: code.describe('The code that the app shows now.') }),
    largest: small,
    status: 200,
    returns: z.strictObject({ recoveryCodes }),
  }),
  changePassword: contract({
    id: 'me.changePassword',
    method: 'put',
    path: '/api/v1/me/password',
    summary: 'Change the password; other sessions end',
    access: 'anyone',
    budget: 'sign-in',
    body: z.strictObject({ password: newPassword }),
    largest: small,
    status: 204,
  }),
  dropPassword: contract({
    id: 'me.dropPassword',
    method: 'delete',
    path: '/api/v1/me/password',
    summary: 'Give up password, authenticator app and recovery codes; the last way to sign in stays',
    access: 'anyone',
    status: 204,
  }),
  renewRecoveryCodes: contract({
    id: 'me.renewRecoveryCodes',
    method: 'post',
    path: '/api/v1/me/recovery-codes',
    summary: 'New recovery codes in place of the earlier ones',
    access: 'anyone',
    status: 200,
    returns: z.strictObject({ recoveryCodes }),
  }),
  addSingleSignOn: contract({
    id: 'me.addSingleSignOn',
    method: 'post',
    path: '/api/v1/me/single-sign-on',
    summary: 'Where to send the browser to let the identity provider open this account',
    access: 'anyone',
    body: z.strictObject({ back }),
    largest: small,
    status: 200,
    returns: Departure,
  }),
  dropSingleSignOn: contract({
    id: 'me.dropSingleSignOn',
    method: 'delete',
    path: '/api/v1/me/single-sign-on',
    summary: 'No longer let the identity provider open this account; the last way to sign in stays',
    access: 'anyone',
    status: 204,
  }),
};
