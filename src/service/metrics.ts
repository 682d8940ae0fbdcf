import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A number that is looked up when somebody asks for metrics; each entry is one series with its labels. */
export interface Measured {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

export interface Metrics {
  /** `route` is the template of a path, never the path, which may hold a reference. */
  request(seen: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  /** One batch of applications that was screened and stored together. */
  batch(seen: { readonly lane: string; readonly size: number; readonly seconds: number }): void;
  job(kind: string, outcome: string, seconds: number): void;
  /** Asked at each scrape. */
  measure(look: () => Promise<readonly Measured[]>): void;
  /** Everything in the text format of Prometheus. */
  text(): Promise<string>;
  readonly mediaType: string;
  close(): void;
}

/** Counts and times of one process. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'gatehouse_' });
  const requests = new Histogram({
    name: 'gatehouse_http_request_seconds',
    help: 'Time from request to reply.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: seconds,
    registers,
  });
  const batchSeconds = new Histogram({
    name: 'gatehouse_batch_seconds',
    help: 'Time to screen and store one batch of applications.',
    labelNames: ['lane'] as const,
    buckets: seconds,
    registers,
  });
  const batchSize = new Histogram({
    name: 'gatehouse_batch_applications',
    help: 'Applications in one batch.',
    labelNames: ['lane'] as const,
    buckets: sizes,
    registers,
  });
  const jobs = new Histogram({
    name: 'gatehouse_job_seconds',
    help: 'Time of one attempt at a background job.',
    labelNames: ['kind', 'outcome'] as const,
    buckets: [...seconds, 60, 300],
    registers,
  });
  const gauges = new Map<string, Gauge>();
  const gaugeOf = ({ name, help, values }: Measured): Gauge => {
    const existing = gauges.get(name);
    if (existing !== undefined) return existing;
    const gauge = new Gauge({ name, help, labelNames: Object.keys(values[0]?.labels ?? {}), registers });
    gauges.set(name, gauge);
    return gauge;
  };
  const looks: (() => Promise<readonly Measured[]>)[] = [];
  return {
    request: ({ method, route, status, seconds: took }) =>
      requests.observe({ method, route, status: String(status) }, took),
    batch: ({ lane, size, seconds: took }) => {
      batchSeconds.observe({ lane }, took);
      batchSize.observe({ lane }, size);
    },
    job: (kind, outcome, took) => jobs.observe({ kind, outcome }, took),
    measure: (look) => looks.push(look),
    text: async () => {
      for (const measured of (await Promise.all(looks.map((look) => look()))).flat()) {
        if (measured.values.length === 0) {
          gauges.get(measured.name)?.reset();
          continue;
        }
        const gauge = gaugeOf(measured);
        gauge.reset();
        for (const { labels, value } of measured.values) gauge.set({ ...labels }, value);
      }
      return registry.metrics();
    },
    mediaType: registry.contentType,
    close: () => registry.clear(),
  };
};
