import './refer.css';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import { MachineText } from '../ui/machine-text.tsx';

/** How sentences name other applications. */
export interface Refer {
  readonly references: readonly string[];
  /** A link by the name of whoever applied, with the reference beside it. */
  readonly refer: (reference: string) => ReactNode;
  /** The same where a link cannot stand. */
  readonly nameOf: (reference: string) => ReactNode;
}

/** An application as the service says who applied; the name is null where it was erased. */
interface Other {
  readonly reference: string;
  readonly name: string | null;
}

const Beside = ({ reference }: Pick<Other, 'reference'>): ReactNode => (
  <span className="refer-beside">
    <MachineText text={reference} isInControl />
  </span>
);

/**
 * Other applications go by who applied, as far as the service says that to the reader: evidence holds references alone,
 * and an auditor is given stand-ins.
 */
export const useRefer = (others: readonly Other[]): Refer =>
  useMemo(() => {
    const names = new Map(others.map(({ reference, name }) => [reference, name]));
    const withReference = (reference: string, put: (text: string) => ReactNode): ReactNode => {
      const name = names.get(reference) ?? null;
      if (name === null) return put(reference);
      return (
        <>
          {put(name)} <Beside reference={reference} />
        </>
      );
    };
    return {
      references: [...names.keys()],
      nameOf: (reference) => withReference(reference, (text) => <bdi>{text}</bdi>),
      refer: (reference) =>
        withReference(reference, (text) => (
          <Link href={`/applications/${encodeURIComponent(reference)}`} title={reference}>
            <bdi>{text}</bdi>
          </Link>
        )),
    };
  }, [others]);
