import { type Agent, request } from 'node:http';

/** What a load came to. */
export interface Load {
  readonly answered: number;
  /** Answers that were not 2xx. */
  readonly refused: number;
  readonly seconds: number;
  /** Milliseconds from when a request was due to its answer: waiting for a slow predecessor counts. */
  readonly milliseconds: readonly number[];
}

export interface Target {
  readonly url: string;
  readonly key: string;
  readonly agent: Agent;
}

/** One POST of JSON; gives the status. */
export const post = ({ url, key, agent }: Target, path: string, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Sends at a constant rate, whether or not answers come. */
export const atRate = async (
  target: Target,
  {
    path,
    bodies,
    perSecond,
  }: { readonly path: string; readonly bodies: readonly string[]; readonly perSecond: number },
): Promise<Load> => {
  const milliseconds: number[] = [];
  let refused = 0;
  const started = performance.now();
  const open: Promise<void>[] = [];
  for (const [index, body] of bodies.entries()) {
    const due = started + (index * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    open.push(
      post(target, path, body).then((status) => {
        milliseconds.push(performance.now() - due);
        if (status >= 300) refused += 1;
      }),
    );
  }
  await Promise.all(open);
  return { answered: bodies.length, refused, seconds: (performance.now() - started) / 1_000, milliseconds };
};

/** Sends over so many connections, each its next as soon as the last is answered. */
export const asFastAs = async (
  target: Target,
  {
    path,
    bodies,
    connections,
  }: { readonly path: string; readonly bodies: readonly string[]; readonly connections: number },
): Promise<Load> => {
  const milliseconds: number[] = [];
  let refused = 0;
  let next = 0;
  const started = performance.now();
  const one = async (): Promise<void> => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const sent = performance.now();
      const status = await post(target, path, body);
      milliseconds.push(performance.now() - sent);
      if (status >= 300) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { answered: bodies.length, refused, seconds: (performance.now() - started) / 1_000, milliseconds };
};

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
