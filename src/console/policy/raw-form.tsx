import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { TextArea } from '../ui/field.tsx';
import { draftTexts } from './draft-texts.ts';

interface RawFormProps {
  readonly text: string;
  readonly isReadable: boolean;
  readonly onChange: (text: string) => void;
}

/** The document itself. */
export const RawForm = ({ text, isReadable, onChange }: RawFormProps): ReactNode => {
  const say = useTexts(draftTexts);
  return (
    <div className="policy-raw-form">
      <TextArea
        label={say('policy.raw')}
        hint={say('policy.raw.hint')}
        flaw={isReadable ? undefined : say('policy.raw.flaw')}
        rows={18}
        spellCheck={false}
        value={text}
        onChange={onChange}
      />
    </div>
  );
};
