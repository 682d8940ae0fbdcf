import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { ownTexts } from './texts.ts';

type Session = Answer<Api['me']['sessions']>['items'][number];

const SessionItem = ({ session }: { readonly session: Session }): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const { id, device, here, method, seenAt, createdAt } = session;
  const { act, isBusy } = useAction({
    run: () => api.me.endSession({ params: { id } }),
    done: () => say('settings.own.session.ended', { device }),
    refresh: [['me']],
  });
  return (
    <li className="settings-item">
      <div className="settings-item-says">
        <div className="row">
          <strong>{device}</strong>
          {here ? <Badge tone="good">{say('settings.own.session.here')}</Badge> : null}
        </div>
        <div className="muted small">
          {say.rich('settings.own.session.seen', {
            seen: <Time key="seen" at={seenAt} />,
            began: <Time key="began" at={createdAt} />,
            method: say(`settings.own.method.${method}`),
          })}
        </div>
      </div>
      {here ? null : (
        <Button
          size="small"
          isBusy={isBusy}
          aria-label={say('settings.own.session.end.one', { device })}
          onClick={() => void act()}
        >
          {say('settings.own.session.end')}
        </Button>
      )}
    </li>
  );
};

/** Where somebody is signed in, with ways to end it. */
export const Sessions = (): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const [isAsked, setAsked] = useState(false);
  const sessions = useQuery({ queryKey: ['me', 'sessions'], queryFn: ({ signal }) => api.me.sessions({ signal }) });
  const { act } = useAction({
    run: () => api.me.signOutEverywhere(),
    onDone: () => location.assign('/sign-in'),
  });
  return (
    <Card
      title={say('settings.own.sessions')}
      actions={<Button onClick={() => setAsked(true)}>{say('settings.own.session.all')}</Button>}
    >
      <Loaded query={sessions}>
        {({ items }) => (
          <ul>
            {items.map((session) => (
              <SessionItem key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
      <ConfirmDialog
        isOpen={isAsked}
        isBad
        onClose={() => setAsked(false)}
        title={say('settings.own.session.all')}
        lead={say('settings.own.session.all.lead')}
        act={say('settings.own.session.all')}
        onConfirm={() => act()}
      />
    </Card>
  );
};
