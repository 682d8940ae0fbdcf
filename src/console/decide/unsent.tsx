import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Row } from '../ui/layout.tsx';
import './decision.css';
import { decideTexts } from './texts.ts';
import { useDecisionDraft } from './use-decision.ts';

/** A note that somebody typed while somebody else decided: it is theirs until they drop it. */
export const Unsent = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(decideTexts);
  const { typed, clear } = useDecisionDraft(id);
  if (typed.note.trim() === '') return null;
  return (
    <div className="decide-advice">
      <strong>{say('decide.draft.left')}</strong>
      <p className="decide-quote">{typed.note}</p>
      <Row>
        <CopyButton text={typed.note} label={say('decide.draft.copy')} />
        <Button size="small" onClick={clear}>
          {say('decide.draft.drop')}
        </Button>
      </Row>
    </div>
  );
};
