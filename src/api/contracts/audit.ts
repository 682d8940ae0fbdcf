import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const readers = { roles: ['auditor', 'lead', 'administrator'] } as const;
const instant = z.iso.datetime();
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, in hexadecimal, of the entry and the hash before it.');
const text = z.string().min(1).max(200);

const Entry = z
  .strictObject({
    sequence: z.int().describe('Place in the chain, from 1, without gaps.'),
    at: instant.describe('When it was done.'),
    actor: z
      .strictObject({
        kind: z.string().max(20).describe('`person`, `key` or `system`.'),
        id: z.string().max(200).describe('Id of the person or key.'),
        name: z.string().max(300).describe('The name at that time.'),
      })
      .describe('Who did it.'),
    action: z.string().max(100).describe('What was done: `case.read`.'),
    subject: z.string().max(500).describe('What it was done to, as a reference.'),
    detail: z
      .record(z.string().max(100), z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]))
      .describe('Ids, states and counts.'),
    hash,
  })
  .meta({ id: 'AuditEntry', description: 'Something that was done or read, and by whom.' });

const Head = z.strictObject({ sequence: z.int().min(0).describe('Number of entries.'), hash }).meta({
  id: 'AuditHead',
  description: 'The end of the chain. Kept outside, it shows later that nothing was rewritten.',
});

/** Routes of the audit log. */
export const auditContracts = {
  list: contract({
    id: 'audit.list',
    method: 'get',
    path: '/api/v1/audit',
    summary: 'The audit log, newest first',
    description: 'Looking is logged too.',
    access: readers,
    query: z.strictObject({
      ...pageQuery,
      subject: text.optional().describe('Only about this reference.'),
      actor: text.optional().describe('Only by the person or key with this id.'),
      action: text.optional().describe('Only this action.'),
      since: instant.optional().describe('Not before.'),
      until: instant.optional().describe('Before.'),
    }),
    status: 200,
    returns: pageOf(Entry).meta({ id: 'AuditPage', description: 'A page of the audit log.' }),
  }),
  head: contract({
    id: 'audit.head',
    method: 'get',
    path: '/api/v1/audit/head',
    summary: 'The end of the chain, to be kept outside',
    access: readers,
    status: 200,
    returns: Head,
  }),
};
