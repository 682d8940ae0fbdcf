import { z } from 'zod';
import { contract } from '../contract.ts';

const administrators = { roles: ['administrator'] } as const;
const count = (what: string) => z.int().describe(what);

const Setting = z.strictObject({
  name: z.string().max(100).describe('As in the configuration file.'),
  environment: z.array(z.string().max(100)).max(5).describe('Names in the environment.'),
  description: z.string().max(1000).describe('What it is for.'),
  value: z.string().max(5000).nullable().describe('In use; null when there is none, and for secrets.'),
  secret: z.boolean().describe('Never shown.'),
  isSet: z.boolean().describe('Whether there is a value.'),
});

/** Routes about the system as a whole: what is configured, and what a new one still lacks. */
export const startContracts = {
  settings: contract({
    id: 'start.settings',
    method: 'get',
    path: '/api/v1/settings',
    summary: 'What is configured by file, environment or command line; to be read only',
    access: { roles: ['administrator', 'lead', 'auditor'] },
    status: 200,
    returns: z
      .strictObject({
        version: z.string().max(40).describe('Of the product.'),
        items: z.array(Setting).max(200).describe('In the order of the documentation.'),
        singleSignOn: z
          .strictObject({
            name: z.string().max(200).describe('What its button says.'),
            issuer: z.string().max(2000).describe('Who vouches.'),
            domains: z.array(z.string().max(300)).max(100).describe('Whose people may sign in; none for any.'),
            roles: z.record(z.string().max(200), z.string().max(200)).describe('Role for each group.'),
          })
          .nullable()
          .describe('Null when it is off.'),
        mail: z.boolean().describe('Whether notices can be sent by mail.'),
      })
      .meta({ id: 'SettingsInUse', description: 'What is configured. No secret is in it.' }),
  }),
  read: contract({
    id: 'start.read',
    method: 'get',
    path: '/api/v1/first-run',
    summary: 'What there is already: for a guide through the first hour',
    access: { roles: ['recruiter', 'analyst', 'lead', 'administrator', 'auditor'] },
    status: 200,
    returns: z
      .strictObject({
        people: count('Accounts that can be used.'),
        reviewers: count('Of those, who may decide.'),
        connectors: count('Tracking systems that send here.'),
        keys: count('API keys in use.'),
        applications: count('Applications, without the sample.'),
        sample: count('Applications of the sample.'),
        cases: count('Cases.'),
        decisions: count('Cases that were decided.'),
      })
      .meta({ id: 'FirstRun', description: 'How much of everything there is.' }),
  }),
  loadSample: contract({
    id: 'start.loadSample',
    method: 'post',
    path: '/api/v1/sample',
    summary: 'Load applications of invented people, to see how it works',
    description: 'Their references begin with `sample:`. Refused when other applications are there.',
    access: administrators,
    budget: 'ingest',
    status: 201,
    returns: z.strictObject({ applications: count('What was loaded.'), cases: count('Cases that were opened.') }),
  }),
  removeSample: contract({
    id: 'start.removeSample',
    method: 'delete',
    path: '/api/v1/sample',
    summary: 'Remove the sample with its cases, as if it had never been there; the audit log stays',
    access: administrators,
    status: 200,
    returns: z.strictObject({ applications: count('What was removed.') }),
  }),
};
