import type { Band } from '../contract/result.ts';
import type { Assessment, Shown } from './assess.ts';
import type { Lines } from './policy.ts';

/**
 * The queue that an assessment belongs in. Evidence that only says that something is missing never leads out of
 * "clear", whatever it adds up to.
 */
export const bandOf = ({ bits, reasons }: Pick<Assessment<Shown>, 'bits' | 'reasons'>, lines: Lines): Band => {
  if (!reasons.some((reason) => reason.bits > 0 && !reason.weight.absence)) return 'clear';
  if (bits >= lines.priority) return 'priority';
  return bits >= lines.review ? 'review' : 'clear';
};
