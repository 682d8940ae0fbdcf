import { z } from 'zod';
import { tieKinds } from './result.ts';

/** Campaign format v1: people whose applications seem to come from one operator, one object in campaigns.jsonl each. */

const instant = z.string().describe('RFC 3339, UTC');
const kinds = z.array(z.enum(tieKinds)).readonly();

const Edge = z.object({
  left: z.string().describe('Application id'),
  right: z.string().describe('Application id'),
  bits: z.number(),
  kinds: kinds.describe('What they share, strongest first'),
});

const Member = z.object({
  applications: z.array(z.string()).min(1).readonly().describe('All applications of one person, in order of arrival'),
  name: z.string().nullable().describe('As on the first application; null where it was erased'),
  membership: z.enum(['member', 'uncertain']),
  bits: z
    .number()
    .describe('What holds this person in the campaign: the sum over edges, each other person counted once'),
  because: z.array(z.string()).readonly().describe('Sentences that a person can check, strongest first'),
  removedIf: kinds.describe('Explaining these away (a shared home, a public computer) would take the person out'),
  decided: z.enum(['fraud', 'genuine']).nullable(),
});

const Shared = z.object({
  kind: z.enum(tieKinds),
  value: z.string(),
  members: z.number().int().describe('People of this campaign who share it'),
  people: z.number().int().describe('People anywhere seen with it: the fewer, the rarer'),
  firstSeen: instant,
  lastSeen: instant,
});

export const Campaign = z
  .object({
    id: z.string().describe('Survives new data; where campaigns merge, the oldest id stays'),
    formerIds: z.array(z.string()).readonly().describe('Ids of campaigns that were merged into this one'),
    firstSeen: instant,
    lastSeen: instant,
    people: z.number().int(),
    applications: z.number().int(),
    growth: z
      .array(z.object({ week: z.string().describe('ISO week, such as 2026-W05'), applications: z.number().int() }))
      .readonly(),
    roles: z.array(z.object({ title: z.string(), applications: z.number().int() })).readonly(),
    shared: z.array(Shared).readonly().describe('What holds it together, most members first'),
    strongest: Edge,
    weakest: Edge.describe('The weakest edge that the campaign needs to stay in one piece'),
    edges: z.array(Edge).readonly().describe('Strongest first, at most 500'),
    edgesLeftOut: z.number().int(),
    members: z.array(Member).readonly(),
    decided: z.object({ fraud: z.number().int(), genuine: z.number().int() }).describe('People decided by a person'),
  })
  .meta({ title: 'Gatehouse campaign, format v1' });

export type Campaign = z.output<typeof Campaign>;
export type CampaignMember = z.output<typeof Member>;
export type CampaignEdge = z.output<typeof Edge>;
