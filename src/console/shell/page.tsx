import './page.css';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { shellTexts } from './texts.ts';

interface PageProps {
  /** Also the title of the window. */
  readonly title: string;
  /** Under the title, small. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** Uses all of the width, as the queue and the case do. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The address whose heading was last given the focus; the first is read out by itself. */
let arrived: string | undefined;

/** One screen: title of the window, heading, and the focus on it when somebody comes from another screen. */
export const Page = ({ title, lead, actions, isWide = false, children }: PageProps): ReactNode => {
  const say = useTexts(shellTexts);
  const [path] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${say('shell.product')}`;
  }, [title, say]);
  // Before the screen goes to where somebody was in it.
  useLayoutEffect(() => {
    if (arrived !== undefined && arrived !== path) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrived = path;
  }, [path]);
  return (
    <div className="page" data-wide={isWide || undefined}>
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <div className="page-lead">{lead}</div>}
        </div>
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </div>
      {children}
    </div>
  );
};
