import type { ReactNode } from 'react';
import { useWho } from '../api/colleagues.ts';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Bits } from '../ui/badge.tsx';
import { WeightBar } from '../ui/charts/weight-bar.tsx';
import { OpeningRow, RowFigure } from '../ui/opening-rows.tsx';
import { useNow } from '../ui/time.tsx';
import { isLoud, type Signal } from './catalogue-filter.ts';
import { Precision } from './precision.tsx';
import { SignalDetail } from './signal-detail.tsx';
import { policyTexts } from './texts.ts';

/** Most bits that a signal may weigh. */
const MOST_BITS = 6;

interface PartProps {
  readonly signal: Signal;
}

const Weight = ({ signal: { bits, tableBits } }: PartProps): ReactNode => {
  const say = useTexts(policyTexts);
  const weight = bits ?? 0;
  const isOwn = bits !== tableBits;
  return (
    <span className="policy-weight">
      <WeightBar bits={weight} most={MOST_BITS} />
      {bits === null ? <Badge tone="bad">{say('policy.off')}</Badge> : <Bits bits={bits} />}
      {isOwn ? <span className="muted small">{say('policy.table', { bits: signed(tableBits) })}</span> : null}
    </span>
  );
};

/** How often it shows, and how that compares with what is expected among honest people. */
const Hits = ({ signal }: PartProps): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const { hits, honest } = signal;
  if (hits.share === null) return <span className="muted">{say('policy.hits.none')}</span>;
  return (
    <>
      {format.share(hits.share)} <span className="muted small">{say('policy.hits', { n: hits.n })}</span>
      {isLoud(signal) ? (
        <span className="policy-times small">
          {say('policy.hits.times', { times: format.number(Math.round(hits.share / honest)) })}
        </span>
      ) : null}
    </>
  );
};

const InQueue = ({ signal: { queue } }: PartProps): ReactNode => {
  const format = useFormat();
  return queue.n === 0 ? <span className="muted">{format.number(0)}</span> : format.number(queue.n);
};

/** Who changed its bits last, when and how. */
const Changed = ({ signal: { changed } }: PartProps): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const who = useWho();
  const now = useNow();
  if (changed === null) return <span className="muted">{say('policy.changed.never')}</span>;
  const bits = (value: number | null): string => (value === null ? say('policy.changed.off') : signed(value));
  return (
    <>
      {format.relative(changed.at, now)}
      <span className="policy-times muted small">
        {say('policy.changed.by', { who: who(changed.by), before: bits(changed.before), after: bits(changed.after) })}
      </span>
    </>
  );
};

interface SignalRowProps extends PartProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One signal: what it weighs, how it did, and who changed it; more when it is opened. */
export const SignalRow = ({ signal, isOpen, onToggle }: SignalRowProps): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const { id, title, family, honest, precision } = signal;
  const about = (
    <>
      {family} · <code>{id}</code>{' '}
      {signal.class === 'restricted' ? <Badge>{say('policy.class.restricted')}</Badge> : null}
    </>
  );
  return (
    <OpeningRow
      id={`signal-${id}`}
      name={title}
      about={about}
      isOpen={isOpen}
      onToggle={onToggle}
      isOut={signal.bits === null}
      detail={() => <SignalDetail signal={signal} />}
    >
      <RowFigure label={say('policy.head.weight')}>
        <Weight signal={signal} />
      </RowFigure>
      <RowFigure label={say('policy.head.hits')}>
        <Hits signal={signal} />
      </RowFigure>
      <RowFigure label={say('policy.head.honest')}>{format.share(honest)}</RowFigure>
      <RowFigure label={say('policy.head.queue')}>
        <InQueue signal={signal} />
      </RowFigure>
      <RowFigure label={say('policy.head.precision')}>
        <Precision precision={precision} />
      </RowFigure>
      <RowFigure label={say('policy.head.changed')}>
        <Changed signal={signal} />
      </RowFigure>
    </OpeningRow>
  );
};
