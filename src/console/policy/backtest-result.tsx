import { type ReactNode, useState } from 'react';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Band, Stat, Stats } from '../ui/badge.tsx';
import { Facets } from '../ui/facets.tsx';
import { Table } from '../ui/table.tsx';
import type { Tier } from './document.ts';
import { bandOrder, type Figures, queued, sumOf } from './figures.ts';
import { ScoreSpread } from './score-spread.tsx';
import { policyTexts } from './texts.ts';

const mean = (sum: number, { results }: Figures): number => (results === 0 ? 0 : sum / results);

const Matrix = ({ figures }: { readonly figures: Figures }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  return (
    <Table
      label={say('policy.moves')}
      rows={bandOrder.toReversed()}
      keyOf={(from) => from}
      columns={[
        { head: say('policy.moves.from'), cell: (from) => <Band band={from} />, isName: true },
        ...bandOrder.toReversed().map((to) => ({
          head: (
            <>
              <span className="policy-then muted">{say('policy.moves.to')}</span> <Band band={to} />
            </>
          ),
          isNumber: true,
          cell: (from: (typeof bandOrder)[number]) => {
            const count = figures.moves[from][to];
            const isMove = from !== to && count > 0;
            return isMove ? (
              <strong>{format.number(count)}</strong>
            ) : (
              <span className="muted">{format.number(count)}</span>
            );
          },
        })),
      ]}
    />
  );
};

/** How many would change, by tier and from which band to which, and by how much. */
export const BacktestResult = ({ figures }: { readonly figures: ReadonlyMap<Tier, Figures> }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const [tier, setTier] = useState<Tier>();
  const all = sumOf(figures.values());
  const shown = tier === undefined ? all : (figures.get(tier) ?? all);
  const { before, after } = queued(shown);
  if (all.results === 0) return <p>{say('policy.backtest.empty')}</p>;
  return (
    <div className="stack">
      <Facets
        label={say('policy.lines.tier')}
        isSingle
        facets={[...figures].map(([value, { results }]) => ({
          value,
          says: say(`policy.tier.${value}`),
          count: results,
        }))}
        chosen={tier === undefined ? [] : [tier]}
        onChange={([chosen]) => setTier(chosen)}
      />
      <Stats>
        <Stat
          label={say('policy.result.queue')}
          value={`${format.number(before)} → ${format.number(after)}`}
          hint={say('policy.result.of', { results: shown.results })}
        />
        <Stat label={say('policy.result.up')} value={format.number(shown.up)} />
        <Stat label={say('policy.result.down')} value={format.number(shown.down)} />
        <Stat
          label={say('policy.result.size')}
          value={mean(shown.size, shown).toFixed(2)}
          hint={say('policy.result.change', { bits: signed(mean(shown.change, shown), 2) })}
        />
      </Stats>
      <ScoreSpread figures={shown} />
      <Matrix figures={shown} />
    </div>
  );
};
