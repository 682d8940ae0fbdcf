import { describe, expect, test } from 'vitest';
import { campaignsAmong } from '../testing/links.ts';
import { samplePeople } from '../testing/people.ts';
import { graphParts } from './graph-parts.ts';

const campaignWith = (size: number) => {
  const [campaign] = campaignsAmong(samplePeople(size), [size]).campaigns;
  if (campaign === undefined) throw new Error('no campaign');
  return campaign;
};

/** In how many pieces the nodes lie. */
const pieces = (nodes: number, edges: readonly { readonly left: number; readonly right: number }[]): number => {
  const group = Array.from({ length: nodes }, (_, index) => index);
  for (const { left, right } of edges) {
    const [from, to] = [group[left], group[right]];
    if (from !== undefined && to !== undefined) for (const [at, of] of group.entries()) if (of === from) group[at] = to;
  }
  return new Set(group).size;
};

describe('what a picture of a campaign holds', () => {
  test('everybody and every link of a small one, numbered as in the list of members', () => {
    const campaign = campaignWith(14);
    const parts = graphParts(campaign);
    expect(parts.nodes.map(({ number }) => number)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect(parts).toMatchObject({ peopleLeftOut: 0, edgesLeftOut: 0 });
    expect(parts.edges).toHaveLength(campaign.edges.length);
    expect(parts.edges[parts.weakest]).toMatchObject({ left: 0, right: 13 });
  });

  test('the sixty who are held most firmly of a large one, and says who is missing', () => {
    const campaign = campaignWith(90);
    const parts = graphParts(campaign);
    expect(parts.nodes).toHaveLength(60);
    expect(parts.edges.length).toBeLessThanOrEqual(150);
    expect(parts.peopleLeftOut).toBe(30);
    expect(parts.edgesLeftOut).toBeGreaterThan(0);
    const shown = Math.min(...parts.nodes.map(({ member }) => member.bits));
    const drawn = new Set(parts.nodes.map(({ member }) => member));
    for (const member of campaign.members) if (!drawn.has(member)) expect(member.bits).toBeLessThanOrEqual(shown);
  });

  test('in one piece where the campaign is, although many links are left out', () => {
    const { nodes, edges } = graphParts(campaignWith(50));
    expect(edges).toHaveLength(150);
    expect(pieces(nodes.length, edges)).toBe(1);
  });

  test('one line for two people who are linked by several applications', () => {
    const campaign = campaignWith(4);
    const again = campaign.edges.map((edge) => ({ ...edge, bits: edge.bits - 1 }));
    expect(graphParts({ ...campaign, edges: [...campaign.edges, ...again] }).edges).toHaveLength(campaign.edges.length);
  });

  test('no line to an application that is not among the members', () => {
    const campaign = campaignWith(4);
    const edge = { left: 'elsewhere', right: 'nowhere', bits: 3, kinds: ['email' as const] };
    const parts = graphParts({ ...campaign, edges: [edge], weakest: edge });
    expect(parts).toMatchObject({ edges: [], weakest: -1 });
  });
});
