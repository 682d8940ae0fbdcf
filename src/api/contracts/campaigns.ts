import { z } from 'zod';
import { Campaign } from '../../engine/contract/campaign.ts';
import { bands, tieKinds } from '../../engine/contract/result.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const id = z
  .string()
  .regex(/^c-[0-9a-z]{8}$/)
  .describe('The campaign.');
const instant = z.iso.datetime();
const investigators = { roles: ['analyst', 'lead'], scope: 'evidence:read' } as const;

/** A campaign as a list shows it. */
export const CampaignLine = z
  .strictObject({
    id,
    people: z.number().int().describe('People held together by what they share.'),
    applications: z.number().int().describe('Their applications.'),
    bits: z.number().describe('What holds its people in it, on average.'),
    openedAt: instant.describe('When it was first seen as one.'),
    firstSeen: instant.describe('When the first of them applied.'),
    lastSeen: instant.describe('When one of them last applied.'),
    confirmed: z.number().int().describe('People of whom a person confirmed it.'),
    cleared: z.number().int().describe('People whom a person cleared.'),
    decision: z
      .enum(['proposed', 'awaiting-second', 'applied', 'sent-back'])
      .nullable()
      .describe('Where the newest decision over it stands; null when there is none, or it was taken back.'),
    growth: z
      .array(
        z.strictObject({
          week: z.string().max(8).describe('ISO week: `2026-W05`.'),
          applications: z.number().int().describe('Applications in it.'),
        }),
      )
      .max(26)
      .describe('The last weeks with any, oldest first.'),
  })
  .meta({ id: 'CampaignLine', description: 'A campaign as a list shows it.' });

const reference = z.string().max(600).describe('Reference of the first application of a person.');
const seen = { firstSeen: instant.describe('First seen.'), lastSeen: instant.describe('Last seen.') };
const bits = z.number().describe('How far it speaks for one operator.');

const Graph = z
  .strictObject({
    people: z
      .array(
        z.strictObject({
          id: reference,
          name: z.string().max(500).nullable().describe('As on the first application; null where it was erased.'),
          membership: z.enum(['member', 'uncertain']).describe('How sure the place in the campaign is.'),
          bits: z.number().describe('What holds the person in it.'),
          applications: z.number().int().describe('Applications of the person.'),
          ...seen,
          decided: z.enum(['fraud', 'genuine']).nullable().describe('What people decided.'),
          band: z.enum(bands).nullable().describe('The highest of the applications of the person.'),
        }),
      )
      .max(400)
      .describe('Those most firmly in it first.'),
    values: z
      .array(
        z.strictObject({
          id: z.string().max(20).describe('For use in `uses`.'),
          kind: z.enum(tieKinds).describe('What kind of thing is shared.'),
          value: z.string().max(200).describe('As stated, cut.'),
          people: z.number().int().describe('People anywhere seen with it.'),
          ...seen,
        }),
      )
      .max(300)
      .describe('Those that most people of the campaign share first.'),
    uses: z
      .array(z.strictObject({ person: reference, value: z.string().max(20).describe('Id of a value.'), bits }))
      .max(20_000)
      .describe('Who states which value; the strongest tie that rests on it.'),
    edges: z
      .array(
        z.strictObject({
          left: reference,
          right: reference,
          bits,
          kinds: z.array(z.enum(tieKinds)).max(tieKinds.length).describe('What they share, strongest first.'),
          ...seen,
        }),
      )
      .max(2000)
      .describe('Strongest first.'),
    leftOut: z
      .strictObject({
        people: z.number().int().describe('People.'),
        values: z.number().int().describe('Values.'),
        edges: z.number().int().describe('Edges.'),
      })
      .describe('How many more there are.'),
  })
  .meta({ id: 'CampaignGraph', description: 'People of a campaign, what they share, and how strongly.' });

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
    returns: pageOf(CampaignLine),
  }),
  search: contract({
    id: 'campaigns.search',
    method: 'post',
    path: '/api/v1/campaigns/search',
    summary: 'Find campaigns by id, or by exact reference, name, e-mail address, phone number or profile of a member',
    access: { roles: ['analyst', 'lead', 'auditor'], scope: 'cases:read' },
    budget: 'read',
    body: z.strictObject({ text: z.string().min(1).max(600).describe('Exactly what is looked for.') }),
    status: 200,
    returns: z.strictObject({ items: z.array(CampaignLine).max(500).describe('Largest first.') }),
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
  graph: contract({
    id: 'campaigns.graph',
    method: 'get',
    path: '/api/v1/campaigns/{id}/graph',
    summary: 'The same as a graph: people, shared values, edges with bits and times',
    access: investigators,
    params: z.strictObject({ id }),
    status: 200,
    returns: Graph,
  }),
};
