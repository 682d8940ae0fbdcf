import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Band } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Facets } from '../ui/facets.tsx';
import { Icon } from '../ui/icon.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import type { Tier } from './document.ts';
import { type Figures, type Move, movesOf, sumOf } from './figures.ts';
import { policyTexts } from './texts.ts';
import { type Change, useChanges } from './use-changes.ts';
import type { PolicyVersion } from './use-version.ts';
import { WhyChange } from './why-change.tsx';

/** Pages that are looked through by themselves for the first ones to show. */
const BY_ITSELF = 10;

const nameOf = ({ from, to }: Pick<Move, 'from' | 'to'>): string => `${from} ${to}`;

const useColumns = (): readonly Column<Change>[] => {
  const say = useTexts(policyTexts);
  return [
    {
      head: say('policy.changes.application'),
      isName: true,
      cell: ({ reference, name, case: caseId }) => (
        <>
          <Link
            href={
              caseId === null
                ? `/applications/${encodeURIComponent(reference)}`
                : `/cases/${encodeURIComponent(caseId)}`
            }
          >
            <bdi>{name ?? reference}</bdi>
          </Link>
          <div className="policy-reference muted small">
            <code>{reference}</code>
          </div>
        </>
      ),
    },
    {
      head: say('policy.changes.bands'),
      cell: ({ bandBefore, bandAfter }) => (
        <span className="policy-move">
          <Band band={bandBefore} />
          <Icon name="forward" size={12} />
          <span className="unseen">{say('policy.changes.to')}</span>
          <Band band={bandAfter} />
        </span>
      ),
    },
    {
      head: say('policy.changes.bits'),
      isNumber: true,
      cell: ({ bitsBefore, bitsAfter }) => (
        <span className="policy-bits">
          {signed(bitsBefore)} → {signed(bitsAfter)}
        </span>
      ),
    },
    { head: say('policy.changes.why'), isExtra: true, cell: (change) => <WhyChange change={change} /> },
  ];
};

interface ChangesProps {
  readonly version: Pick<PolicyVersion, 'id' | 'version'>;
  readonly figures: ReadonlyMap<Tier, Figures>;
}

/** Who would be in another band, page by page. */
export const Changes = ({ version, figures }: ChangesProps): ReactNode => {
  const say = useTexts(policyTexts);
  const [chosen, setChosen] = useState<string>();
  const all = sumOf(figures.values());
  const moves = movesOf(all);
  const move = moves.find((one) => nameOf(one) === chosen);
  const query = useChanges(version, move);
  const columns = useColumns();
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const items = data?.items ?? [];
  const goesOn = items.length === 0 && hasNextPage && !isFetching && (data?.pages ?? 0) < BY_ITSELF;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  return (
    <Card title={say('policy.changes')}>
      <Facets
        label={say('policy.changes.bands')}
        isSingle
        facets={moves.map(({ from, to, count }) => ({
          value: nameOf({ from, to }),
          says: say('policy.changes.move', { from: say(`policy.band.${from}`), to: say(`policy.band.${to}`) }),
          count,
        }))}
        chosen={move === undefined ? [] : [nameOf(move)]}
        onChange={([value]) => setChosen(value)}
      />
      <Loaded query={query}>
        {({ looked }) => (
          <>
            {items.length === 0 ? (
              <p className="muted">{say(hasNextPage ? 'policy.changes.noneYet' : 'policy.changes.none')}</p>
            ) : (
              <Table
                label={say('policy.changes')}
                rows={items}
                keyOf={({ reference }) => reference}
                columns={columns}
              />
            )}
            <p className="muted small" role="status">
              {say('policy.changes.looked', { shown: items.length, looked, of: all.results })}
            </p>
          </>
        )}
      </Loaded>
      {hasNextPage ? (
        <div>
          <Button isBusy={isFetching} onClick={() => void fetchNextPage()}>
            {say('policy.changes.more')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
};
