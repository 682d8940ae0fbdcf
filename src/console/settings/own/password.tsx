import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { flawsOf } from '../../ui/problem.ts';
import { Loaded } from '../../ui/states.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { CopyLine, SecretOnce } from '../secret-once.tsx';
import { ownTexts } from './texts.ts';
import { waysRefresh } from './way-item.tsx';

interface DialogProps {
  readonly onClose: () => void;
}

interface CodesProps extends DialogProps {
  readonly onCodes: (codes: readonly string[]) => void;
}

/** Four characters at a time, as people type them. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Password and authenticator app: both, always. */
export const SetPassword = ({ onClose, onCodes }: CodesProps): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  // Asked once for each time that the form is opened: the key is another one each time.
  const key = useQuery({
    queryKey: ['password', 'start'],
    queryFn: ({ signal }) => api.me.beginPassword({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const { act, isBusy, error } = useAction({
    run: () => api.me.setPassword({ body: { password, code: code.replaceAll(' ', '') } }),
    refresh: waysRefresh,
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes),
    onRefused: () => undefined,
  });
  const flaws = flawsOf(error);
  return (
    <FormDialog
      title={say('settings.own.password')}
      act={say('settings.own.password.set')}
      onClose={onClose}
      onSubmit={() => void act()}
      isBusy={isBusy}
      error={error}
    >
      <TextField
        label={say('settings.own.password.new')}
        hint={say('settings.own.password.hint')}
        type="password"
        autoComplete="new-password"
        isRequired
        minLength={12}
        maxLength={256}
        flaw={flaws['/password']}
        value={password}
        onChange={setPassword}
      />
      <Loaded query={key} lines={2}>
        {({ secret, uri }) => (
          <div className="stack">
            <h3>{say('settings.own.password.key')}</h3>
            <p className="muted small">{say('settings.own.password.key.lead')}</p>
            <CopyLine text={inGroups(secret)} />
            <p>
              <a href={uri}>{say('settings.own.password.key.open')}</a>
            </p>
          </div>
        )}
      </Loaded>
      <TextField
        label={say('settings.own.password.code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        isRequired
        minLength={6}
        maxLength={40}
        flaw={flaws['/code']}
        value={code}
        onChange={setCode}
      />
    </FormDialog>
  );
};

/** Another password beside the same app. */
export const ChangePassword = ({ onClose }: DialogProps): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const [password, setPassword] = useState('');
  const { act, isBusy, error } = useAction({
    run: () => api.me.changePassword({ body: { password } }),
    done: () => say('settings.own.password.changed'),
    refresh: waysRefresh,
    onDone: onClose,
    onRefused: () => undefined,
  });
  return (
    <FormDialog
      title={say('settings.own.password.change')}
      lead={say('settings.own.password.change.lead')}
      act={say('settings.own.password.change')}
      size="small"
      onClose={onClose}
      onSubmit={() => void act()}
      isBusy={isBusy}
      error={error}
    >
      <TextField
        label={say('settings.own.password.new')}
        type="password"
        autoComplete="new-password"
        isRequired
        minLength={12}
        maxLength={256}
        flaw={flawsOf(error)['/password']}
        value={password}
        onChange={setPassword}
      />
    </FormDialog>
  );
};

/** Makes recovery codes in place of the earlier ones. */
export const NewCodes = ({ isOpen, onClose, onCodes }: CodesProps & { readonly isOpen: boolean }): ReactNode => {
  const say = useTexts(ownTexts);
  const api = useApi();
  const { act } = useAction({
    run: () => api.me.renewRecoveryCodes(),
    refresh: waysRefresh,
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes),
  });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={say('settings.own.codes.new')}
      lead={say('settings.own.codes.new.lead')}
      act={say('settings.own.codes.new')}
      onConfirm={() => act()}
    />
  );
};

/** Recovery codes, shown once. */
export const Codes = ({ codes, onClose }: DialogProps & { readonly codes: readonly string[] }): ReactNode => {
  const say = useTexts(ownTexts);
  return (
    <SecretOnce title={say('settings.own.codes')} text={codes.join('\n')} onClose={onClose}>
      <p>{say('settings.own.codes.keep')}</p>
    </SecretOnce>
  );
};
