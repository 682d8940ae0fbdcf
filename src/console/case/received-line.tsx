import './received.css';
import type { ReactNode } from 'react';

/** A line of the form: what it is called and what was typed. */
export const Line = ({ says, children }: { readonly says: string; readonly children: ReactNode }): ReactNode => (
  <div className="received-line">
    <dt>{says}</dt>
    <dd>{children}</dd>
  </div>
);
