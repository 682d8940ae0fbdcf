import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { ActButton } from '../act-button.tsx';
import { AskedButton } from '../asked-button.tsx';
import { errorText } from '../error-text.ts';
import { useSettingsInUse } from '../settings-in-use.ts';
import { SettingsPage } from '../settings-page.tsx';
import { settingsTexts } from '../texts.ts';
import { type Channel, isRule } from './channel.ts';
import { ChannelForm } from './channel-form.tsx';
import { noticesTexts } from './texts.ts';

const EVERY = 5_000;

interface ChannelProps {
  readonly channel: Channel;
  /** Whether mail can be sent at all. */
  readonly hasMail: boolean;
}

const ChannelActs = ({ channel, hasMail }: ChannelProps): ReactNode => {
  const say = useTexts(noticesTexts);
  const api = useApi();
  const [isChanging, setChanging] = useState(false);
  const { id, name } = channel;
  const params = { id };
  const refresh = [['notices']];
  return (
    <>
      <ActButton
        icon="play"
        says={say('settings.notices.test')}
        run={() => api.notices.test({ params })}
        done={say('settings.notices.tested', { name })}
        refresh={refresh}
      />
      <Button size="small" onClick={() => setChanging(true)}>
        {say('settings.notices.change')}
      </Button>
      <AskedButton
        says={say('settings.notices.remove')}
        title={`${say('settings.notices.remove')}: ${name}`}
        lead={say('settings.notices.remove.lead')}
        isBad
        run={() => api.notices.remove({ params })}
        done={() => say('settings.notices.removed', { name })}
        refresh={refresh}
      />
      {isChanging ? <ChannelForm channel={channel} hasMail={hasMail} onClose={() => setChanging(false)} /> : null}
    </>
  );
};

const ChannelCard = ({ channel, hasMail }: ChannelProps): ReactNode => {
  const say = useTexts(noticesTexts);
  const shared = useTexts(settingsTexts);
  const { name, kind, target, rules, enabled, lastSentAt, lastError } = channel;
  return (
    <Card title={name} actions={<ChannelActs channel={channel} hasMail={hasMail} />}>
      <div className="row">
        <Badge tone={enabled ? 'good' : 'plain'}>{shared(enabled ? 'settings.on' : 'settings.off')}</Badge>
        <span>{say(`settings.notices.kind.${kind}`)}</span>
        <span className="muted">{target}</span>
      </div>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{isRule(rule) ? say(`settings.notices.rule.${rule}`) : rule}</li>
        ))}
      </ul>
      <p className="muted small">
        {lastSentAt === null
          ? say('settings.notices.sent.never')
          : say.rich('settings.notices.sent', { at: <Time key="at" at={lastSentAt} /> })}
      </p>
      {lastError === null ? null : <p>{say('settings.notices.error', { why: errorText(lastError) })}</p>}
    </Card>
  );
};

/** How people are told that something waits for them. */
export const NoticesScreen = (): ReactNode => {
  const say = useTexts(noticesTexts);
  const api = useApi();
  const [isAdding, setAdding] = useState(false);
  const hasMail = useSettingsInUse().data?.mail ?? false;
  const channels = useQuery({
    queryKey: ['notices', 'list'],
    queryFn: ({ signal }) => api.notices.list({ signal }),
    // A test shows how it went without a click.
    refetchInterval: EVERY,
  });
  const add = (
    <Button kind="first" icon="add" onClick={() => setAdding(true)}>
      {say('settings.notices.add')}
    </Button>
  );
  return (
    <SettingsPage part="notices" lead={say('settings.notices.lead')} actions={add}>
      <Loaded query={channels}>
        {({ channels: items }) =>
          items.length === 0 ? (
            <Empty title={say('settings.notices.empty')} icon="bell">
              {say('settings.notices.empty.lead')}
            </Empty>
          ) : (
            items.map((channel) => <ChannelCard key={channel.id} channel={channel} hasMail={hasMail} />)
          )
        }
      </Loaded>
      {isAdding ? <ChannelForm hasMail={hasMail} onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
};
