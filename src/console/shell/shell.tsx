import './shell.css';
import { type ReactNode, Suspense, useRef } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { useLive } from '../api/live.ts';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { useKeyboard, useKeys } from '../ui/keys.ts';
import { Empty, Skeleton } from '../ui/states.tsx';
import { uiTexts } from '../ui/texts.ts';
import { Toaster } from '../ui/toaster.tsx';
import { ConnectionBanner } from './banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Place } from './feature.ts';
import { features } from './features.ts';
import { AccountPlace, keyHelp, Layers } from './layers.tsx';
import { Navigation, usePlaces } from './navigation.tsx';
import { NotYours } from './not-yours.tsx';
import { Page } from './page.tsx';
import { placeholdersIn } from './placeholders.ts';
import { Search } from './search.tsx';
import { shellTexts } from './texts.ts';

/** The first place that somebody may go to. */
const FirstPlace = (): ReactNode => {
  const say = useTexts(shellTexts);
  const [first] = usePlaces();
  if (first !== undefined) return <Redirect to={first.place.path} replace />;
  return (
    <Page title={say('shell.nothing.title')}>
      <p>{say('shell.nothing.lead')}</p>
    </Page>
  );
};

/** The address `/`. */
const Home = (): ReactNode => {
  const { has } = useSession();
  const opening = features.map((feature) => feature.opening).find((one) => one?.isWanted() && has(...one.for));
  return opening === undefined ? <FirstPlace /> : <opening.Shown otherwise={<FirstPlace />} />;
};

const Missing = (): ReactNode => {
  const say = useTexts(shellTexts);
  return (
    <Page title={say('shell.missing.title')} lead={say('shell.missing.lead')}>
      <p>
        <Link href="/">{say('shell.missing.back')}</Link>
      </p>
    </Page>
  );
};

const Broken = (): ReactNode => {
  const say = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const again = (
    <Button icon="reload" onClick={() => location.reload()}>
      {ui('ui.again')}
    </Button>
  );
  return (
    <Empty title={say('shell.broken.title')} icon="warning" action={again}>
      {ui('ui.problem.page')}
    </Empty>
  );
};

const loading = (
  <div className="page">
    <Skeleton lines={6} />
  </div>
);

/** A place that the navigation does not offer to these roles, by its address. */
const ClosedPlace = ({ place }: { readonly place: Place }): ReactNode => {
  const say = useTexts(shellTexts);
  return (
    <Page title={say(place.label)}>
      <NotYours />
    </Page>
  );
};

const Screens = (): ReactNode => {
  const [path] = useLocation();
  const { has } = useSession();
  return (
    <ErrorBoundary key={path} instead={<Broken />}>
      <Suspense fallback={loading}>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          {features.flatMap(({ screens, place }) =>
            screens.map(({ path: at, Shown }) => (
              <Route key={at} path={at}>
                {() =>
                  at === place?.path && !has(...place.for) ? (
                    <ClosedPlace place={place} />
                  ) : (
                    <Shown params={placeholdersIn(at, location.pathname)} />
                  )
                }
              </Route>
            )),
          )}
          <Route>
            <Missing />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
};

/** Everything around the screens. */
export const Shell = (): ReactNode => {
  const say = useTexts(shellTexts);
  const { has } = useSession();
  const content = useRef<HTMLElement>(null);
  useKeyboard();
  useLive(has('see', 'administer', 'audit'));
  useKeys(say('shell.keys.general'), { '?': { says: say('shell.keys'), run: () => keyHelp.set(true) } });
  return (
    <div className="shell">
      {/* biome-ignore lint/a11y/useValidAnchor: it does go to a part of the page; the address alone stays as it is. */}
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // Not by the address: whoever came back to it would be sent to the beginning of the page again.
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {say('shell.skip')}
      </a>
      <header className="head">
        <Link href="/" className="head-product" aria-label={say('shell.product')}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
            <path d="M3 22V9a9 9 0 0 1 18 0v13h-4.5V9.5a4.5 4.5 0 0 0-9 0V22Z" />
          </svg>
          <span>{say('shell.product')}</span>
        </Link>
        {has('see') ? <Search /> : null}
        <AccountPlace />
      </header>
      <Navigation />
      <main ref={content} id="content" className="content" tabIndex={-1}>
        <ConnectionBanner />
        <Screens />
      </main>
      <Toaster />
      <Layers />
    </div>
  );
};
