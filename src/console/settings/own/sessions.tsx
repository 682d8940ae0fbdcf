import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { ActButton } from '../act-button.tsx';
import { AskedButton } from '../asked-button.tsx';
import { ownTexts } from './texts.ts';

type Session = Answer<Api['me']['sessions']>['items'][number];

const SessionItem = ({ session }: { readonly session: Session }): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const { id, device, here, method, seenAt, createdAt } = session;
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
        <ActButton
          says={say('settings.own.session.end')}
          label={say('settings.own.session.end.one', { device })}
          run={() => api.me.endSession({ params: { id } })}
          done={say('settings.own.session.ended', { device })}
          refresh={[['me']]}
        />
      )}
    </li>
  );
};

/** Where somebody is signed in, with ways to end it. */
export const Sessions = (): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const sessions = useQuery({ queryKey: ['me', 'sessions'], queryFn: ({ signal }) => api.me.sessions({ signal }) });
  return (
    <Card
      title={say('settings.own.sessions')}
      actions={
        <AskedButton
          says={say('settings.own.session.all')}
          lead={say('settings.own.session.all.lead')}
          isBad
          run={() => api.me.signOutEverywhere()}
          onDone={() => location.assign('/sign-in')}
        />
      }
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
    </Card>
  );
};
