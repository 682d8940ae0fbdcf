import type { Line } from './line.ts';

/** What somebody is asked before a step is taken. */
export interface Asking {
  readonly what: 'assign' | 'snooze' | 'escalate';
  readonly lines: readonly Line[];
}
