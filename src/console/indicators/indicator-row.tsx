import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { OpeningRow, RowFigure } from '../ui/opening-rows.tsx';
import { useNow } from '../ui/time.tsx';
import { Expiry } from './expiry.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { indicatorsTexts } from './texts.ts';
import type { Indicator } from './use-indicators.ts';

interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One indicator; whom it was found with when it is opened. */
export const IndicatorRow = ({ indicator, isOpen, onToggle }: IndicatorRowProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  const now = useNow();
  const { id, kind, value, source, confidence, tlp, matches, addedAt } = indicator;
  return (
    <OpeningRow
      id={id}
      name={<bdi>{value}</bdi>}
      about={say(`indicators.kind.${kind}`)}
      isOpen={isOpen}
      onToggle={onToggle}
      isOut={indicator.expired || indicator.withdrawnAt !== null}
      detail={() => <IndicatorDetail indicator={indicator} />}
    >
      <RowFigure label={say('indicators.head.source')}>
        <bdi>{source}</bdi>
      </RowFigure>
      <RowFigure label={say('indicators.head.confidence')}>{say('indicators.confidence', { confidence })}</RowFigure>
      <RowFigure label={say('indicators.head.expires')}>
        <Expiry indicator={indicator} />
      </RowFigure>
      <RowFigure label={say('indicators.head.matches')}>
        {matches === 0 ? <span className="muted">{format.number(0)}</span> : <strong>{format.number(matches)}</strong>}
      </RowFigure>
      <RowFigure label={say('indicators.head.tlp')}>
        <Badge>{say(`indicators.tlp.${tlp}`)}</Badge>
      </RowFigure>
      <RowFigure label={say('indicators.head.added')}>
        <span className="muted">{format.relative(addedAt, now)}</span>
      </RowFigure>
    </OpeningRow>
  );
};
