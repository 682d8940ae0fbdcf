import { z } from 'zod';
import { roles } from '../../desk/actor.ts';
import { contract } from '../contract.ts';
import { back, code, Departure, instant, method, small } from './sign-in-fields.ts';
import { Assertion, RequestOptions } from './sign-in-passkey.ts';

const linkToken = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('What stands behind # in a one-time link.');

const Session = z
  .strictObject({
    person: z
      .strictObject({
        id: z.string().max(60).describe('The account.'),
        name: z.string().max(200).describe('Name of the person.'),
        roles: z.array(z.enum(roles)).max(roles.length).describe('What they do. None by a one-time link alone.'),
        jobs: z.array(z.string().max(200)).max(500).describe('Jobs that a recruiter sees.'),
      })
      .nullable()
      .describe('Who is signed in; null when nobody is.'),
    may: z.array(z.string().max(40)).max(40).describe('Names of the permissions that they have.'),
    csrf: z
      .string()
      .max(100)
      .nullable()
      .describe('To be sent as X-CSRF-Token with every request that changes something.'),
    method: method.nullable().describe('How they signed in. `link`: only to set up a way to sign in.'),
    confirmedAt: instant
      .nullable()
      .describe('When they last proved who they are: keys, roles and ways to sign in ask for the last 15 minutes.'),
    singleSignOn: z.string().max(100).nullable().describe('Name of the identity provider; null without one.'),
  })
  .meta({ id: 'Session', description: 'Who is signed in in this browser, and what a page needs to know of it.' });

/** Routes of signing in and out. Nobody is known yet, so what is not right is refused by the use case. */
export const signInContracts = {
  session: contract({
    id: 'signIn.session',
    method: 'get',
    path: '/api/v1/session',
    summary: 'Who is signed in',
    access: 'anyone',
    status: 200,
    returns: Session,
  }),
  signOut: contract({
    id: 'signIn.signOut',
    method: 'delete',
    path: '/api/v1/session',
    summary: 'Sign out in this browser',
    access: 'anyone',
    status: 204,
  }),
  setUp: contract({
    id: 'signIn.setUp',
    method: 'post',
    path: '/api/v1/set-up',
    summary: 'Make the first administrator, by the link that the first start printed',
    access: 'anyone',
    budget: 'sign-in',
    body: z.strictObject({
      token: linkToken,
      name: z.string().trim().min(1).max(200).describe('Name of the first administrator.'),
      email: z.email().max(254).describe('E-mail address of the first administrator.'),
      roles: z
        .array(z.enum(roles))
        .max(roles.length)
        .default([])
        .describe('What they do besides: in a small company one person does more than one thing.'),
    }),
    largest: small,
    status: 201,
    returns: Session,
  }),
  useLink: contract({
    id: 'signIn.useLink',
    method: 'post',
    path: '/api/v1/sign-in/link',
    summary: 'Begin by an invitation or after a reset, to set up a way to sign in',
    access: 'anyone',
    budget: 'sign-in',
    body: z.strictObject({ token: linkToken }),
    largest: small,
    status: 201,
    returns: Session,
  }),
  beginPasskey: contract({
    id: 'signIn.beginPasskey',
    method: 'post',
    path: '/api/v1/sign-in/passkey/options',
    summary: 'What a browser needs to ask for a passkey',
    access: 'anyone',
    budget: 'sign-in',
    status: 200,
    returns: RequestOptions,
  }),
  passkey: contract({
    id: 'signIn.passkey',
    method: 'post',
    path: '/api/v1/sign-in/passkey',
    summary: 'Sign in by passkey',
    access: 'anyone',
    budget: 'sign-in',
    body: Assertion,
    largest: 65_536,
    status: 201,
    returns: Session,
  }),
  password: contract({
    id: 'signIn.password',
    method: 'post',
    path: '/api/v1/sign-in/password',
    summary: 'Sign in by password and code; never by one of them',
    description: 'Whatever is wrong, the answer is the same. After five tries it is 429 for a growing time.',
    access: 'anyone',
    budget: 'sign-in',
    body: z.strictObject({
      email: z.email().max(254).describe('E-mail address of the account.'),
      password: z.string().min(1).max(256).describe('The password.'),
      code,
    }),
    largest: small,
    status: 201,
    returns: Session,
  }),
  beginSingleSignOn: contract({
    id: 'signIn.beginSingleSignOn',
    method: 'post',
    path: '/api/v1/sign-in/oidc/start',
    summary: 'Where to send the browser to sign in by the identity provider',
    access: 'anyone',
    budget: 'sign-in',
    body: z.strictObject({
      fresh: z.boolean().default(false).describe('Have the provider ask anew who it is, to confirm a change.'),
      back,
    }),
    largest: small,
    status: 200,
    returns: Departure,
  }),
  singleSignOn: contract({
    id: 'signIn.singleSignOn',
    method: 'get',
    path: '/api/v1/sign-in/oidc/callback',
    summary: 'Where the identity provider sends the browser back to',
    access: 'anyone',
    budget: 'sign-in',
    // Providers add fields of their own; those are dropped.
    query: z.object({
      code: z.string().max(8000).optional().describe('What the provider gives for the tokens.'),
      state: z.string().max(500).optional().describe('What we sent along.'),
      iss: z.string().max(500).optional().describe('Who answers.'),
      error: z.string().max(200).optional().describe('Why the provider refused.'),
    }),
    status: 200,
    gives: 'text',
  }),
};
