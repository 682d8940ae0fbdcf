import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Card } from '../../ui/layout.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { useSettingsInUse } from '../settings-in-use.ts';
import { SettingsPage } from '../settings-page.tsx';
import { settingsTexts } from '../texts.ts';
import { type Channel, isRule } from './channel.ts';
import { ChannelForm } from './channel-form.tsx';
import { noticesTexts } from './texts.ts';

const ChannelCard = ({ channel, hasMail }: { readonly channel: Channel; readonly hasMail: boolean }): ReactNode => {
  const say = useTexts(noticesTexts);
  const shared = useTexts(settingsTexts);
  const api = useApi();
  const [asked, setAsked] = useState<'change' | 'remove'>();
  const { id, name, kind, target, rules, enabled, lastSentAt, lastError } = channel;
  const params = { id };
  const refresh = [['notices']];
  const test = useAction({
    run: () => api.notices.test({ params }),
    done: () => say('settings.notices.tested', { name }),
    refresh,
  });
  const remove = useAction({
    run: () => api.notices.remove({ params }),
    done: () => say('settings.notices.removed', { name }),
    refresh,
  });
  return (
    <Card
      title={name}
      actions={
        <>
          <Button size="small" icon="play" isBusy={test.isBusy} onClick={() => void test.act()}>
            {say('settings.notices.test')}
          </Button>
          <Button size="small" onClick={() => setAsked('change')}>
            {say('settings.notices.change')}
          </Button>
          <Button size="small" onClick={() => setAsked('remove')}>
            {say('settings.notices.remove')}
          </Button>
        </>
      }
    >
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
      {lastError === null ? null : <p>{say('settings.notices.error', { why: lastError })}</p>}
      {asked === 'change' ? (
        <ChannelForm channel={channel} hasMail={hasMail} onClose={() => setAsked(undefined)} />
      ) : null}
      <ConfirmDialog
        isOpen={asked === 'remove'}
        isBad
        onClose={() => setAsked(undefined)}
        title={`${say('settings.notices.remove')}: ${name}`}
        lead={say('settings.notices.remove.lead')}
        act={say('settings.notices.remove')}
        onConfirm={() => remove.act()}
      />
    </Card>
  );
};

/** How people are told that something waits for them. */
export const NoticesScreen = (): ReactNode => {
  const say = useTexts(noticesTexts);
  const api = useApi();
  const [isAdding, setAdding] = useState(false);
  const hasMail = useSettingsInUse().data?.mail ?? false;
  const channels = useQuery({ queryKey: ['notices', 'list'], queryFn: ({ signal }) => api.notices.list({ signal }) });
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
