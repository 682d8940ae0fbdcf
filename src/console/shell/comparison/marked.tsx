import type { ReactNode } from 'react';
import type { Part } from './alike.ts';
import type { Telling } from './ways.ts';

interface MarkedProps {
  readonly parts: readonly Part[];
  /** Whether what stands in both is marked, or what does not. */
  readonly telling: Telling;
}

/** A text of an applicant with what tells something marked. Always text, whatever it holds. */
export const Marked = ({ parts, telling }: MarkedProps): ReactNode => (
  <bdi className="comparison-text">
    {parts.map(({ text, isSame }, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text do not move.
      isSame === (telling === 'alike') ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
    )}
  </bdi>
);
