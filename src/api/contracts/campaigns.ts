import { z } from 'zod';
import { Campaign } from '../../engine/contract/campaign.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const id = z
  .string()
  .regex(/^c-[0-9a-z]{8}$/)
  .describe('The campaign.');
const instant = z.iso.datetime();
const investigators = { roles: ['analyst', 'lead'], scope: 'cases:read' } as const;

const Line = z
  .strictObject({
    id,
    people: z.number().int().describe('People held together by what they share.'),
    applications: z.number().int().describe('Their applications.'),
    openedAt: instant.describe('When it was first seen as one.'),
    lastSeen: instant.describe('When one of them last applied.'),
    confirmed: z.number().int().describe('People of whom a person confirmed it.'),
    cleared: z.number().int().describe('People whom a person cleared.'),
  })
  .meta({ id: 'CampaignLine', description: 'A campaign as a list shows it.' });

/** Routes about campaigns: people whom one operator seems to play. */
export const campaignsContracts = {
  list: contract({
    id: 'campaigns.list',
    method: 'get',
    path: '/api/v1/campaigns',
    summary: 'Living campaigns, largest first',
    access: { roles: ['analyst', 'lead', 'auditor'], scope: 'cases:read' },
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(Line),
  }),
  get: contract({
    id: 'campaigns.get',
    method: 'get',
    path: '/api/v1/campaigns/{id}',
    summary: 'The record of a campaign: members and why, edges, shared values, growth',
    access: investigators,
    params: z.strictObject({ id }),
    status: 200,
    returns: Campaign,
  }),
};
