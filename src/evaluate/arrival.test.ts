import { beforeAll, describe, expect, test } from 'vitest';
import type { Campaign } from '../engine/contract/campaign.ts';
import type { Decision } from '../engine/contract/decision.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Simulated } from '../simulate/truth.ts';
import { type ArrivalScreener, type ArrivalState, createArrival, firstQuarter } from './arrival.ts';
import { createEvaluator } from './evaluate.ts';
import { measuredOf } from './merge.ts';
import { row } from './testing/rows.ts';

const COUNT = 1_200;
let population: readonly Simulated[] = [];
beforeAll(() => {
  population = [...simulate({ seed: 9, count: COUNT, fraudShare: 0.1 })];
});

const edge = { left: 'x', right: 'y', bits: 9, kinds: [] };

const campaign = (id: string, applications: readonly string[]): Campaign => ({
  id,
  formerIds: [],
  firstSeen: '2026-01-05T00:00:00Z',
  lastSeen: '2026-01-06T00:00:00Z',
  people: applications.length,
  applications: applications.length,
  growth: [],
  roles: [],
  shared: [],
  strongest: edge,
  weakest: edge,
  edges: [],
  edgesLeftOut: 0,
  members: applications.map((application) => ({
    applications: [application],
    name: null,
    membership: 'member',
    bits: 9,
    because: [],
    removedIf: [],
    decided: null,
  })),
  decided: { fraud: 0, genuine: 0 },
});

const ID = /"id":"(?:s-)?(a\d+)"/;

interface Fake extends ArrivalScreener {
  readonly order: string[];
  readonly heard: { readonly decision: Decision; readonly after: number }[];
}

/** Knows the truth and says it, or its opposite: what the figures must be is known. */
const fake = (bitsOf: (simulated: Simulated) => number): Fake => {
  const known = new Map(population.map((it) => [it.truth.applicationId, it]));
  const order: string[] = [];
  const heard: Fake['heard'] = [];
  return {
    order,
    heard,
    screen(input) {
      const id = ID.exec(JSON.stringify(input))?.[1] ?? '';
      const simulated = known.get(id);
      if (simulated === undefined) return { ok: false, problems: [{ field: '/id' }] };
      const bits = bitsOf(simulated);
      order.push(id);
      return {
        ok: true,
        result: row({ ...simulated.truth, applicationId: `s-${id}`, bits, band: bits > 0 ? 'review' : 'clear' }).result,
      };
    },
    decide(decision) {
      heard.push({ decision, after: order.length });
    },
    campaigns() {
      const members = new Map<string, string[]>();
      for (const { truth } of population) {
        if (truth.campaign !== null)
          members.set(truth.campaign, [...(members.get(truth.campaign) ?? []), `s-${truth.applicationId}`]);
      }
      return [...members].map(([id, applications]) => campaign(id, applications));
    },
  };
};

const run = (screener: ArrivalScreener, decided = false): ArrivalState => {
  const decisions = decided ? { seed: 9, first: firstQuarter(COUNT), wrong: 0.03 } : null;
  const arrival = createArrival({ screener, count: COUNT, prefix: 's-', decisions });
  for (const simulated of population) arrival.add(simulated);
  return arrival.finish();
};

describe('a screener that knows the truth', () => {
  test('reaches every aim', () => {
    const { evaluation, later, campaigns, hindsight } = measuredOf([
      run(fake(({ truth }) => (truth.fraud ? 20 : -20))),
    ]);
    expect(evaluation.averagePrecision).toBe(1);
    expect(evaluation.honestFlagged.rate).toBe(0);
    expect(evaluation.calibration.equalMass.ece).toBeLessThan(1e-5);
    expect(evaluation.positions.every((it) => it.flagged.of === 0 || it.flagged.rate === 1)).toBe(true);
    expect(later?.applications).toBe(COUNT - firstQuarter(COUNT));
    expect(campaigns?.applications.precision.rate).toBe(1);
    expect(campaigns?.applications.recall.rate).toBe(1);
    expect(campaigns?.honest.withSomebody.rate).toBe(0);
    const [fraud, first] = hindsight ?? [];
    // The fake names no campaign on the day of arrival; at the end every true campaign is there.
    expect(first?.joinedAtArrival.rate).toBe(0);
    expect(first?.joinedAtEnd.rate).toBeGreaterThan(0.9);
    expect(fraud?.clearThenJoined.of).toBe(0);
  });
});

describe('a screener that says the opposite', () => {
  test('reaches none', () => {
    const { evaluation } = measuredOf([run(fake(({ truth }) => (truth.fraud ? -20 : 20)))]);
    expect(evaluation.averagePrecision).toBeLessThan(0.12);
    expect(evaluation.honestFlagged.rate).toBe(1);
    expect(evaluation.calibration.equalMass.ece).toBeGreaterThan(0.99);
    expect(evaluation.budgets.every((it) => it.all.rate === 0)).toBe(true);
  });
});

describe('a screener that only knows what was linked before', () => {
  test('misses the first application of every campaign and finds the others', () => {
    const begun = new Set<string>();
    const { evaluation, hindsight } = measuredOf([
      run(
        fake(({ truth }) => {
          if (truth.campaign === null) return -20;
          const bits = begun.has(truth.campaign) ? 20 : -20;
          begun.add(truth.campaign);
          return bits;
        }),
      ),
    ]);
    const rates = Object.fromEntries(evaluation.positions.map((it) => [it.position, it.flagged.rate]));
    expect(rates).toMatchObject({ single: 0, first: 0, second: 1, third: 1, later: 1 });
    expect(evaluation.budgets[2]?.byPosition.first.rate).toBeLessThan(0.05);
    const first = hindsight?.find((it) => it.whose === 'first');
    expect(first?.clearThenJoined.rate).toBeGreaterThan(0.9);
  });
});

test('applications come in order and decisions only once they are known', () => {
  const screener = fake(() => 0);
  run(screener, true);
  expect(screener.order).toEqual(population.map(({ truth }) => truth.applicationId));
  // Those whose day has not come by the last application are never heard.
  expect(screener.heard.length).toBeGreaterThan(firstQuarter(COUNT) * 0.9);
  const times = population.map(({ application }) => Date.parse(application.receivedAt));
  for (const { decision, after } of screener.heard) {
    expect(Date.parse(decision.decidedAt)).toBeLessThanOrEqual(times[after] ?? Number.POSITIVE_INFINITY);
    expect(Date.parse(decision.decidedAt)).toBeGreaterThan(times[after - 1] ?? 0);
  }
});

test('a screener without links has neither campaigns nor hindsight', () => {
  const { screen } = fake(() => 0);
  const measured = measuredOf([run({ screen })]);
  expect(measured.campaigns).toBeUndefined();
  expect(measured.hindsight).toBeUndefined();
});

test('an application that cannot be read stops the measurement', () => {
  const arrival = createArrival({
    screener: { screen: () => ({ ok: false, problems: [{ field: '/candidate' }] }) },
    count: 1,
    prefix: '',
    decisions: null,
  });
  const [first] = population;
  if (first === undefined) throw new Error('nobody applied');
  expect(() => arrival.add(first)).toThrow('/candidate');
});

test('evaluators that measured parts add up to one that measured all', () => {
  const rows = population.map(({ truth }, index) =>
    row({
      ...truth,
      bits: ((index * 7_919) % 41) - 30,
      band: index % 9 === 0 ? 'review' : 'clear',
      position: truth.fraud ? 'second' : null,
      coverage: { ran: 1, of: 2, notRun: [{ signal: 'clock', missing: [] }] },
    }),
  );
  const [whole, one, other, sum] = [0, 1, 2, 3].map(createEvaluator);
  rows.forEach((it, index) => {
    whole?.add(it);
    (index % 3 === 0 ? one : other)?.add(it);
  });
  for (const part of [one, other]) {
    const state = part?.state();
    if (state !== undefined) sum?.absorb(structuredClone(state));
  }
  expect(sum?.finish()).toEqual(whole?.finish());
});
