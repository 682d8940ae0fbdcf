import { AsyncLocalStorage } from 'node:async_hooks';
import type { Attributes, Context, Tracer } from '@opentelemetry/api';
import { version } from '../version.ts';

/** Attributes are ids, counts and templates of ours; never what an applicant typed. */
export interface Tracing {
  /** Runs work as a span below the one around it. `parent` is a `traceparent` header of whoever called. */
  span<T>(name: string, attributes: Attributes, work: () => Promise<T>, parent?: string): Promise<T>;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** Tracing when nobody collects. */
export const untraced: Tracing = { span: (_name, _attributes, work) => work(), close: () => Promise.resolve() };

const traceparent = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

type Api = typeof import('@opentelemetry/api');

const contextFrom = (api: Api, header: string | undefined): Context | undefined => {
  const [, traceId, spanId, flags] = traceparent.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  const remote = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return api.isSpanContextValid(remote) ? api.trace.setSpanContext(api.ROOT_CONTEXT, remote) : undefined;
};

const tracingOver = (api: Api, tracer: Tracer, close: () => Promise<void>): Tracing => {
  const around = new AsyncLocalStorage<Context>();
  return {
    span: (name, attributes, work, parent) => {
      const context = contextFrom(api, parent) ?? around.getStore() ?? api.ROOT_CONTEXT;
      const span = tracer.startSpan(name, { attributes }, context);
      return around.run(api.trace.setSpan(context, span), async () => {
        try {
          return await work();
        } catch (error) {
          // The name only: the message of an unknown error may quote data.
          span.setStatus({ code: api.SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
          throw error;
        } finally {
          span.end();
        }
      });
    },
    close,
  };
};

/** Spans sent to a collector by OTLP over HTTP. Its libraries are loaded only here, so that others do not pay for them. */
export const createTracing = async (url: string): Promise<Tracing> => {
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${url.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'gatehouse', 'service.version': version }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  return tracingOver(api, provider.getTracer('gatehouse'), () => provider.shutdown().catch(() => {}));
};
