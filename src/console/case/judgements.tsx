import type { ReactNode } from 'react';
import type { FullCase } from '../api/case.ts';
import { useSignals } from '../api/signals.ts';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { historyTexts } from './history-texts.ts';

/** What people thought of the signals before they saw a name. */
export const Judgements = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(historyTexts);
  const signals = useSignals();
  if (full.judgements.length === 0) return null;
  return (
    <Card title={say('case.judgements')}>
      <ul className="case-notes">
        {full.judgements.map(({ by, at, signals: judged }) => (
          <li key={`${by.id} ${at}`}>
            <p className="muted small">
              <bdi>{by.name}</bdi>, <Time at={at} />
            </p>
            <ul className="case-list">
              {(judged ?? []).map(({ signal, weighs }) => (
                <li key={signal}>
                  {say(`case.judged.${weighs}`)} <span className="muted">{signals.get(signal)?.title ?? signal}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
};
