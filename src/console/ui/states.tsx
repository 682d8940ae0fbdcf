import './states.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useEarlyKeys } from './keys.ts';
import { isFinal, isGone, requestIdOf, usePlainly } from './problem.ts';
import { uiTexts } from './texts.ts';

interface EmptyProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly icon?: IconName;
  /** What to do next. */
  readonly action?: ReactNode;
}

/** Says that there is nothing here, why that is so, and what to do. */
export const Empty = ({ title, children, icon, action }: EmptyProps): ReactNode => (
  <div className="empty">
    {icon === undefined ? null : <Icon name={icon} size={32} />}
    <h2>{title}</h2>
    {children === undefined ? null : <div className="empty-says">{children}</div>}
    {action}
  </div>
);

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => unknown;
  /** In place of the usual title. */
  readonly title?: string;
}

/** What went wrong, in a sentence, with the number under which the log knows it. */
export const Failure = ({ error, onRetry, title }: FailureProps): ReactNode => {
  const say = useTexts(uiTexts);
  const plainly = usePlainly();
  const id = requestIdOf(error);
  const isEnd = onRetry !== undefined && isFinal(error);
  return (
    <div className="failure" role="alert">
      <Icon name="warning" />
      <div className="failure-says">
        <strong>{title ?? say('ui.failed')}</strong>
        <p>{plainly(error)}</p>
        {isEnd && !isGone(error) ? <p>{say('ui.final')}</p> : null}
        {id === null ? null : <p className="muted small">{say('ui.request', { id })}</p>}
      </div>
      {onRetry === undefined || isEnd ? null : (
        <Button icon="reload" onClick={() => void onRetry()}>
          {say('ui.again')}
        </Button>
      )}
    </div>
  );
};

/** Milliseconds before a shape is drawn: what is there at once should not flicker. */
const PATIENCE = 150;

/** Grey lines where text will stand. Says that it is loading, once; keys that are pressed meanwhile are not lost. */
export const Skeleton = ({ lines = 3, label }: { readonly lines?: number; readonly label?: string }): ReactNode => {
  const say = useTexts(uiTexts);
  const [isShown, setShown] = useState(false);
  useEarlyKeys();
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status" data-shown={isShown}>
      <span className="unseen">{label ?? say('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
        <span key={line} className="skeleton-line" />
      ))}
    </div>
  );
};

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface LoadedProps<Data> {
  /** What `useQuery` gives. */
  readonly query: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
  readonly lines?: number;
}

/** Shows an answer, or that it is on its way, or why it did not come. An older answer stays while a newer one fails. */
export const Loaded = <Data,>({ query, children, lines = 4 }: LoadedProps<Data>): ReactNode => {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null && query.error !== undefined) {
    return <Failure error={query.error} onRetry={() => query.refetch()} />;
  }
  return <Skeleton lines={lines} />;
};
