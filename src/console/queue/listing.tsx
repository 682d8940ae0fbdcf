import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Failure } from '../ui/states.tsx';
import { AskDialogs } from './ask-dialogs.tsx';
import { EmptyQueue } from './empty.tsx';
import { type Filters, writeFilters } from './filters.ts';
import { addressOf } from './line.ts';
import { keepPlace, placeOf } from './places.ts';
import { Row, type RowActs } from './row.tsx';
import { Strip } from './strip.tsx';
import { TableHead } from './table-head.tsx';
import { queueTexts } from './texts.ts';
import { useCaseList } from './use-case-list.ts';
import { isMoved, useNews } from './use-news.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useQueueSteps } from './use-queue-steps.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';
import { MOST_AT_ONCE } from './windows.ts';

/** Rows that are drawn before anything is known. */
const GUESSED = 12;

interface ListingProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** Takes the next case that nobody has. */
  readonly onNext: () => void;
}

/** Whether the place in a list is kept for whoever comes back. */
const useKeptPlace = (search: string, row: number, at: () => number): void => {
  const latest = useRef(row);
  useEffect(() => {
    latest.current = row;
  });
  useLayoutEffect(() => () => keepPlace(search, { top: at(), row: latest.current }), [search, at]);
};

/** The same functions for every row, whatever they do by now: rows that did not change are not drawn again. */
const useStable = (acts: RowActs): RowActs => {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      act: (...given) => latest.current.act(...given),
      choose: (...given) => latest.current.choose(...given),
      touch: (...given) => latest.current.touch(...given),
    }),
    [],
  );
};

/** One list: as many rows as there are cases, of which those in view are drawn and asked for. */
export const Listing = ({ filters, onChange, onNext }: ListingProps): ReactNode => {
  const say = useTexts(queueTexts);
  const [, go] = useLocation();
  const { has } = useSession();
  const isWorker = has('review');
  const search = writeFilters(filters);
  const place = placeOf(search);
  const list = useCaseList(filters, Math.max(0, place.row));
  const count = list.count ?? GUESSED;
  const rows = useRows(count, list.count !== undefined, place);
  const { hand, setHand, sight } = rows;
  const selection = useSelection(list.pick);
  const steps = useQueueSteps(selection.clear);
  const { news, fresh, clear } = useNews(filters, list.isOld);
  const isStale = news.isMissed || list.lines.some((line) => isMoved(news, line));
  useKeptPlace(search, hand.row, rows.at);

  const renew = async (): Promise<void> => {
    clear();
    await list.renew();
  };
  const isEmpty = list.count === 0;
  // There is no row under the hand that could move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever one comes.
  useEffect(() => {
    if (isEmpty && (news.arrived.size > 0 || news.isMissed)) void renew();
  }, [isEmpty, news]);

  const { look } = list;
  useEffect(() => look(sight.first - 8, Math.min(sight.last + 8, count - 1)), [look, sight, count]);

  const choose: RowActs['choose'] = (line, index, isRange) => {
    if (isRange) void selection.extend(index);
    else selection.toggle(line, index);
  };
  const acts = useStable({
    act: steps.doOne,
    choose,
    touch: (row) => setHand((now) => (now.row === row && !now.isFocusing ? now : { row, isFocusing: false })),
  });
  const chooseAll = async (): Promise<void> => {
    selection.choose(await list.pick(0, Math.min(count, MOST_AT_ONCE) - 1));
  };
  const line = hand.row < 0 ? undefined : list.lineAt(hand.row);
  useQueueKeys(count, isWorker, {
    ...rows,
    open: () => (line === undefined ? undefined : go(addressOf(line.id))),
    act: (act) => steps.doOne(act, line),
    choose: (isRange) => (line === undefined ? undefined : choose(line, hand.row, isRange)),
    chooseNone: selection.chosen.size === 0 ? undefined : selection.clear,
    next: onNext,
    renew: () => void renew(),
  });

  if (list.error !== null && list.lines.length === 0) return <Failure error={list.error} onRetry={list.retry} />;
  if (isEmpty) return <EmptyQueue filters={filters} onChange={onChange} />;
  return (
    <>
      <div className="queue-list" data-shape={rows.shape}>
        <Strip
          count={list.count}
          sort={filters.sort}
          onSort={(sort) => onChange({ ...filters, sort })}
          isWorker={isWorker}
          selection={selection}
          onChooseAll={() => void chooseAll()}
          steps={steps}
          arrived={news.arrived.size}
          isStale={isStale}
          onRenew={() => void renew()}
        />
        {list.error === null ? null : (
          <div className="queue-failed">
            <Failure error={list.error} onRetry={list.retry} />
          </div>
        )}
        <table className="queue-table" aria-label={say('queue.list')} aria-rowcount={(list.count ?? -2) + 1}>
          <TableHead isWorker={isWorker} />
          <tbody ref={rows.body} style={{ height: rows.tall }}>
            {rows.drawn.map(({ index, top }) => {
              const shown = list.lineAt(index);
              return (
                <Row
                  key={index}
                  index={index}
                  top={top}
                  height={rows.height}
                  line={shown}
                  moved={shown !== undefined && isMoved(news, shown) ? news.moved.get(shown.id) : undefined}
                  isFresh={shown !== undefined && fresh.has(shown.id)}
                  isHand={index === hand.row}
                  isFocusing={index === hand.row && hand.isFocusing}
                  isChosen={shown !== undefined && selection.chosen.has(shown.id)}
                  isWorker={isWorker}
                  acts={acts}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <AskDialogs steps={steps} />
    </>
  );
};
