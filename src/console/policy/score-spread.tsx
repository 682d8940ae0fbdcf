import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { DistributionChart } from '../ui/charts/distribution.tsx';
import { chanceOf, lineNames } from './document.ts';
import { type Figures, queued } from './figures.ts';
import { policyTexts } from './texts.ts';

/** Where results lie before and under a policy, with the lines from which people look. */
export const ScoreSpread = ({ figures }: { readonly figures: Figures }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const { spread, results } = figures;
  if (spread === undefined) return null;
  const { lines } = spread;
  return (
    <>
      <DistributionChart
        caption={say('policy.spread')}
        label={say('policy.spread.label', { results, ...queued(figures) })}
        distribution={spread}
        lines={
          lines === undefined
            ? []
            : lineNames.map((line) => ({
                says: say(`policy.spread.${line}`, { share: format.share(chanceOf(lines.after[line])) }),
                before: lines.before[line],
                after: lines.after[line],
              }))
        }
        says={{
          before: say('policy.spread.before'),
          after: say('policy.spread.after'),
          bits: say('policy.spread.bits'),
          lineBefore: say('policy.spread.lineBefore'),
        }}
      />
      {lines === undefined ? <p className="muted small">{say('policy.spread.lines')}</p> : null}
    </>
  );
};
