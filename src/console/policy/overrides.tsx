import type { ReactNode } from 'react';
import { useCatalogue } from '../api/signals.ts';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Bits } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import type { Signal } from './catalogue-filter.ts';
import { policyTexts } from './texts.ts';

/** Signals that do not weigh as the table of the product has them. */
export const Overrides = (): ReactNode => {
  const say = useTexts(policyTexts);
  const { data } = useCatalogue();
  const changed = (data?.signals ?? []).filter(({ bits, tableBits }) => bits !== tableBits);
  if (changed.length === 0) return <p className="muted">{say('policy.overrides.none')}</p>;
  const now = ({ bits }: Signal): ReactNode =>
    bits === null ? <Badge tone="bad">{say('policy.off')}</Badge> : <Bits bits={bits} digits={2} />;
  return (
    <Table
      label={say('policy.overrides')}
      rows={changed}
      keyOf={({ id }) => id}
      columns={[
        { head: say('policy.head.signal'), cell: ({ title }) => title, isName: true },
        { head: say('policy.overrides.table'), cell: ({ tableBits }) => signed(tableBits, 2), isNumber: true },
        { head: say('policy.overrides.now'), cell: now, isNumber: true },
      ]}
    />
  );
};
