import './layout.css';
import type { ReactNode } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One thing on a page, with a heading of its own. */
export const Card = ({ title, actions, children }: CardProps): ReactNode => (
  <section className="card">
    {title === undefined && actions === undefined ? null : (
      <div className="card-head">
        {title === undefined ? null : <h2>{title}</h2>}
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </div>
    )}
    {children}
  </section>
);

interface ColumnsProps {
  /** The main column, and one beside it that goes below when there is no room. */
  readonly main: ReactNode;
  readonly side: ReactNode;
  /** The side stays in view while the main column scrolls. */
  readonly isSticky?: boolean;
}

/** Two columns, one below the other where the page is narrow. */
export const Columns = ({ main, side, isSticky = false }: ColumnsProps): ReactNode => (
  <div className="columns-box">
    <div className="columns">
      <div className="stack">{main}</div>
      <div className="stack columns-side" data-sticky={isSticky || undefined}>
        {side}
      </div>
    </div>
  </div>
);

interface RowProps {
  readonly children: ReactNode;
  /** The last ones go to the far end. */
  readonly isSpread?: boolean;
}

/** Things beside each other, which wrap. */
export const Row = ({ children, isSpread = false }: RowProps): ReactNode => (
  <div className="row" data-spread={isSpread || undefined}>
    {children}
  </div>
);

/** Things below each other at the usual distance. */
export const Stack = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="stack">{children}</div>
);

interface FactsProps {
  readonly facts: readonly (readonly [label: ReactNode, value: ReactNode])[];
}

/** Labels with what they stand for. */
export const Facts = ({ facts }: FactsProps): ReactNode => (
  <dl className="facts">
    {facts.map(([label, value], index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts do not move.
      <div key={index}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
