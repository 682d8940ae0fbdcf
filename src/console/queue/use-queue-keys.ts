import { useTexts } from '../text/texts.tsx';
import { useKeys } from '../ui/keys.ts';
import type { Act } from './line.ts';
import { queueTexts } from './texts.ts';

interface Doing {
  readonly moveBy: (by: 1 | -1) => void;
  readonly moveTo: (row: number) => void;
  readonly open: () => void;
  readonly act: (act: Act) => void;
  readonly choose: (isRange: boolean) => void;
  /** Undefined while none is chosen. */
  readonly chooseNone: (() => void) | undefined;
  readonly next: () => void;
  readonly renew: () => void;
}

/** The queue by keys. Those that work on cases are off for whoever only reads. */
export const useQueueKeys = (count: number, isWorker: boolean, doing: Doing): void => {
  const say = useTexts(queueTexts);
  const own = isWorker
    ? {
        a: { says: say('queue.key.take'), run: () => doing.act('take') },
        e: { says: say('queue.key.escalate'), run: () => doing.act('escalate') },
        z: { says: say('queue.key.snooze'), run: () => doing.act('snooze') },
        t: { says: say('queue.key.give'), run: () => doing.act('assign') },
        r: { says: say('queue.key.release'), run: () => doing.act('release') },
        n: { says: say('queue.next'), run: doing.next },
        x: { says: say('queue.key.choose'), run: () => doing.choose(false) },
        X: { says: say('queue.key.extend'), run: () => doing.choose(true) },
        Escape: doing.chooseNone === undefined ? undefined : { says: say('queue.key.none'), run: doing.chooseNone },
      }
    : {};
  useKeys(say('queue.keys'), {
    j: { says: say('queue.key.down'), run: () => doing.moveBy(1) },
    k: { says: say('queue.key.up'), run: () => doing.moveBy(-1) },
    ArrowDown: { run: () => doing.moveBy(1) },
    ArrowUp: { run: () => doing.moveBy(-1) },
    o: { says: say('queue.key.open'), run: doing.open },
    Enter: { run: doing.open },
    Home: { says: say('queue.key.first'), run: () => doing.moveTo(0) },
    End: { says: say('queue.key.last'), run: () => doing.moveTo(count - 1) },
    '.': { says: say('queue.key.renew'), run: doing.renew },
    ...own,
  });
};
