import type { ReactNode } from 'react';
import type { CheckResult } from '../../engine/review/playbook.ts';
import type { FullCase } from '../api/case.ts';
import type { Reasons } from '../api/reasons.ts';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { decideTexts } from './texts.ts';

/** The last result of each step. */
const latest = (checks: FullCase['checks']): readonly CheckResult[] => [
  ...new Map(checks.map(({ step, result }) => [step, result])).values(),
];

/** Outcomes that say that a step came to the same word. */
const sameWord: Readonly<Record<Reasons['outcomes'][number]['id'], CheckResult | undefined>> = {
  verified: 'verified',
  'not-yet-verified': undefined,
  refused: 'refused',
  contradicted: 'contradicted',
  'confirmed-fraud': undefined,
};

interface AdviceProps {
  readonly full: FullCase;
  readonly outcome: Reasons['outcomes'][number] | undefined;
}

/** What the outcome means for other people, and where it does not go with what was written down. It stops nobody. */
export const Advice = ({ full, outcome }: AdviceProps): ReactNode => {
  const say = useTexts(decideTexts);
  if (outcome === undefined) return null;
  const results = latest(full.checks);
  const wanted = sameWord[outcome.id];
  const word = (result: CheckResult): { result: string } => ({ result: say(`decide.outcome.${result}`) });
  const isMissing = wanted !== undefined && !results.includes(wanted);
  const isDifferent = outcome.id === 'verified' && results.includes('contradicted');
  return (
    <div className="decide-advice" aria-live="polite">
      {outcome.needsSecond ? (
        <p>
          <strong>{say('decide.form.second.title')}.</strong> {say('decide.form.second')}
        </p>
      ) : (
        <p>{say('decide.form.one')}</p>
      )}
      {isMissing || isDifferent ? (
        <p className="decide-advice-mind">
          <Icon name="info" size={16} />
          {isDifferent ? say('decide.form.contradicted', word('contradicted')) : null}
          {isMissing && !isDifferent ? say('decide.form.noCheck', word(wanted)) : null}
        </p>
      ) : null}
    </div>
  );
};
