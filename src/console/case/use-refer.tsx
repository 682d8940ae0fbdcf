import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import type { FullCase } from '../api/case.ts';

/** How sentences of a case name other applications. */
export interface Refer {
  readonly references: readonly string[];
  /** A link by the name of whoever applied. */
  readonly refer: (reference: string) => ReactNode;
  /** The name alone, where a link cannot stand. */
  readonly nameOf: (reference: string) => string;
}

/** Other applications go by who applied, as far as the reader may see that, and lead to what is known of them. */
export const useRefer = ({ others }: Pick<FullCase, 'others'>): Refer =>
  useMemo(() => {
    const names = new Map(others.map(({ reference, name }) => [reference, name]));
    const nameOf = (reference: string): string => names.get(reference) ?? reference;
    return {
      references: [...names.keys()],
      nameOf,
      refer: (reference) => (
        <Link href={`/applications/${encodeURIComponent(reference)}`} title={reference}>
          <bdi>{nameOf(reference)}</bdi>
        </Link>
      ),
    };
  }, [others]);
