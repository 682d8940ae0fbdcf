import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const now = (): Date => new Date(Date.UTC(2026, 2, 14));
const logged = (least: 'info' | 'warn' | 'error'): { lines: string[]; log: ReturnType<typeof createLog> } => {
  const lines: string[] = [];
  return { lines, log: createLog((line) => lines.push(line), { least, now }) };
};

describe('the log', () => {
  it('writes one JSON object a line with time, level, event and fields', () => {
    const { lines, log } = logged('info');
    log.info('request', { route: '/api/v1/cases/{id}', status: 200, requestId: undefined });
    expect(lines).toEqual([
      '{"at":"2026-03-14T00:00:00.000Z","level":"info","event":"request","route":"/api/v1/cases/{id}","status":200}\n',
    ]);
  });

  it('leaves out what is less important than asked for', () => {
    const { lines, log } = logged('warn');
    log.info('one');
    log.warn('two');
    log.error('three');
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['two', 'three']);
  });

  it('keeps a line a line, and short', () => {
    const { lines, log } = logged('info');
    log.error('failed', { error: `first\nsecond${'x'.repeat(10_000)}` });
    expect(lines[0]?.split('\n')).toHaveLength(2);
    expect(lines[0]?.length).toBeLessThan(500);
  });
});
