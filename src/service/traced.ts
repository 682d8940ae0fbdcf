import type { Receiving } from '../desk/receive.ts';
import type { App } from '../http/app.ts';
import type { Handler } from '../jobs/handler.ts';
import type { Tracing } from './tracing.ts';

/** The application with a span around each request; it belongs to the trace of whoever calls. */
export const tracedApp = (app: App, tracing: Tracing): App => ({
  ...app,
  fetch: (request, env) =>
    tracing.span(
      `HTTP ${request.method}`,
      { 'http.request.method': request.method },
      async () => app.fetch(request, env),
      request.headers.get('traceparent') ?? undefined,
    ),
});

/** A handler with a span around each attempt. */
export const tracedHandler = (handler: Handler, tracing: Tracing): Handler => ({
  ...handler,
  run: (payload, context) =>
    tracing.span(
      `job ${handler.kind}`,
      { 'gatehouse.job.id': context.jobId, 'gatehouse.job.attempt': context.attempt },
      () => handler.run(payload, context),
    ),
});

/** Receiving with a span from the arrival of an application to the commit that keeps it. */
export const tracedReceiving = (receiving: Receiving, tracing: Tracing): Receiving => ({
  receive: (actor, incoming) =>
    tracing.span('receive', { 'gatehouse.applications': 1 }, () => receiving.receive(actor, incoming)),
  receiveMany: (actor, incoming) =>
    tracing.span('receive', { 'gatehouse.applications': incoming.length }, () =>
      receiving.receiveMany(actor, incoming),
    ),
  idle: () => receiving.idle(),
  get waiting() {
    return receiving.waiting;
  },
});
