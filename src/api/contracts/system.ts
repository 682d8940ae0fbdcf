import { z } from 'zod';
import { contract } from '../contract.ts';

const Health = z
  .strictObject({ status: z.enum(['ok']).describe('The process serves requests.') })
  .meta({ id: 'Health', description: 'Whether the process serves requests.' });

const Readiness = z
  .strictObject({
    status: z.enum(['ready']).describe('Every part is.'),
    parts: z
      .array(
        z.strictObject({
          name: z.string().max(60).describe('A part that the service needs.'),
          ready: z.boolean().describe('Whether it answers.'),
        }),
      )
      .max(20)
      .describe('What was looked at.'),
  })
  .meta({ id: 'Readiness', description: 'Whether the service can do its work, part by part.' });

/** What operators and developers ask the service about itself. */
export const systemContracts = {
  health: contract({
    id: 'system.health',
    method: 'get',
    path: '/healthz',
    anyHost: true,
    summary: 'Whether the process runs',
    access: 'anyone',
    status: 200,
    returns: Health,
  }),
  ready: contract({
    id: 'system.ready',
    method: 'get',
    path: '/readyz',
    anyHost: true,
    summary: 'Whether the service can do its work',
    description: 'Answers 503 with a problem body while a part is not ready.',
    access: 'anyone',
    status: 200,
    returns: Readiness,
  }),
  metrics: contract({
    id: 'system.metrics',
    method: 'get',
    path: '/metrics',
    anyHost: true,
    summary: 'Figures in the Prometheus text format',
    access: { roles: ['administrator', 'lead', 'auditor'], scope: 'metrics:read' },
    status: 200,
    gives: 'text',
  }),
  openapi: contract({
    id: 'system.openapi',
    method: 'get',
    path: '/openapi.json',
    summary: 'This interface as an OpenAPI 3.1 document',
    access: 'anyone',
    status: 200,
    gives: 'text',
  }),
  docs: contract({
    id: 'system.docs',
    method: 'get',
    path: '/docs',
    summary: 'This interface as a page for people',
    access: 'anyone',
    status: 200,
    gives: 'text',
  }),
  docsStyle: contract({
    id: 'system.docsStyle',
    method: 'get',
    path: '/docs/style.css',
    summary: 'Style of the page for people',
    access: 'anyone',
    status: 200,
    gives: 'text',
  }),
};
