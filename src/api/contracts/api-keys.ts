import { z } from 'zod';
import { scopes } from '../../desk/actor.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const administrators = { roles: ['administrator'] } as const;
const keyId = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .describe('The key.');
const name = z.string().trim().min(1).max(100).describe('What the key is for, such as the system that holds it.');
const scopeList = z.array(z.enum(scopes)).min(1).max(scopes.length).describe('What the key may do. It never decides.');
const instant = z.iso.datetime();

const ApiKey = z
  .strictObject({
    id: keyId,
    name,
    scopes: z.array(z.enum(scopes)).max(scopes.length).describe('What the key may do.'),
    madeBy: z.string().max(60).describe('The account of whoever made it.'),
    createdAt: instant.describe('When it was made.'),
    expiresAt: instant.describe('When it stops working.'),
    usedAt: instant.nullable().describe('When it was last used, to the minute.'),
    revokedAt: instant.nullable().describe('When it was ended; null while it works.'),
  })
  .meta({ id: 'ApiKey', description: 'A key for a program, without its secret.' });

/** Routes about keys for programs, for administrators. */
export const apiKeysContracts = {
  list: contract({
    id: 'apiKeys.list',
    method: 'get',
    path: '/api/v1/api-keys',
    summary: 'API keys, the latest first',
    access: administrators,
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(ApiKey),
  }),
  make: contract({
    id: 'apiKeys.make',
    method: 'post',
    path: '/api/v1/api-keys',
    summary: 'Make an API key; its text is in this answer and never again',
    access: administrators,
    body: z.strictObject({
      name,
      scopes: scopeList,
      expiresAt: instant.describe('When it stops working: within a year from now.'),
    }),
    largest: 16_384,
    status: 201,
    returns: z.strictObject({
      key: ApiKey,
      text: z.string().max(120).describe('The key itself, for `Authorization: Bearer …`.'),
    }),
  }),
  revoke: contract({
    id: 'apiKeys.revoke',
    method: 'delete',
    path: '/api/v1/api-keys/{id}',
    summary: 'End an API key at once',
    access: administrators,
    params: z.strictObject({ id: keyId }),
    status: 204,
  }),
};
