import { type FormEvent, type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import type { Answer, Api } from '../../api/client.ts';
import { useWho } from '../../api/colleagues.ts';
import { useApi } from '../../api/session.tsx';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { privacyTexts } from './texts.ts';

/** What was erased, what was kept and why. */
export type Certificate = Answer<Api['privacy']['certificate']>;

/** A certificate of erasure. */
export const CertificateView = ({ certificate }: { readonly certificate: Certificate }): ReactNode => {
  const say = useTexts(privacyTexts);
  const format = useFormat();
  const who = useWho();
  const { id, erasedAt, erasedBy, references, removed, kept } = certificate;
  return (
    <Card title={say('settings.privacy.certificate', { id })}>
      <p>
        {say.rich('settings.privacy.certificate.at', {
          at: <Time key="at" at={erasedAt} as="full" />,
          by: who(erasedBy),
        })}
      </p>
      <Facts
        facts={[
          [say('settings.privacy.certificate.references'), references.join(', ')],
          [
            say('settings.privacy.certificate.removed'),
            <ul key="removed">
              {Object.entries(removed).map(([what, count]) => (
                <li key={what} className="figures">
                  {what}: {format.number(count)}
                </li>
              ))}
            </ul>,
          ],
          [
            say('settings.privacy.certificate.kept'),
            <ul key="kept">
              {kept.map(({ what, why }) => (
                <li key={what}>
                  {what} <span className="muted">({why})</span>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
    </Card>
  );
};

/** Shows a certificate again by its id. */
export const FindCertificate = (): ReactNode => {
  const say = useTexts(privacyTexts);
  const api = useApi();
  const [id, setId] = useState('');
  const [found, setFound] = useState<Certificate>();
  const { act, isBusy } = useAction({
    run: () => api.privacy.certificate({ params: { id: id.trim() } }),
    onDone: setFound,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (id.trim() !== '') void act();
  };
  return (
    <>
      <Card title={say('settings.privacy.certificate.find')}>
        <form className="settings-filters" onSubmit={submit}>
          <TextField label={say('settings.privacy.certificate.id')} maxLength={60} value={id} onChange={setId} />
          <Button type="submit" isBusy={isBusy}>
            {say('settings.privacy.certificate.show')}
          </Button>
        </form>
      </Card>
      {found === undefined ? null : <CertificateView certificate={found} />}
    </>
  );
};
