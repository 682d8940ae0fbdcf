import { type Context, Hono } from 'hono';
import { placeholdersOf } from '../api/contract.ts';
import { Problem } from '../desk/problem.ts';
import { trustList } from './address.ts';
import { answer, type Common } from './answer.ts';
import { type Asked, askedOf, type HttpEnvironment, messageOf } from './asked.ts';
import { createBodyRoom } from './body-room.ts';
import { hostGuard } from './hosts.ts';
import { createLimits, rateHeaders, UsedUp } from './limits.ts';
import type { AppOptions } from './options.ts';
import { failureOf, failureResponse } from './problem.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './route.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { createStreams } from './streams.ts';
import { checkEscapes, repeatable } from './validate.ts';

type Request = Context<HttpEnvironment>;
type Work = (asked: Asked) => Promise<Response>;

/** What is served: a route, or nothing that is known. */
interface Place {
  readonly route: string;
  readonly anyHost?: true | undefined;
  /** A page that says so by itself when there is nothing at an address, whatever stands in it. */
  readonly anyPath?: true | undefined;
}

/** Anything that answers requests: what a server and tests need of the application. */
export interface App {
  fetch(request: globalThis.Request, env?: unknown): Response | Promise<Response>;
  request(input: string, init?: RequestInit, env?: unknown): Response | Promise<Response>;
  /** Ends open event streams, which would keep a server from closing. */
  stopStreams(): void;
}

const usualBodies = { patience: 15_000, slowest: 32_768 };
const usualStreams = { heartbeat: 15_000, stall: 60_000 };

const patternOf = (path: string): string => path.replaceAll(/\{(\w{1,60})\}/g, ':$1');

/** Fixed segments before placeholders, so that `/cases/export` is not a case called export. */
const rank = (path: string): string => path.replaceAll(/\{\w{1,60}\}/g, '\u{10ffff}');

const allowed = (routes: readonly Route[]): string =>
  [
    ...new Set(
      routes.flatMap(({ contract: { method } }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])),
    ),
  ]
    .concat('OPTIONS')
    .join(', ');

/** What a contract promises that its handler could not keep. */
const checkRoute = ({ contract }: Route): void => {
  const { id, params, path, gives = 'json', idempotent } = contract;
  if (placeholdersOf(path).length > 0 && params === undefined) throw new TypeError(`${id} names no params`);
  if (idempotent === true && gives !== 'json') throw new TypeError(`${id} cannot give the same ${gives} again`);
};

/** Wraps what a route does with what holds for every request. */
const createServe = (options: AppOptions) => {
  const { log, observe, trustedProxies = [], hosts = [] } = options;
  const trusted = trustList(trustedProxies);
  const checkHost = hostGuard(hosts);

  const failed = (error: unknown, requestId: string): Response => {
    const response = failureResponse(failureOf(error, requestId, log));
    if (error instanceof UsedUp) for (const [name, value] of rateHeaders(error.left)) response.headers.set(name, value);
    return response;
  };

  return async (context: Request, { route, anyHost, anyPath }: Place, work: Work): Promise<Response> => {
    const started = performance.now();
    const asked = askedOf(context, trusted);
    let response: Response;
    try {
      if (anyHost !== true) checkHost(asked.headers.get('host') ?? new URL(context.req.url).host);
      if (anyPath !== true) checkEscapes(asked.path);
      response = await work(asked);
    } catch (error) {
      response = failed(error, asked.requestId);
    }
    addSecurityHeaders(response.headers, asked.secure);
    response.headers.set('X-Request-Id', asked.requestId);
    const { method, requestId } = asked;
    const seconds = (performance.now() - started) / 1_000;
    const { status } = response;
    observe?.({ route, method, status, seconds });
    log.info('request', { requestId, method, route, status, ms: Math.round(seconds * 1_000) });
    return response;
  };
};

/** The HTTP side of the product, made from its routes. Nothing listens yet: see node-server.ts. */
export const createApp = (options: AppOptions): App => {
  const common: Common = {
    options,
    limits: createLimits(options.allowances),
    bodies: { ...usualBodies, ...options.bodies },
    room: createBodyRoom(options.largestBodies),
    streams: createStreams(),
    streamTimes: { ...usualStreams, ...options.streams },
  };
  const serve = createServe(options);
  const app = new Hono<HttpEnvironment>();
  const byPath = new Map<string, Route[]>();
  const ordered = options.routes.toSorted((a, b) => (rank(a.contract.path) < rank(b.contract.path) ? -1 : 1));

  for (const route of ordered) {
    checkRoute(route);
    const { method, path, anyHost } = route.contract;
    const many = repeatable(route.contract);
    app.on(method.toUpperCase(), patternOf(path), (context) =>
      serve(context, { route: path, anyHost }, (asked) =>
        answer(
          route,
          many,
          { asked, request: context.req.raw, message: messageOf(context), params: context.req.param() },
          common,
        ),
      ),
    );
    byPath.set(path, [...(byPath.get(path) ?? []), route]);
  }

  for (const [path, routes] of byPath) {
    const headers = { Allow: allowed(routes) };
    app.all(patternOf(path), (context) =>
      serve(context, { route: path }, async ({ method }) => {
        if (method === 'OPTIONS') return new Response(null, { status: 204, headers });
        throw new Refusal('no-such-method', `This address takes ${headers.Allow}.`, headers);
      }),
    );
  }

  const refuse = (context: Request, error: Error): Promise<Response> =>
    serve(context, { route: 'unknown' }, async () => {
      throw error;
    });
  app.notFound((context) => {
    const page = options.console?.answer(context.req.raw);
    if (page !== undefined) return serve(context, { route: 'console', anyPath: true }, async () => page);
    return refuse(context, new Problem('not-found', 'There is nothing at this address.'));
  });
  app.onError((error, context) => refuse(context, error));
  return {
    fetch: (request, env) => app.fetch(request, env ?? {}),
    request: (input, init, env) => app.request(input, init, env ?? {}),
    stopStreams: common.streams.stopAll,
  };
};
