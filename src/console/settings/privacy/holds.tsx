import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useWho } from '../../api/colleagues.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import type { Column } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { PagedTable, usePaged } from '../paged.tsx';
import { PlaceHold } from './place-hold.tsx';
import { privacyTexts } from './texts.ts';

type Hold = Answer<Api['privacy']['holds']>['items'][number];

const Lift = ({ hold, onClose }: { readonly hold: Hold; readonly onClose: () => void }): ReactNode => {
  const say = useTexts(privacyTexts);
  const api = useApi();
  const [reason, setReason] = useState('');
  const form = useForm({
    run: () => api.privacy.releaseHold({ params: { id: hold.id }, body: { reason } }),
    done: () => say('settings.privacy.hold.lift.done'),
    refresh: [['privacy']],
    onDone: onClose,
  });
  return (
    <FormDialog
      title={say('settings.privacy.hold.lift.title')}
      lead={say('settings.privacy.hold.lift.lead')}
      act={say('settings.privacy.hold.lift')}
      size="small"
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <TextArea
        label={say('settings.privacy.hold.reason')}
        isRequired
        maxLength={2000}
        flaw={form.flaws['/reason']}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};

const useColumns = (onLift: ((hold: Hold) => void) | undefined): readonly Column<Hold>[] => {
  const say = useTexts(privacyTexts);
  const who = useWho();
  return [
    {
      head: say('settings.privacy.hold.kind'),
      isName: true,
      cell: ({ kind, id }) => (
        <>
          {say(`settings.privacy.hold.kind.${kind}`)}
          <div className="muted small">
            <code>{id}</code>
          </div>
        </>
      ),
    },
    { head: say('settings.privacy.hold.reason'), cell: ({ reason }) => reason },
    {
      head: say('settings.privacy.hold.by'),
      isExtra: true,
      cell: ({ by, at }) => (
        <>
          <Time at={at} as="date" />
          <div className="muted small">{who(by)}</div>
        </>
      ),
    },
    {
      head: say('settings.privacy.hold.state'),
      cell: ({ releasedAt }) =>
        releasedAt === null ? (
          <Badge tone="strong">{say('settings.privacy.hold.stands')}</Badge>
        ) : (
          say.rich('settings.privacy.hold.lifted', { at: <Time key="at" at={releasedAt} as="date" /> })
        ),
    },
    ...(onLift === undefined
      ? []
      : [
          {
            head: <span className="unseen">{say('settings.privacy.hold.acts')}</span>,
            isNumber: true,
            cell: (hold: Hold) =>
              hold.releasedAt === null ? (
                <Button size="small" onClick={() => onLift(hold)}>
                  {say('settings.privacy.hold.lift')}
                </Button>
              ) : null,
          },
        ]),
  ];
};

/** Legal holds. */
export const Holds = ({ mayChange }: { readonly mayChange: boolean }): ReactNode => {
  const say = useTexts(privacyTexts);
  const api = useApi();
  const [released, setReleased] = useState(false);
  const [isPlacing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<Hold>();
  const columns = useColumns(mayChange ? setLifting : undefined);
  const holds = usePaged(['privacy', 'holds', released], (cursor, signal) =>
    api.privacy.holds({
      query: { ...(released ? { released: 'true' } : {}), ...(cursor === undefined ? {} : { cursor }) },
      signal,
    }),
  );
  const place = mayChange ? (
    <Button icon="lock" onClick={() => setPlacing(true)}>
      {say('settings.privacy.hold.place')}
    </Button>
  ) : undefined;
  return (
    <Card title={say('settings.privacy.holds')} actions={place}>
      <p className="muted">{say('settings.privacy.holds.lead')}</p>
      <Switch label={say('settings.privacy.holds.released')} isOn={released} onChange={setReleased} />
      <PagedTable
        query={holds}
        label={say('settings.privacy.holds')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<p>{say('settings.privacy.holds.empty')}</p>}
      />
      {isPlacing ? <PlaceHold onClose={() => setPlacing(false)} /> : null}
      {lifting === undefined ? null : <Lift hold={lifting} onClose={() => setLifting(undefined)} />}
    </Card>
  );
};
