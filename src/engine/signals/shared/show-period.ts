import { showPoint } from '../../intake/period.ts';
import type { Period } from '../../model.ts';

/** `Mar 2019 to Jun 2021`, `2019 to now`, `until 2021`; empty without dates. */
export const showPeriod = ({ from, to }: Period): string => {
  const end = to === undefined || to === 'now' ? to : showPoint(to);
  if (from === undefined) return end === undefined || end === 'now' ? '' : `until ${end}`;
  return end === undefined ? `from ${showPoint(from)}` : `${showPoint(from)} to ${end}`;
};
