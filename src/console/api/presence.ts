/** Milliseconds without a key or a pointer after which nobody seems to be there. */
const AWAY = 10 * 60_000;
/** Milliseconds between two notes to other tabs. */
const SPACING = 30_000;

let seen = Date.now();
let told = 0;
let wake = new AbortController();

const note = (): void => {
  seen = Date.now();
  wake.abort();
  wake = new AbortController();
};

/**
 * Watches whether somebody is there, in this tab or in another one of the browser. A page that goes on asking by itself
 * would keep a session alive for ever at a desk that was left: it is to end after the time that the service sets.
 */
export const watchPresence = (): (() => void) => {
  const others = new BroadcastChannel('gatehouse.presence');
  others.onmessage = note;
  const here = (): void => {
    note();
    if (seen - told < SPACING) return;
    told = seen;
    others.postMessage('here');
  };
  const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const sign of signs) addEventListener(sign, here, { passive: true });
  return () => {
    for (const sign of signs) removeEventListener(sign, here);
    others.close();
  };
};

/** Whether somebody was there lately. */
export const isPresent = (): boolean => Date.now() - seen < AWAY;

/** Resolves when somebody is there again, or when `signal` ends it. */
export const untilPresent = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (isPresent() || signal.aborted) return resolve();
    AbortSignal.any([wake.signal, signal]).addEventListener('abort', () => resolve(), { once: true });
  });
