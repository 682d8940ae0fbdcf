import type { DueRules } from '../../engine/review/due.ts';
import type { Parts } from '../parts.ts';
import type { Screening } from './screening.ts';
import type { Signatures } from './signatures.ts';

/** What receiving, settling and rescreening share. */
export interface LaneContext extends Parts {
  readonly screening: Screening;
  readonly signatures: Signatures;
  readonly dueRules: DueRules;
}
