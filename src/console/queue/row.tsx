import { memo, type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useFetchAhead } from '../api/case.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { type Act, addressOf, canDo, type Line } from './line.ts';
import type { LiveCase } from './live-case.ts';
import { Due, Known, Level, Marks, Reasons } from './parts.tsx';
import { queueTexts } from './texts.ts';

/** What can be done with a row. */
export interface RowActs {
  readonly act: (act: Act, line: Line) => void;
  readonly choose: (line: Line, index: number, isRange: boolean) => void;
  /** The hand is on it; `isFocused` when it wanted the focus and has it. */
  readonly touch: (index: number) => void;
}

export interface RowProps {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Undefined while it is on its way. */
  readonly line: Line | undefined;
  readonly moved: LiveCase | undefined;
  readonly isFresh: boolean;
  readonly isHand: boolean;
  readonly isFocusing: boolean;
  readonly isChosen: boolean;
  /** Whether the reader works on cases. */
  readonly isWorker: boolean;
  readonly acts: RowActs;
}

const acts = ['take', 'assign', 'snooze', 'escalate', 'release'] as const;
const keyOf: Readonly<Record<Act, string>> = { take: 'a', assign: 't', snooze: 'z', escalate: 'e', release: 'r' };

const More = ({ line, onAct }: { readonly line: Line; readonly onAct: RowActs['act'] }): ReactNode => {
  const say = useTexts(queueTexts);
  const name = line.name ?? line.application;
  return (
    <Menu
      trigger={
        <Button kind="quiet" data-shape="square" aria-label={say('queue.acts', { name })}>
          <Icon name="more" />
        </Button>
      }
      items={acts.map((one) => ({
        says: say(`queue.act.${one}`),
        keyHint: keyOf[one],
        isDisabled: !canDo(one, line),
        run: () => onAct(one, line),
      }))}
    />
  );
};

const Placeholder = ({ columns }: { readonly columns: number }): ReactNode => {
  const say = useTexts(queueTexts);
  return (
    <td className="queue-waiting" colSpan={columns}>
      <span className="unseen">{say('queue.loading')}</span>
      <span className="queue-bar" />
      <span className="queue-bar" />
      <span className="queue-bar" />
    </td>
  );
};

const Cells = ({ line, ...row }: Omit<RowProps, 'line'> & { readonly line: Line }): ReactNode => {
  const say = useTexts(queueTexts);
  const link = useRef<HTMLAnchorElement>(null);
  const { isFocusing, index, isWorker } = row;
  const { touch, choose, act } = row.acts;
  useEffect(() => {
    if (!isFocusing) return;
    link.current?.focus({ preventScroll: true });
    touch(index);
  }, [isFocusing, index, touch]);
  const name = line.name ?? say('queue.unnamed');
  return (
    <>
      {isWorker ? (
        <td className="queue-choose">
          <label>
            <input
              type="checkbox"
              className="tick"
              aria-label={say('queue.choose', { name })}
              checked={row.isChosen}
              onChange={() => undefined}
              onClick={(event) => choose(line, index, event.shiftKey)}
            />
          </label>
        </td>
      ) : null}
      <td className="queue-level">
        <Level line={line} />
      </td>
      <th scope="row" className="queue-who">
        <Link ref={link} href={addressOf(line.id)} className="queue-name">
          <bdi>{name}</bdi>
        </Link>
        <p className="muted queue-role" title={`${line.role ?? ''} ${line.application}`}>
          <bdi>{line.role ?? line.application}</bdi>
        </p>
        <Marks line={line} moved={row.moved} isFresh={row.isFresh} />
      </th>
      <td className="queue-why">
        <Reasons line={line} />
      </td>
      <td className="queue-known">
        <Known line={line} />
      </td>
      <td className="queue-due">
        <Due line={line} />
      </td>
      {isWorker ? (
        <td className="queue-acts">
          <More line={line} onAct={act} />
        </td>
      ) : null}
    </>
  );
};

const controls = 'a, button, input, label';

/** One case of the list. A press anywhere on it opens it; the keyboard has the link. */
export const Row = memo((props: RowProps): ReactNode => {
  const { index, top, height, line, isHand, isChosen, isWorker, acts: doing } = props;
  const [, go] = useLocation();
  const fetchAhead = useFetchAhead();
  return (
    <tr
      className="queue-row"
      aria-rowindex={index + 2}
      aria-busy={line === undefined || undefined}
      data-hand={isHand || undefined}
      data-chosen={isChosen || undefined}
      data-moved={props.moved !== undefined || undefined}
      data-worker={isWorker || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
      onFocus={() => doing.touch(index)}
      onPointerDown={({ target, button }) => {
        const isOther = target instanceof Element && target.closest('button, input, label') !== null;
        if (line !== undefined && button === 0 && !isOther) fetchAhead(line.id);
      }}
      onMouseDown={(event) => {
        // With shift it chooses rows, not their text.
        if (event.shiftKey && isWorker) event.preventDefault();
      }}
      onClick={({ target, metaKey, ctrlKey, shiftKey }) => {
        const isControl = target instanceof Element && target.closest(controls) !== null;
        if (line === undefined || isControl || metaKey || ctrlKey) return;
        if (shiftKey && isWorker) return doing.choose(line, index, true);
        if (getSelection()?.isCollapsed === false) return;
        doing.touch(index);
        go(addressOf(line.id));
      }}
    >
      {line === undefined ? <Placeholder columns={isWorker ? 7 : 5} /> : <Cells {...props} line={line} />}
    </tr>
  );
});
