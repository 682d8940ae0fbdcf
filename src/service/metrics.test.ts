import { describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';

describe('metrics', () => {
  it('count requests by the template of their route', async () => {
    const metrics = createMetrics();
    metrics.request({ method: 'GET', route: '/api/v1/cases/{id}', status: 200, seconds: 0.003 });
    metrics.job('retro-screen', 'done', 1.5);
    metrics.batch({ lane: 'single', size: 3, seconds: 0.01 });
    const text = await metrics.text();
    expect(text).toContain(
      'gatehouse_http_request_seconds_count{method="GET",route="/api/v1/cases/{id}",status="200"} 1',
    );
    expect(text).toContain('gatehouse_job_seconds_count{kind="retro-screen",outcome="done"} 1');
    expect(text).toContain('gatehouse_batch_applications_sum{lane="single"} 3');
    expect(text).toContain('gatehouse_nodejs_eventloop_lag_seconds');
    metrics.close();
  });

  it('look up numbers of the database at each scrape, and forget states that nothing is in any more', async () => {
    const metrics = createMetrics();
    let waiting = 3;
    metrics.measure(async () => [
      {
        name: 'gatehouse_jobs',
        help: 'Jobs by state.',
        values: waiting === 0 ? [] : [{ labels: { state: 'waiting' }, value: waiting }],
      },
    ]);
    expect(await metrics.text()).toContain('gatehouse_jobs{state="waiting"} 3');
    waiting = 5;
    expect(await metrics.text()).toContain('gatehouse_jobs{state="waiting"} 5');
    waiting = 0;
    expect(await metrics.text()).not.toContain('gatehouse_jobs{');
    metrics.close();
  });

  it('keep two services in one process apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.job('privacy.retention', 'done', 1);
    expect(await other.text()).not.toContain('privacy.retention');
    one.close();
    other.close();
  });
});
