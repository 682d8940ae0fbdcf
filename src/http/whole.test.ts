import { afterEach, beforeEach, expect, test } from 'vitest';
import { scopes } from '../desk/actor.ts';
import { key, person } from './testing/app.ts';
import { hostileFlaws } from './testing/hostile.ts';
import { matrixFlaws } from './testing/matrix.ts';
import { type Whole, wholeProduct } from './testing/whole.ts';

let whole: Whole;
beforeEach(async () => {
  whole = await wholeProduct();
});
afterEach(() => whole.close());

const everything = key(...scopes);

/** More by `GATEHOUSE_ATTACKS=200 npx vitest run src/http/whole.test.ts`, other ones by `GATEHOUSE_SEED=7`. */
const most = Number(process.env['GATEHOUSE_ATTACKS'] ?? 12);
const seed = Number(process.env['GATEHOUSE_SEED'] ?? 1);

test.each([
  ['lead', person('lead')],
  ['administrator', person('administrator')],
  ['key', everything],
] as const)(
  `nothing that a %s sends breaks a route (seed ${seed}, ${most} attacks each)`,
  async (_, actor) => {
    const { routes, asks } = whole;
    expect(await hostileFlaws({ routes, actor, asks, seed, most })).toEqual([]);
  },
  600_000,
);

/** Routes whose handlers look for a session of their own, which the tests of sign-in make. */
const withSession = /^(?:me|accounts|apiKeys)\.|^privacy\.changePeriods$/;
/** Routes about things that are not there: they let through and find nothing. */
const aboutNothing =
  /^(?:connectors|campaignDecisions|endpoints|notices|deliveries|jobs|indicators|privacy|retro|signIn|policies|campaigns|reports|me|accounts|apiKeys)\.|^cases\.(?:answer|attachment(?:Page|Text)?|judgeSignals)$|^(?:applications\.result|people\.compare)$/;

/** People report what they noticed; a key does not. */
const byPeople = /^reports\./;

const tolerated = (id: string): readonly number[] => [
  ...(withSession.test(id) ? [401] : []),
  ...(byPeople.test(id) ? [403] : []),
  ...(aboutNothing.test(id) ? [404] : []),
];

test('every route answers everybody as its contract says', async () => {
  expect(await matrixFlaws({ ...whole, tolerated })).toEqual([]);
}, 600_000);
