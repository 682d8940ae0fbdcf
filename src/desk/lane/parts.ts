import type { DueRules } from '../../engine/review/due.ts';
import type { Parts } from '../parts.ts';
import type { Screening } from './screening.ts';
import type { Signatures } from './signatures.ts';
import type { MemoryParts } from './surroundings.ts';

/** What receiving, settling and rescreening share. */
export interface LaneContext extends Parts {
  readonly screening: Screening;
  readonly signatures: Signatures;
  readonly dueRules: DueRules;
}

/** What a part of the memory is loaded with, under the policy in force. */
export const memoryPartsOf = ({
  vault,
  signatures,
  screening: { tables, policy },
}: Pick<LaneContext, 'vault' | 'signatures' | 'screening'>): MemoryParts => ({
  vault,
  signatures,
  nicknames: tables.nicknames,
  allow: policy.compiled.allow,
});
