import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/states.tsx';
import { type Form, useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { CopyLine } from '../secret-once.tsx';
import { QrCode } from './qr-code.tsx';
import { ownTexts } from './texts.ts';
import { waysRefresh } from './way-item.tsx';

interface NewPasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly form: Pick<Form, 'flaws'>;
}

const NewPassword = ({ value, onChange, form }: NewPasswordProps): ReactNode => {
  const say = useTexts(ownTexts);
  return (
    <TextField
      label={say('settings.own.password.new')}
      hint={say('settings.own.password.hint')}
      type="password"
      autoComplete="new-password"
      isRequired
      minLength={12}
      maxLength={256}
      flaw={form.flaws['/password']}
      value={value}
      onChange={onChange}
    />
  );
};

/** Four characters at a time, as people type them. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** What an authenticator app is set up with: to be scanned, opened or typed. */
const AppKey = (): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  // Asked once for each time that the form is opened: the key is another one each time.
  const key = useQuery({
    queryKey: ['password', 'start'],
    queryFn: ({ signal }) => api.me.beginPassword({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <div className="stack">
      <h3>{say('settings.own.app')}</h3>
      <Loaded query={key} lines={6}>
        {({ secret, uri, qrCode }) => (
          <>
            <p className="muted">{say('settings.own.app.scan')}</p>
            <QrCode code={qrCode} label={say('settings.own.app.qrCode')} />
            <p className="muted">
              {say.rich('settings.own.app.key', { a: (inside: ReactNode[]) => <a href={uri}>{inside}</a> })}
            </p>
            <CopyLine text={inGroups(secret)} />
          </>
        )}
      </Loaded>
    </div>
  );
};

interface SetPasswordProps {
  readonly onClose: () => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Password and authenticator app: both, always. */
export const SetPassword = ({ onClose, onCodes }: SetPasswordProps): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const form = useForm({
    run: () => api.me.setPassword({ body: { password, code: code.replaceAll(' ', '') } }),
    refresh: waysRefresh,
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  return (
    <FormDialog
      title={say('settings.own.password')}
      act={say('settings.own.password.set')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <NewPassword value={password} onChange={setPassword} form={form} />
      <AppKey />
      <TextField
        label={say('settings.own.app.code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        isRequired
        minLength={6}
        maxLength={7}
        flaw={form.flaws['/code']}
        value={code}
        onChange={setCode}
      />
    </FormDialog>
  );
};

/** Another password beside the same app. */
export const ChangePassword = ({ onClose }: Pick<SetPasswordProps, 'onClose'>): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const [password, setPassword] = useState('');
  const form = useForm({
    run: () => api.me.changePassword({ body: { password } }),
    done: () => say('settings.own.password.changed'),
    refresh: waysRefresh,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={say('settings.own.password.change')}
      lead={say('settings.own.password.change.lead')}
      act={say('settings.own.password.change')}
      size="small"
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <NewPassword value={password} onChange={setPassword} form={form} />
    </FormDialog>
  );
};
