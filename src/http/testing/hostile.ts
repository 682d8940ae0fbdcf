import { z } from 'zod';
import type { Contract } from '../../api/contract.ts';
import { ProblemBody } from '../../api/problem-body.ts';
import type { Actor } from '../../desk/actor.ts';
import type { AppOptions } from '../options.ts';
import type { Route } from '../route.ts';
import { testApp } from './app.ts';
import { type Ask, type Asks, initOf, pathOf } from './ask.ts';
import { hostileBodies, hostileHeaders, hostileTexts, hostileValues } from './hostile-values.ts';

/** What a request is spoilt by. */
interface Attack {
  readonly what: string;
  readonly spoil: (ask: Ask) => { readonly path: string; readonly init: RequestInit };
}

export interface Hostile {
  readonly routes: readonly Route[];
  readonly actor: Actor;
  /** Good requests, of which one place at a time is spoilt: what is behind the first check is reached so. */
  readonly asks: Asks;
  readonly seed: number;
  /** Most requests of a route. */
  readonly most: number;
  readonly app?: Partial<AppOptions>;
}

/** Park and Miller's generator: the same attacks for the same seed. */
const numbers = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

type Way = readonly (string | number)[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place in a JSON Schema's objects and lists, as a way to it. */
const waysOf = (schema: unknown, named: Readonly<Record<string, unknown>>, before: Way = []): readonly Way[] => {
  if (!isObject(schema) || before.length > 5) return [];
  const { $ref, properties, items } = schema;
  if (typeof $ref === 'string') return waysOf(named[$ref.replace('#/$defs/', '')], named, before);
  const inner = isObject(properties)
    ? Object.entries(properties).flatMap(([name, field]) => [
        [...before, name],
        ...waysOf(field, named, [...before, name]),
      ])
    : [];
  const choices = [schema['anyOf'], schema['oneOf']].flatMap((it) => (Array.isArray(it) ? it : []));
  return [
    ...inner,
    ...(items === undefined ? [] : [[...before, 0], ...waysOf(items, named, [...before, 0])]),
    ...choices.flatMap((choice) => waysOf(choice, named, before)),
  ];
};

/** A copy in which one place holds something else. */
const spoilt = (value: unknown, [step, ...rest]: Way, by: unknown): unknown => {
  if (step === undefined) return by;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[step] = spoilt(list[step], rest, by);
    return list;
  }
  const object = isObject(value) ? value : {};
  return { ...object, [step]: spoilt(object[step], rest, by) };
};

const fieldNames = (schema: z.ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Text as a path or query can carry it. */
const sendable = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd').slice(0, 7_000);

const addressAttacks = (contract: Contract): readonly Attack[] => {
  const attack = (what: string, change: (ask: Ask) => Ask, end = ''): Attack => ({
    what,
    spoil: (ask) => ({ path: `${pathOf(contract, change(ask))}${end}`, init: initOf(contract, ask) }),
  });
  const query = (what: string, text: string): Attack => ({
    what,
    spoil: (ask) => {
      const path = pathOf(contract, ask);
      return { path: `${path}${path.includes('?') ? '&' : '?'}${text}`, init: initOf(contract, ask) };
    },
  });
  return [
    ...fieldNames(contract.params).flatMap((name) =>
      hostileTexts.map(([what, text]) =>
        attack(`${name} in the path: ${what}`, (ask) => ({
          ...ask,
          params: { ...ask.params, [name]: sendable(text) },
        })),
      ),
    ),
    ...fieldNames(contract.query).flatMap((name) => [
      ...hostileTexts.map(([what, text]) =>
        attack(`${name} in the query: ${what}`, (ask) => ({ ...ask, query: { ...ask.query, [name]: sendable(text) } })),
      ),
      query(`${name} twice in the query`, `${name}=1&${name}=2`),
      query(`${name} as an object`, `${name}[a]=1&${name}[]=2`),
    ]),
    ...['__proto__=1', 'x=1', '%00=1', '%ff=%ff', 'a=b&'.repeat(500), `a=${'b'.repeat(20_000)}`].map((text) =>
      query(`the query ${text.slice(0, 20)}`, text),
    ),
    ...['/', '/..;/', '%2f..%2f', '%', '%c0%ae', '//'].map((end) =>
      attack(`an address that ends in ${end}`, (ask) => ask, end),
    ),
  ];
};

const wholeBodies = (contract: Contract): readonly Attack[] =>
  hostileBodies.map(([what, body]) => ({
    what: `as a body: ${what}`,
    spoil: (ask) => {
      const { headers, ...init } = initOf(contract, { headers: { 'Content-Type': 'application/json' }, ...ask });
      return { path: pathOf(contract, ask), init: { ...init, headers: { ...Object(headers) }, body } };
    },
  }));

const partsOfBody = (contract: Contract, body: z.ZodType): readonly Attack[] => {
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return [...waysOf(schema, schema.$defs ?? {}), ['nobody-knows-this']].flatMap((way) =>
    hostileValues.map(([what, value]) => ({
      what: `${way.join('/')} in the body: ${what}`,
      spoil: (ask) => ({
        path: pathOf(contract, ask),
        init: initOf(contract, { ...ask, body: spoilt(ask.body, way, value) }),
      }),
    })),
  );
};

const bodyAttacks = (contract: Contract): readonly Attack[] => {
  const { body, takes, method } = contract;
  if (method === 'get') return [];
  return [...wholeBodies(contract), ...(takes === 'bytes' || body === undefined ? [] : partsOfBody(contract, body))];
};

const headerAttacks = (contract: Contract): readonly Attack[] =>
  hostileHeaders.map(([name, value]) => ({
    what: `${name}: ${value.slice(0, 40)}`,
    spoil: (ask) => ({
      path: pathOf(contract, ask),
      init: initOf(contract, { ...ask, headers: { ...ask.headers, [name]: value } }),
    }),
  }));

const problemFlaw = async (response: Response): Promise<string | undefined> => {
  if (response.headers.get('content-type') !== 'application/problem+json') return 'is refused without a problem body';
  const text = await response.text();
  const read = ProblemBody.safeParse(JSON.parse(text));
  if (!read.success) return 'is refused with a body that is no problem';
  return /etc\/passwd|<script>|node_modules|\.ts:|select pg_sleep/.test(text)
    ? `is echoed: ${text.slice(0, 200)}`
    : undefined;
};

const answerFlaw = async (response: Response): Promise<string | undefined> => {
  const { status, headers } = response;
  if (status >= 500) return `breaks it: ${status}`;
  if (headers.get('x-content-type-options') !== 'nosniff') return 'gets an answer without its headers';
  if (status >= 400) return problemFlaw(response);
  const page = headers.get('content-type')?.startsWith('text/html') === true;
  const flaw = page && (await response.text()).includes('<script>alert(1)') ? 'runs in a page' : undefined;
  if (!page) await response.body?.cancel();
  return flaw;
};

/** Attacks every route and tells what was not answered by a problem or legitimately. */
export const hostileFlaws = async ({
  routes,
  actor,
  asks,
  seed,
  most,
  app = {},
}: Hostile): Promise<readonly string[]> => {
  const flaws: string[] = [];
  let broke = '';
  const under = testApp({
    routes,
    actor,
    ...app,
    log: {
      info: () => {},
      warn: () => {},
      error: (_, fields) => {
        broke = `${fields?.['error']} ${fields?.['code'] ?? ''} at ${fields?.['at']}`;
      },
    },
  });
  const random = numbers(seed);
  for (const { contract } of routes) {
    const attacks = [addressAttacks, bodyAttacks, headerAttacks].flatMap((kind) => kind(contract));
    for (const { what, spoil } of shuffled(attacks, random).slice(0, most)) {
      // Made anew: a request that was served may have used up what it names.
      const { path, init } = spoil((await asks[contract.id]?.()) ?? {});
      broke = '';
      const flaw = await answerFlaw(await under.request(path, init));
      if (flaw !== undefined) flaws.push(`${contract.id}: ${what} ${flaw} ${broke}`.trim());
    }
  }
  if (Reflect.get({}, 'polluted') !== undefined) flaws.push('a prototype was reached');
  return flaws;
};
