import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const analysts = { roles: ['analyst', 'lead'] } as const;
const readers = { roles: ['analyst', 'lead', 'auditor'] } as const;

const id = z
  .string()
  .regex(/^report_[\w-]{22}$/)
  .describe('The report.');
const instant = z.iso.datetime();
const seen = z.string().trim().min(3).max(4_000).describe('What was seen.');
const about = z
  .string()
  .trim()
  .min(2)
  .max(1_000)
  .describe('About whom: name, opening, link, whatever helps to find them.');
const reporter = z.string().trim().min(1).max(300).describe('Who says so, if they wish to be asked back.');

/** What whoever reports says: the same by form and by JSON. */
export const reportFields = z.strictObject({ seen, about, reporter: reporter.optional() });

const Report = z
  .strictObject({
    id,
    at: instant.describe('When it came in.'),
    state: z.enum(['open', 'linked', 'closed']).describe('Where it stands.'),
    seen,
    about,
    reporter: reporter.nullable(),
    by: z.string().max(300).nullable().describe('Who was signed in; null for nobody.'),
    reference: z.string().max(541).nullable().describe('The application that it was linked to.'),
    endedBy: z.string().max(300).nullable().describe('Who linked or closed it.'),
    endedAt: instant.nullable().describe('When.'),
    endedReason: z.string().max(100).nullable().describe('Why it was closed.'),
  })
  .meta({ id: 'Report', description: 'What a colleague noticed: a lead, no finding.' });

const params = z.strictObject({ id });
const form = {
  gives: 'text',
  status: 200,
} as const;

/** Routes by which colleagues report something, and by which it is dealt with. */
export const reportsContracts = {
  form: contract({
    id: 'reports.form',
    method: 'get',
    path: '/report',
    summary: 'A form to report a suspicious application or person',
    access: 'anyone',
    ...form,
  }),
  sendForm: contract({
    id: 'reports.sendForm',
    method: 'post',
    path: '/report',
    summary: 'What the form sends',
    access: 'anyone',
    takes: 'bytes',
    plainForm: true,
    largest: 65_536,
    ...form,
  }),
  send: contract({
    id: 'reports.send',
    idempotent: true,
    method: 'post',
    path: '/api/v1/reports',
    summary: 'Report a suspicious application or person',
    description: 'Without signing in only where the service is set to take such reports.',
    access: 'anyone',
    body: reportFields,
    largest: 65_536,
    status: 201,
    returns: z.strictObject({ id }),
  }),
  list: contract({
    id: 'reports.list',
    method: 'get',
    path: '/api/v1/reports',
    summary: 'Reports, the oldest first',
    access: readers,
    query: z.strictObject({
      ...pageQuery,
      state: z.enum(['open', 'linked', 'closed']).optional().describe('Only these.'),
    }),
    status: 200,
    returns: pageOf(Report),
  }),
  read: contract({
    id: 'reports.read',
    method: 'get',
    path: '/api/v1/reports/{id}',
    summary: 'One report',
    access: readers,
    params,
    status: 200,
    returns: Report,
  }),
  link: contract({
    id: 'reports.link',
    method: 'post',
    path: '/api/v1/reports/{id}/link',
    summary: 'Link a report to an application; a case is opened when there is none',
    access: analysts,
    params,
    body: z.strictObject({ reference: z.string().min(3).max(541).describe('The application.') }),
    largest: 4_096,
    status: 200,
    returns: z.strictObject({ id }),
  }),
  close: contract({
    id: 'reports.close',
    method: 'post',
    path: '/api/v1/reports/{id}/closing',
    summary: 'Close a report that leads nowhere',
    access: analysts,
    params,
    body: z.strictObject({
      reason: z
        .enum(['explained', 'nobody-found', 'nothing-checkable', 'repeated', 'not-about-identity'])
        .describe('Why.'),
    }),
    largest: 4_096,
    status: 200,
    returns: z.strictObject({ id }),
  }),
};
