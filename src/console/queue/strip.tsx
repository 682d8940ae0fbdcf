import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { type Sort, sorts } from './filters.ts';
import type { Line } from './line.ts';
import { queueTexts } from './texts.ts';
import type { QueueSteps } from './use-queue-steps.ts';
import type { Selection } from './use-selection.ts';
import { MOST_AT_ONCE } from './windows.ts';

interface StripProps {
  readonly count: number | undefined;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly isWorker: boolean;
  readonly selection: Selection;
  readonly onChooseAll: () => void;
  readonly steps: QueueSteps;
  /** Cases that came meanwhile, and whether anything else changed. */
  readonly arrived: number;
  readonly isStale: boolean;
  readonly onRenew: () => void;
}

const acts = ['take', 'assign', 'snooze', 'escalate', 'release'] as const;

const Chosen = ({ lines, count, selection, steps, onChooseAll }: StripProps & { readonly lines: readonly Line[] }) => {
  const say = useTexts(queueTexts);
  const most = Math.min(count ?? 0, MOST_AT_ONCE);
  return (
    <>
      <strong className="figures">{say('queue.chosen', { count: lines.length })}</strong>
      {lines.length >= most ? null : (
        <Button size="small" kind="quiet" onClick={onChooseAll}>
          {say(most === count ? 'queue.chosen.all' : 'queue.chosen.first', { total: most })}
        </Button>
      )}
      <div className="queue-bulk">
        {acts.map((act) => (
          <Button key={act} size="small" isBusy={steps.isBusy} onClick={() => steps.doAll(act, lines)}>
            {say(`queue.act.${act}`)}
          </Button>
        ))}
      </div>
      <IconButton size="small" icon="close" label={say('queue.chosen.clear')} onClick={selection.clear} />
    </>
  );
};

/** What changed meanwhile, behind a button: nothing moves before somebody wants it to. */
const Renew = ({ arrived, isStale, onRenew }: Pick<StripProps, 'arrived' | 'isStale' | 'onRenew'>): ReactNode => {
  const say = useTexts(queueTexts);
  return (
    <div className="queue-news" role="status">
      {arrived === 0 && !isStale ? null : (
        <Button kind="first" size="small" icon="reload" onClick={onRenew}>
          {arrived === 0 ? say('queue.stale') : say('queue.news', { count: arrived })}
        </Button>
      )}
    </div>
  );
};

/** How long the list is and in which order; with cases chosen, what to do with them. Always as high, always in view. */
export const Strip = (props: StripProps): ReactNode => {
  const { count, sort, onSort, isWorker, selection, onChooseAll } = props;
  const say = useTexts(queueTexts);
  const lines = [...selection.chosen.values()];
  const isChosen = lines.length > 0;
  const most = Math.min(count ?? 0, MOST_AT_ONCE);
  const label = say(most === count ? 'queue.chosen.all' : 'queue.chosen.first', { total: most });
  return (
    <div className="queue-strip" data-chosen={isChosen || undefined}>
      {isWorker ? (
        <label className="queue-all" title={label}>
          <input
            type="checkbox"
            className="tick"
            aria-label={isChosen ? say('queue.chosen.clear') : label}
            checked={isChosen}
            disabled={most === 0}
            onChange={isChosen ? selection.clear : onChooseAll}
          />
        </label>
      ) : null}
      {isChosen ? (
        <Chosen {...props} lines={lines} />
      ) : (
        <>
          <span className="figures" role="status">
            {count === undefined ? '' : say('queue.count', { count })}
          </span>
          <div className="queue-sort">
            <Select
              label={say('queue.sort')}
              isLabelHidden
              value={sort}
              onChange={onSort}
              options={sorts.map((value) => ({ value, says: say(`queue.sort.${value}`) }))}
            />
          </div>
        </>
      )}
      <Renew {...props} />
    </div>
  );
};
