import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { saveFile } from '../../api/save-file.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Certificate, CertificateView } from './certificate.tsx';
import { privacyTexts } from './texts.ts';

const scopes = ['person', 'application'] as const;
type Scope = (typeof scopes)[number];

/** What is kept about somebody, given out or erased. */
export const Requests = (): ReactNode => {
  const say = useTexts(privacyTexts);
  const api = useApi();
  const [reference, setReference] = useState('');
  const [scope, setScope] = useState<Scope>('person');
  const [isAsked, setAsked] = useState(false);
  const [certificate, setCertificate] = useState<Certificate>();
  const wanted = { reference: reference.trim(), scope };
  const isComplete = /^[^:]+:.+/.test(wanted.reference);
  const access = useAction({
    run: (format: 'json' | 'text') => api.privacy.access({ body: { ...wanted, format } }),
    done: (file) => say('settings.privacy.saved', { name: file.name }),
    onDone: (file) => saveFile(file),
  });
  const erase = useAction({
    run: () => api.privacy.erase({ body: wanted }),
    refresh: [['privacy'], ['cases'], ['people'], ['campaigns']],
    onDone: setCertificate,
  });
  return (
    <>
      <Card title={say('settings.privacy.requests')}>
        <TextField
          label={say('settings.privacy.reference')}
          hint={say('settings.privacy.reference.hint')}
          maxLength={541}
          value={reference}
          onChange={setReference}
        />
        <RadioGroup
          label={say('settings.privacy.scope')}
          value={scope}
          options={scopes.map((value) => ({ value, says: say(`settings.privacy.scope.${value}`) }))}
          onChange={setScope}
        />
        <h3>{say('settings.privacy.access')}</h3>
        <p className="muted">{say('settings.privacy.access.lead')}</p>
        <div className="row">
          <Button disabled={!isComplete} isBusy={access.isBusy} onClick={() => void access.act('text')}>
            {say('settings.privacy.access.text')}
          </Button>
          <Button disabled={!isComplete} isBusy={access.isBusy} onClick={() => void access.act('json')}>
            {say('settings.privacy.access.json')}
          </Button>
        </div>
        <h3>{say('settings.privacy.erase')}</h3>
        <p className="muted">{say('settings.privacy.erase.lead')}</p>
        <div className="row">
          <Button kind="bad" disabled={!isComplete} onClick={() => setAsked(true)}>
            {say('settings.privacy.erase')}
          </Button>
        </div>
        <ConfirmDialog
          isOpen={isAsked}
          isBad
          onClose={() => setAsked(false)}
          title={say('settings.privacy.erase.ask', { reference: wanted.reference })}
          lead={say(`settings.privacy.erase.ask.${scope}`)}
          act={say('settings.privacy.erase')}
          onConfirm={() => erase.attempt()}
        />
      </Card>
      {certificate === undefined ? null : <CertificateView certificate={certificate} />}
    </>
  );
};
