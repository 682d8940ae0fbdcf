import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCampaigns, countCampaigns, type FoundCampaign, noCampaigns } from './campaign-counts.ts';
import { campaignFigures } from './campaign-figures.ts';
import { row } from './testing/rows.ts';

/** Truths from a string such as `f1/A/p1 h2`: fraud or honest, id, campaign or group, person. */
const truthsOf = (text: string) =>
  new Map(
    text.split(' ').map((it) => {
      const [id = '', circle, person] = it.split('/');
      const fraud = id.startsWith('f');
      const { truth } = row({
        fraud,
        applicationId: id,
        person: person ?? id,
        ...(circle === undefined ? {} : fraud ? { campaign: circle } : { group: circle }),
      });
      return [id, truth] as const;
    }),
  );

/** Campaigns from a string such as `f1 f2 h3?`: members, a question mark for uncertain ones. */
const found = (...texts: readonly string[]): readonly FoundCampaign[] =>
  texts.map((text, index) => ({
    id: `c${index}`,
    members: text.split(' ').map((it) => ({
      applicationId: it.replace('?', ''),
      membership: it.endsWith('?') ? ('uncertain' as const) : ('member' as const),
    })),
  }));

const figuresOf = (truths: string, ...campaigns: readonly string[]) =>
  campaignFigures(countCampaigns(truthsOf(truths), found(...campaigns)));

describe('pairs', () => {
  test('of a perfect answer are all there and nothing else', () => {
    const { applications, recognised, purity, honest } = figuresOf('f1/A f2/A f3/A f4/B f5/B h6', 'f1 f2 f3', 'f4 f5');
    expect([applications.precision.rate, applications.recall.rate]).toEqual([1, 1]);
    expect(recognised).toMatchObject({ hits: 2, of: 2 });
    expect([purity.rate, honest.withSomebody.rate]).toEqual([1, 0]);
  });

  test('fall when everything is thrown together', () => {
    const { applications, purity } = figuresOf('f1/A f2/A f3/B f4/B h5', 'f1 f2 f3 f4 h5');
    // Two true pairs among ten.
    expect(applications.precision).toMatchObject({ hits: 2, of: 10 });
    expect(applications.recall.rate).toBe(1);
    expect(purity).toMatchObject({ hits: 2, of: 5 });
  });

  test('are missed when a campaign is split', () => {
    const { applications } = figuresOf('f1/A f2/A f3/A f4/A', 'f1 f2', 'f3 f4');
    expect(applications.precision.rate).toBe(1);
    expect(applications.recall).toMatchObject({ hits: 2, of: 6 });
  });

  test('of people do not reward one persona sending often', () => {
    const { applications, people } = figuresOf('f1/A/p f2/A/p f3/A/p f4/A/q', 'f1 f2 f3');
    expect(applications.recall).toMatchObject({ hits: 3, of: 6 });
    expect(people.recall).toMatchObject({ hits: 0, of: 1 });
  });

  test('with uncertain members are counted apart', () => {
    const figures = figuresOf('f1/A f2/A f3/A h4', 'f1 f2 f3? h4?');
    expect(figures.applications.precision.rate).toBe(1);
    expect(figures.applications.recall).toMatchObject({ hits: 1, of: 3 });
    expect(figures.withUncertain.recall).toMatchObject({ hits: 3, of: 3 });
    expect(figures.withUncertain.precision).toMatchObject({ hits: 3, of: 6 });
    expect(figures.uncertain).toMatchObject({ hits: 1, of: 2 });
    expect(figures.honest).toMatchObject({ uncertain: 1, withSomebody: { hits: 0, of: 1 } });
  });

  test('of an operator on his own do not exist', () => {
    expect(figuresOf('f1 f2/A h3', 'f1 f2').applications.recall.rate).toBeNull();
  });
});

describe('honest people', () => {
  test('alone in a campaign with their own applications are not beside somebody', () => {
    expect(figuresOf('h1/g/p h2/g/p', 'h1 h2').honest.withSomebody.hits).toBe(0);
  });

  test.each([
    ['an operator', 'h1 f2/A f3/A', 'h1 f2 f3', { withOperator: 1, withOwnGroup: 0 }, 1],
    ['their own group', 'h1/g h2/g', 'h1 h2', { withOperator: 0, withOwnGroup: 2 }, 2],
    ['strangers', 'h1/g h2/i h3', 'h1 h2 h3', { withOperator: 0, withOwnGroup: 0 }, 3],
  ])('beside %s are counted', (_, truths, campaign, expected, hits) => {
    const { honest, archetypes } = figuresOf(truths, campaign);
    expect(honest).toMatchObject({ ...expected, withSomebody: { hits } });
    expect(archetypes).toHaveLength(1);
  });
});

test('kinds of operation are counted apart, the hardest first', () => {
  const truths = truthsOf('f1/A f2/A f3/B f4/B f5/B');
  const kinds = new Map(
    [...truths].map(([id, it]) => [id, { ...it, archetype: it.campaign === 'A' ? 'fraud/easy' : 'fraud/hard' }]),
  );
  expect(campaignFigures(countCampaigns(kinds, found('f1 f2', 'f3 f4'))).operations).toMatchObject([
    { archetype: 'fraud/hard', recognised: { hits: 1, of: 1 }, pairs: { hits: 1, of: 3 } },
    { archetype: 'fraud/easy', recognised: { hits: 1, of: 1 }, pairs: { hits: 1, of: 1 } },
  ]);
});

test('an application without truth is passed over', () => {
  expect(figuresOf('f1/A f2/A', 'f1 f2 stranger').applications.precision.rate).toBe(1);
});

test('counts of simulations add up', () => {
  const total = noCampaigns();
  addCampaigns(total, countCampaigns(truthsOf('f1/A f2/A h3'), found('f1 f2 h3')));
  addCampaigns(total, countCampaigns(truthsOf('f1/A f2/A h3'), found('f1 f2')));
  const figures = campaignFigures(total);
  expect(figures.applications.precision).toMatchObject({ hits: 2, of: 4 });
  expect(figures.applications.recall).toMatchObject({ hits: 2, of: 2 });
  expect(figures.honest.withSomebody).toMatchObject({ hits: 1, of: 2 });
  expect(figures.archetypes).toMatchObject([{ archetype: 'honest/some', withSomebody: { hits: 1, of: 2 } }]);
});

test('whatever the campaigns, pairs agree with a count one by one', () => {
  const person = fc.record({ fraud: fc.boolean(), real: fc.nat(3), found: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 30 }), (people) => {
      const truths = new Map(
        people.map((it, index) => {
          const id = String(index);
          const campaign = it.fraud ? `A${it.real}` : null;
          return [id, row({ fraud: it.fraud, applicationId: id, campaign }).truth] as const;
        }),
      );
      const campaigns = [0, 1, 2, 3].map((number) => ({
        id: String(number),
        members: people.flatMap((it, index) =>
          it.found === number ? [{ applicationId: String(index), membership: 'member' as const }] : [],
        ),
      }));
      let [both, together, real] = [0, 0, 0];
      people.forEach((one, index) => {
        for (const other of people.slice(index + 1)) {
          const same = one.fraud && other.fraud && one.real === other.real;
          const joined = one.found === other.found && one.found < 4;
          real += same ? 1 : 0;
          together += joined ? 1 : 0;
          both += same && joined ? 1 : 0;
        }
      });
      expect(countCampaigns(truths, campaigns).applications).toEqual({ both, found: together, real });
    }),
    { seed: 20_260_105, numRuns: 300 },
  );
});
