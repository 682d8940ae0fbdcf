import './settings.css';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from '../api/session.tsx';
import { NotYours } from '../shell/not-yours.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { useChosenInSight } from '../ui/in-sight.ts';
import { type PartName, partNames, parts } from './parts.ts';
import { settingsTexts } from './texts.ts';

const Parts = (): ReactNode => {
  const say = useTexts(settingsTexts);
  const [path] = useLocation();
  const { has } = useSession();
  const mine = partNames.filter((name) => parts[name].for.length === 0 || has(...parts[name].for));
  const list = useChosenInSight<HTMLUListElement>(path);
  if (mine.length < 2) return null;
  return (
    <nav className="settings-parts" aria-label={say('settings.parts')}>
      <ul ref={list}>
        {mine.map((name) => (
          <li key={name}>
            <Link href={parts[name].path} aria-current={path.startsWith(parts[name].path) ? 'page' : undefined}>
              {say(`settings.part.${name}`)}
            </Link>
          </li>
        ))}
        {has('administer') ? (
          <>
            <li className="settings-line" aria-hidden="true" />
            <li>
              <Link href="/start">{say('settings.firstSteps')}</Link>
            </li>
          </>
        ) : null}
      </ul>
    </nav>
  );
};

interface SettingsPageProps {
  readonly part: PartName;
  /** In place of the name of the part, for one thing in it. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the settings, with the others beside it. */
export const SettingsPage = ({ part, title, lead, actions, children }: SettingsPageProps): ReactNode => {
  const say = useTexts(settingsTexts);
  const { has } = useSession();
  const isMine = parts[part].for.length === 0 || has(...parts[part].for);
  return (
    <Page
      isWide
      title={title ?? say(`settings.part.${part}`)}
      {...(lead === undefined ? {} : { lead })}
      {...(actions === undefined || !isMine ? {} : { actions })}
    >
      <div className="settings">
        <Parts />
        <div className="stack">{isMine ? children : <NotYours />}</div>
      </div>
    </Page>
  );
};
