import { z } from 'zod';
import { roles } from '../../desk/actor.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const administrators = { roles: ['administrator'] } as const;

const accountId = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .describe('The account.');
const name = z.string().trim().min(1).max(200).describe('How colleagues know this person.');
const email = z.email().max(254).describe('E-mail address, to sign in with a password.');
const roleList = z
  .array(z.enum(roles))
  .min(1)
  .max(roles.length)
  .describe('What this person does. An administrator alone sees no applications and decides nothing.');
const jobs = z
  .array(z.string().min(1).max(200))
  .max(500)
  .describe('Jobs whose applications a recruiter sees; others see all.');
const instant = z.iso.datetime();

const Account = z
  .strictObject({
    id: accountId,
    name,
    email: z.string().max(254).nullable().describe('E-mail address.'),
    roles: z.array(z.enum(roles)).max(roles.length).describe('What this person does.'),
    rolesBy: z
      .enum(['administrator', 'provider'])
      .describe('Who says the roles: an administrator, or the groups of the identity provider at each sign-in.'),
    jobs,
    createdAt: instant.describe('When the account was made.'),
    enrolledAt: instant.nullable().describe('When a way to sign in was first set up; null while invited.'),
    disabledAt: instant.nullable().describe('Since when it may not be used; null while it may.'),
  })
  .meta({ id: 'Account', description: 'A person who uses the product.' });

const Link = z
  .strictObject({
    url: z.url().max(2000).describe('To be opened once, by its owner. It is shown here and never again.'),
    expiresAt: instant.describe('When it stops working.'),
  })
  .meta({ id: 'OneTimeLink', description: 'An address that lets one person set up a way to sign in.' });

const one = z.strictObject({ id: accountId });

/** Routes about people, for administrators. */
export const accountsContracts = {
  list: contract({
    id: 'accounts.list',
    method: 'get',
    path: '/api/v1/accounts',
    summary: 'Accounts, the oldest first',
    access: administrators,
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(Account),
  }),
  read: contract({
    id: 'accounts.read',
    method: 'get',
    path: '/api/v1/accounts/{id}',
    summary: 'One account',
    access: administrators,
    params: one,
    status: 200,
    returns: Account,
  }),
  invite: contract({
    id: 'accounts.invite',
    method: 'post',
    path: '/api/v1/accounts',
    summary: 'Make an account and a link by which its owner sets up a way to sign in',
    access: administrators,
    body: z.strictObject({ name, email, roles: roleList, jobs: jobs.default([]) }),
    largest: 131_072,
    status: 201,
    returns: z.strictObject({ account: Account, link: Link }),
  }),
  change: contract({
    id: 'accounts.change',
    method: 'patch',
    path: '/api/v1/accounts/{id}',
    summary: 'Change name, roles or jobs of an account, or whether it may be used',
    description: 'When rights change, the sessions of the account end. The last administrator keeps that role.',
    access: administrators,
    params: one,
    body: z.strictObject({
      name: name.optional(),
      roles: roleList.optional(),
      jobs: jobs.optional(),
      disabled: z.boolean().optional().describe('True: it may not be used from now on.'),
    }),
    largest: 131_072,
    status: 200,
    returns: Account,
  }),
  remove: contract({
    id: 'accounts.remove',
    method: 'delete',
    path: '/api/v1/accounts/{id}',
    summary: 'Remove an account; its name stays beside the decisions that it made',
    access: administrators,
    params: one,
    status: 204,
  }),
  reset: contract({
    id: 'accounts.reset',
    method: 'post',
    path: '/api/v1/accounts/{id}/reset',
    summary: 'End all sessions and ways to sign in of an account, and make a link to begin anew',
    access: administrators,
    params: one,
    status: 201,
    returns: Link,
  }),
  unlock: contract({
    id: 'accounts.unlock',
    method: 'post',
    path: '/api/v1/accounts/{id}/unlock',
    summary: 'Let somebody who typed too many wrong passwords try again at once',
    access: administrators,
    params: one,
    status: 204,
  }),
  colleagues: contract({
    id: 'accounts.colleagues',
    method: 'get',
    path: '/api/v1/colleagues',
    summary: 'Names and roles of those who may be given work',
    access: { roles: ['analyst', 'lead', 'auditor', 'administrator'] },
    status: 200,
    returns: z.strictObject({
      items: z
        .array(z.strictObject({ id: accountId, name, roles: Account.shape.roles }))
        .max(200)
        .describe('The oldest accounts first.'),
    }),
  }),
};
