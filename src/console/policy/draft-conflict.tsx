import type { ReactNode } from 'react';
import { useWho } from '../api/colleagues.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Time } from '../ui/time.tsx';
import { DifferenceList } from './difference-list.tsx';
import { readDocument } from './document.ts';
import { draftTexts } from './draft-texts.ts';
import type { PolicyVersion } from './use-version.ts';

interface DraftConflictProps {
  /** The draft as a colleague wrote it meanwhile. */
  readonly theirs: PolicyVersion;
  /** The document as it is typed. */
  readonly mine: unknown;
  /** Goes on over what the colleague wrote. */
  readonly onKeepMine: () => void;
}

/** Somebody wrote the draft anew meanwhile: who, when, and in what mine differs; what was typed stays. */
export const DraftConflict = ({ theirs, mine, onKeepMine }: DraftConflictProps): ReactNode => {
  const say = useTexts(draftTexts);
  const who = useWho();
  const { changedBy, changedAt, createdAt, policy, weights } = theirs;
  return (
    <div className="policy-refused" role="alert">
      <strong>
        {say('policy.draft.conflict', { who: who(changedBy) })} <Time at={changedAt ?? createdAt} as="full" />
      </strong>
      <p>{say('policy.draft.conflict.difference')}</p>
      <DifferenceList
        before={{ document: readDocument(policy), weights }}
        after={{ document: readDocument(mine), weights }}
      />
      <div className="row">
        <Button onClick={onKeepMine}>{say('policy.draft.conflict.mine')}</Button>
        <span className="muted small">{say('policy.draft.conflict.theirs')}</span>
      </div>
    </div>
  );
};
