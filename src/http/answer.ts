import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import type { Access } from '../api/contract.ts';
import type { Actor } from '../desk/actor.ts';
import { Problem } from '../desk/problem.ts';
import type { Asked } from './asked.ts';
import { hasBody, readBody } from './body.ts';
import type { BodyRoom } from './body-room.ts';
import type { StreamTimes } from './events.ts';
import { guard } from './guard.ts';
import { keyed, once } from './idempotency.ts';
import { checkJsonType, readJson } from './json.ts';
import { type Left, type Limits, rateHeaders } from './limits.ts';
import type { AppOptions, BodyTimes } from './options.ts';
import { keepableOf, replyOfKept, replyResponse } from './reply.ts';
import type { Call, Reply, Route } from './route.ts';
import type { Streams } from './streams.ts';
import { readAs, readParams, readQuery } from './validate.ts';
import { seenVersion } from './versions.ts';

type AnyReply = Reply<z.ZodType | undefined>;

/** One request of a route. */
export interface Exchange {
  readonly asked: Asked;
  readonly request: Request;
  readonly message: IncomingMessage | undefined;
  readonly params: Readonly<Record<string, string>>;
}

/** What all requests share. */
export interface Common {
  readonly options: AppOptions;
  readonly limits: Limits;
  readonly bodies: BodyTimes;
  readonly room: BodyRoom;
  readonly streams: Streams;
  readonly streamTimes: StreamTimes;
}

const USUAL_BODY = 1_048_576;
const noBytes = new Uint8Array();

/** Whoever asks. A route for anyone serves those with old credentials too: it may be where they get new ones. */
const whoAsks = async (access: Access, asked: Asked, { authenticate }: AppOptions): Promise<Actor | undefined> => {
  try {
    return await authenticate(asked);
  } catch (error) {
    if (access === 'anyone' && error instanceof Problem && error.code === 'not-signed-in') return undefined;
    throw error;
  }
};

const admitted = async ({ contract }: Route, asked: Asked, { options, limits }: Common): Promise<Actor | undefined> => {
  try {
    const actor = await whoAsks(contract.access, asked, options);
    guard(contract.access, actor);
    if (contract.method !== 'get') await options.checkSite?.(asked, actor, contract);
    return actor;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-signed-in') await limits.refuse(asked.address);
    throw error;
  }
};

const bytesOf = async (route: Route, { request, message }: Exchange, { bodies }: Common): Promise<Uint8Array> => {
  const { body, takes = 'json', largest = USUAL_BODY } = route.contract;
  if ((body === undefined && takes === 'json') || !hasBody(request, message)) return noBytes;
  // An unsuitable kind of body is refused unread.
  if (takes === 'json') checkJsonType(request.headers.get('content-type'));
  return readBody(request, message, { largest, ...bodies });
};

const bodyOf = ({ contract }: Route, bytes: Uint8Array): unknown => {
  if (contract.body === undefined || contract.takes === 'bytes') return undefined;
  return readAs(contract.body, bytes.length === 0 ? undefined : readJson(bytes, contract.anyText === true), 'body');
};

/** A signal that is made when somebody wants it. */
const endingOf = (request: Request): { readonly signal: () => AbortSignal; readonly end: () => void } => {
  let controller: AbortController | undefined;
  return {
    signal: () => {
      if (controller === undefined) {
        const made = new AbortController();
        controller = made;
        if (request.signal.aborted) made.abort();
        else request.signal.addEventListener('abort', () => made.abort(), { once: true });
      }
      return controller.signal;
    },
    end: () => controller?.abort(),
  };
};

const handled = async (
  route: Route,
  call: Call<unknown, unknown, unknown>,
  exchange: Exchange,
  { options }: Common,
): Promise<AnyReply> => {
  const request = keyed(call.headers.get('idempotency-key'), {
    contract: route.contract,
    actor: call.actor,
    address: call.address,
    target: exchange.request.url,
    body: call.bytes,
  });
  if (request === undefined) return route.handle(call);
  if (options.answers === undefined) throw new Problem('unavailable', 'Idempotency keys are not kept here.');
  const outcome = await once(
    { store: options.answers, log: options.log },
    request,
    () => route.handle(call),
    keepableOf,
  );
  return 'fresh' in outcome ? outcome.fresh : replyOfKept(outcome.kept);
};

/** Everything of a request but what it is answered by. */
const readCall = async (
  route: Route,
  many: ReadonlySet<string>,
  exchange: Exchange,
  actor: Actor | undefined,
  common: Common,
): Promise<Omit<Call<unknown, unknown, unknown>, 'signal'>> => {
  const { contract } = route;
  const { headers, requestId, address } = exchange.asked;
  const params = readParams(contract, exchange.params);
  const query = readQuery(contract, many, exchange.request.url);
  const ifMatch = seenVersion(contract, headers);
  const bytes = await bytesOf(route, exchange, common);
  return { actor, params, query, body: bodyOf(route, bytes), bytes, headers, ifMatch, requestId, address };
};

/** Whoever was let in, and what is left to them. */
interface Admission {
  readonly actor: Actor | undefined;
  readonly left: Left;
}

const answerTo = async (
  { actor, left }: Admission,
  route: Route,
  many: ReadonlySet<string>,
  exchange: Exchange,
  common: Common,
): Promise<Response> => {
  const { contract } = route;
  const { asked, request } = exchange;
  const read = await readCall(route, many, exchange, actor, common);
  const ending = endingOf(request);
  const seat = contract.gives === 'events' ? common.streams.take(actor?.id ?? asked.address) : undefined;
  const end = (): void => {
    ending.end();
    seat?.leave();
  };
  const call: Call<unknown, unknown, unknown> = {
    ...read,
    get signal() {
      return ending.signal();
    },
  };
  try {
    const reply = await handled(route, call, exchange, common);
    if (common.options.checkAnswers === true && 'body' in reply) contract.returns?.parse(reply.body);
    const response = replyResponse(
      contract,
      reply,
      {
        head: request.method === 'HEAD',
        headers: asked.headers,
        stopBy: (stop) => seat?.stopBy(stop),
        end,
        drop: () => exchange.message?.socket.destroy(),
      },
      common.streamTimes,
      common.options.log,
    );
    for (const [name, value] of rateHeaders(left)) response.headers.set(name, value);
    return response;
  } catch (error) {
    end();
    throw error;
  }
};

/** Answers one request: who asks is settled before anything of it is read, and all of it before it is handled. */
export const answer = async (
  route: Route,
  many: ReadonlySet<string>,
  exchange: Exchange,
  common: Common,
): Promise<Response> => {
  const { contract } = route;
  const { asked } = exchange;
  const actor = await admitted(route, asked, common);
  const left = await common.limits.use(contract, actor, asked.address);
  const leave = common.room.take(contract, asked.headers);
  try {
    return await answerTo({ actor, left }, route, many, exchange, common);
  } finally {
    leave();
  }
};
