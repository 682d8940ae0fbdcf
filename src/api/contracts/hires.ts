import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const reference = z.string().min(3).max(541).describe('`source:id`, such as `api:a-17`.');
const hiredOn = z.iso.date().describe('First day of work.');
const endedOn = z.iso.date().describe('Last day of work.');
const worker = z.string().trim().min(1).max(200).describe('How the personnel system calls this worker.');

const Hire = z
  .strictObject({
    reference,
    job: z.string().max(500).nullable().describe('The opening.'),
    hiredOn,
    endedOn: endedOn.nullable(),
    worker: worker.nullable(),
    by: z.string().max(300).describe('Who recorded it.'),
    at: z.iso.datetime().describe('When it was recorded.'),
  })
  .meta({ id: 'Hire', description: 'An application that led to a hire.' });

/** Routes about who was hired: searches of the past name them first. */
export const hiresContracts = {
  record: contract({
    id: 'hires.record',
    method: 'put',
    path: '/api/v1/applications/{reference}/hire',
    summary: 'Record that an application led to a hire; a second time replaces the first',
    access: { roles: ['recruiter', 'analyst', 'lead'], scope: 'applications:write' },
    ownJobs: true,
    params: z.strictObject({ reference }),
    body: z.strictObject({ hiredOn, endedOn: endedOn.optional(), worker: worker.optional() }),
    largest: 4_096,
    status: 200,
    returns: z.strictObject({ reference }),
  }),
  list: contract({
    id: 'hires.list',
    method: 'get',
    path: '/api/v1/hires',
    summary: 'Hires, in the order of their applications; a recruiter sees those of own jobs',
    access: { roles: ['recruiter', 'analyst', 'lead', 'auditor'] },
    ownJobs: true,
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(Hire),
  }),
};
