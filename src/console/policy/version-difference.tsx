import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Skeleton } from '../ui/states.tsx';
import type { Stated } from './difference.ts';
import { DifferenceList } from './difference-list.tsx';
import { readDocument } from './document.ts';
import { policyTexts } from './texts.ts';
import { type PolicyVersion, useVersion } from './use-version.ts';

/** What a policy states, to be compared. */
const statedOf = ({ policy, weights }: Pick<PolicyVersion, 'policy' | 'weights'>): Stated => ({
  document: readDocument(policy),
  weights,
});

interface VersionDifferenceProps {
  readonly id: string;
  /** The policy before it; null: what the service was started with. */
  readonly before: string | null;
  /** What the service was started with, where that is known; as the product comes where it is not. */
  readonly started?: unknown;
}

/** What a policy changed in the one before it, in words. */
export const VersionDifference = ({ id, before, started }: VersionDifferenceProps): ReactNode => {
  const say = useTexts(policyTexts);
  const after = useVersion(id);
  const former = useVersion(before);
  if (after.data === undefined || (before !== null && former.data === undefined)) return <Skeleton lines={2} />;
  const stated: Stated = { document: readDocument(started), weights: null };
  return (
    <div>
      {before === null && started === undefined ? (
        <p className="muted small">{say('policy.difference.fromProduct')}</p>
      ) : null}
      <DifferenceList
        before={former.data === undefined ? stated : statedOf(former.data)}
        after={statedOf(after.data)}
      />
    </div>
  );
};
