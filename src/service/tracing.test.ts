import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTracing, untraced } from './tracing.ts';

const Sent = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              status: z.object({ code: z.number().optional(), message: z.string().optional() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

let collector: Server;
let url = '';
const bodies: string[] = [];
const paths: (string | undefined)[] = [];
beforeAll(async () => {
  collector = createServer((request, response) => {
    paths.push(request.url);
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      bodies.push(Buffer.concat(pieces).toString());
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const address = collector.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});
afterAll(() => new Promise<void>((resolve) => collector.close(() => resolve())));

describe('tracing', () => {
  it('sends spans to a collector, each below the one around it, and below that of the caller', async () => {
    const tracing = await createTracing(url);
    const caller = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const given = await tracing.span(
      'http',
      { route: '/api/v1/applications' },
      () => tracing.span('lane', { size: 2 }, async () => 'done'),
      caller,
    );
    await expect(tracing.span('job', {}, () => Promise.reject(new TypeError('about Alex Example')))).rejects.toThrow(
      TypeError,
    );
    await tracing.close();
    expect(given).toBe('done');
    expect(paths).toEqual(['/v1/traces']);
    const sent = Sent.parse(JSON.parse(bodies.join('')));
    const spans = sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
    const [lane, http, job] = ['lane', 'http', 'job'].map((name) => spans.find((span) => span.name === name));
    expect(http).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) });
    expect(lane).toMatchObject({ traceId: http?.traceId, parentSpanId: http?.spanId });
    expect(job?.status.message).toBe('TypeError');
    expect(bodies.join('')).not.toContain('Alex');
  });

  it('is nothing but the work when nobody collects', async () => {
    expect(await untraced.span('http', {}, async () => 7)).toBe(7);
    await untraced.close();
  });
});
