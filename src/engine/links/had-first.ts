import type { TieKind } from '../contract/result.ts';
import type { LinkFound } from './linker.ts';
import { together } from './tie-levels.ts';

/** What others can copy without the person's doing. */
const copied: ReadonlySet<TieKind> = new Set(['document', 'resume-text', 'passage', 'profile']);

/**
 * A link to somebody who came with papers that the applicant had sent before: being copied is no fault, so those ties
 * add nothing. `same` are the person's earlier applications; `firstAt` gives when an application came, in seconds.
 */
export const withoutCopies = (
  link: LinkFound,
  same: readonly LinkFound[],
  firstAt: (application: number) => number,
): LinkFound => {
  const before = same.filter((it) => firstAt(it.other) < firstAt(link.person));
  const had = new Set(before.flatMap((it) => it.ties.map((tie) => tie.kind)).filter((kind) => copied.has(kind)));
  if (!link.ties.some((tie) => had.has(tie.kind))) return link;
  const ties = link.ties.map((tie) =>
    had.has(tie.kind) ? { ...tie, bits: 0, level: `${tie.level}, sent by this person first` } : tie,
  );
  ties.sort((a, b) => b.bits - a.bits || (a.kind < b.kind ? -1 : 1));
  return { ...link, ties, bits: together(ties) };
};
