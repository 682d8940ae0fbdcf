import { type ReactNode, useState } from 'react';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { useForm } from '../form.ts';
import { FormDialog } from '../form-dialog.tsx';
import { privacyTexts } from './texts.ts';

type Kind = Answer<Api['privacy']['holds']>['items'][number]['kind'];

const kinds: readonly Kind[] = ['application', 'person', 'campaign', 'case'];

/** Keeps something from being erased. */
export const PlaceHold = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const say = useTexts(privacyTexts);
  const api = useApi();
  const [kind, setKind] = useState<Kind>('application');
  const [subject, setSubject] = useState('');
  const [reason, setReason] = useState('');
  const form = useForm({
    run: () => api.privacy.placeHold({ body: { kind, subject: subject.trim(), reason } }),
    done: () => say('settings.privacy.hold.placed'),
    refresh: [['privacy']],
    onDone: onClose,
  });
  const { flaws } = form;
  return (
    <FormDialog
      title={say('settings.privacy.hold.place')}
      act={say('settings.privacy.hold.place')}
      onClose={onClose}
      form={form}
      onSubmit={form.act}
    >
      <Select
        label={say('settings.privacy.hold.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, says: say(`settings.privacy.hold.kind.${value}`) }))}
        onChange={setKind}
      />
      <TextField
        label={say('settings.privacy.hold.subject')}
        isRequired
        maxLength={600}
        flaw={flaws['/subject']}
        value={subject}
        onChange={setSubject}
      />
      <TextArea
        label={say('settings.privacy.hold.reason')}
        isRequired
        maxLength={2000}
        flaw={flaws['/reason']}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
};
