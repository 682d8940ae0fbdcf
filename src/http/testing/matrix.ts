import type { Contract } from '../../api/contract.ts';
import { type Actor, roles, scopes } from '../../desk/actor.ts';
import { Problem } from '../../desk/problem.ts';
import { mayUse } from '../guard.ts';
import type { AppOptions } from '../options.ts';
import type { Route } from '../route.ts';
import { key, person, testApp } from './app.ts';
import { type Ask, type Asks, initOf, pathOf } from './ask.ts';

/** Somebody who asks: an actor, nobody, or somebody whose session or key has ended. */
interface Asker {
  readonly name: string;
  readonly actor: Actor | 'nobody' | 'expired';
  /** A recruiter for whom the objects of the asks belong to another job. */
  readonly elsewhere?: true;
}

/** Everybody there can be. Objects of the asks belong to `job`. */
const askers = (job: string): readonly Asker[] => [
  { name: 'nobody', actor: 'nobody' },
  { name: 'expired', actor: 'expired' },
  { name: 'recruiter', actor: person('recruiter', [job]) },
  { name: 'recruiter of another job', actor: person('recruiter', ['another-job']), elsewhere: true },
  ...roles.filter((role) => role !== 'recruiter').map((role) => ({ name: role, actor: person(role) })),
  ...scopes.map((scope) => ({ name: `key ${scope}`, actor: key(scope) })),
  { name: 'key without scopes', actor: key() },
];

/** What a route answered somebody. */
export interface Cell {
  readonly route: string;
  readonly asker: string;
  readonly status: number;
  readonly flaw: string | undefined;
}

export interface Matrix {
  readonly routes: readonly Route[];
  /** The job of the objects in the asks. */
  readonly job: string;
  readonly asks: Asks;
  /** What use cases refuse beyond their contracts: status by route id and asker. */
  readonly refusals?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What a route may refuse with although it lets somebody through, as what it is about is not there. */
  readonly tolerated?: (id: string) => readonly number[];
  /** Routes with placeholders that recruiters may use whatever the job, and why. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Headers that sign somebody in, for an `authenticate` in `app` that looks at them. */
  readonly credentials?: (actor: Asker['actor']) => Promise<Readonly<Record<string, string>>>;
  readonly app?: Partial<AppOptions>;
}

const appFor = (actor: Asker['actor'], { routes, app = {} }: Matrix) =>
  testApp({
    routes,
    authenticate: async () => {
      if (actor === 'expired') throw new Problem('not-signed-in', 'It has ended.');
      return actor === 'nobody' ? undefined : actor;
    },
    ...app,
  });

type Asking = ReturnType<typeof appFor>;

/** What somebody should get: a status, or to be let through. */
const expected = ({ access, ownJobs, params }: Contract, { actor, elsewhere }: Asker): number | 'through' => {
  const known = actor === 'nobody' || actor === 'expired' ? undefined : actor;
  if (!mayUse(access, known)) return known === undefined ? 401 : 403;
  return elsewhere === true && ownJobs === true && params !== undefined ? 404 : 'through';
};

const judge = (status: number, should: number | 'through', tolerated: readonly number[]): string | undefined => {
  if (status >= 500) return `broke with ${status}`;
  if (should === 'through' && tolerated.includes(status)) return undefined;
  if (should !== 'through') return status === should ? undefined : `answered ${status} instead of ${should}`;
  return status === 401 || status === 403 || status === 404 ? `refused with ${status}` : undefined;
};

const say = async (response: Response): Promise<string> =>
  (await response.text()).replace(/"requestId":"[^"]*"/, '"requestId":""');

/** What belongs to another job has to look like what does not exist; a list has to leave it out. */
const hidden = async (
  app: Asking,
  contract: Contract,
  ask: Ask,
  response: Response,
  job: string,
): Promise<string | undefined> => {
  const text = await say(response);
  if (contract.params === undefined) return text.includes(`"${job}"`) ? 'shows what is of another job' : undefined;
  const params = Object.fromEntries(Object.keys(ask.params ?? {}).map((name) => [name, 'no-such-thing-0']));
  const missing = await app.request(pathOf(contract, { ...ask, params }), initOf(contract, ask));
  if (missing.status === 422) return undefined;
  return (await say(missing)) === text ? undefined : 'tells what is of another job from what does not exist';
};

const cellOf = async (matrix: Matrix, { contract }: Route, asker: Asker): Promise<Cell> => {
  const { asks, refusals = {}, job } = matrix;
  const made = (await asks[contract.id]?.()) ?? {};
  const ask = { ...made, headers: { ...made.headers, ...(await matrix.credentials?.(asker.actor)) } };
  const app = appFor(asker.actor, matrix);
  const response = await app.request(pathOf(contract, ask), initOf(contract, ask));
  const { status } = response;
  const should = refusals[contract.id]?.[asker.name] ?? expected(contract, asker);
  const veiled = asker.elsewhere === true && contract.ownJobs === true && contract.gives !== 'events' && status < 500;
  const flaw =
    judge(status, should, matrix.tolerated?.(contract.id) ?? []) ??
    (veiled ? await hidden(app, contract, ask, response, job) : undefined);
  await response.body?.cancel().catch(() => undefined);
  return { route: contract.id, asker: asker.name, status, flaw };
};

/** Asks every route as everybody. */
export const askAll = async (matrix: Matrix): Promise<readonly Cell[]> => {
  const cells: Cell[] = [];
  for (const route of matrix.routes) {
    for (const asker of askers(matrix.job)) cells.push(await cellOf(matrix, route, asker));
  }
  return cells;
};

const reaches = ({ access }: Contract): boolean => access !== 'anyone' && access.roles.includes('recruiter');

/** What is wrong with who may do what: answers that differ from the contracts, and routes that nobody looked at. */
export const matrixFlaws = async (matrix: Matrix): Promise<readonly string[]> => {
  const { routes, asks, shared = {} } = matrix;
  const forgotten = routes.flatMap(({ contract }) => [
    ...(contract.params !== undefined && asks[contract.id] === undefined ? [`${contract.id} has no ask`] : []),
    ...(reaches(contract) &&
    contract.params !== undefined &&
    contract.ownJobs !== true &&
    shared[contract.id] === undefined
      ? [`${contract.id} says nothing about jobs`]
      : []),
  ]);
  const cells = await askAll(matrix);
  return [
    ...forgotten,
    ...cells.flatMap(({ route, asker, flaw }) => (flaw === undefined ? [] : [`${route} as ${asker}: ${flaw}`])),
  ];
};
