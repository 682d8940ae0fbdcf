import type { ReactNode } from 'react';
import type { Part } from './alike.ts';

/** A text of an applicant with what stands in the other one marked. Always text, whatever it holds. */
export const Marked = ({ parts }: { readonly parts: readonly Part[] }): ReactNode => (
  <bdi className="campaigns-text">
    {parts.map(({ text, isSame }, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text do not move.
      isSame ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
    )}
  </bdi>
);
