import type { ReactNode } from 'react';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Table } from '../ui/table.tsx';
import { chanceOf, type LineName, type Tier, tiers } from './document.ts';
import { policyTexts } from './texts.ts';

interface LinesTableProps {
  /** Bits from which each band begins. */
  readonly lines: Readonly<Record<Tier, Readonly<Record<LineName, number>>>>;
}

/** From which probability each queue begins, by risk of the job. */
export const LinesTable = ({ lines }: LinesTableProps): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const cell =
    (line: LineName) =>
    (tier: Tier): ReactNode => (
      <>
        {format.share(chanceOf(lines[tier][line]))}{' '}
        <span className="muted small">{say('policy.bits', { bits: signed(lines[tier][line]) })}</span>
      </>
    );
  return (
    <Table
      label={say('policy.lines')}
      rows={tiers}
      keyOf={(tier) => tier}
      columns={[
        { head: say('policy.lines.tier'), cell: (tier) => say(`policy.tier.${tier}`), isName: true },
        { head: say('policy.line.review'), cell: cell('review'), isNumber: true },
        { head: say('policy.line.priority'), cell: cell('priority'), isNumber: true },
      ]}
    />
  );
};
