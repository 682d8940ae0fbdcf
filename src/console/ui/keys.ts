import { useEffect, useLayoutEffect, useRef } from 'react';
import { createStore } from './store.ts';

/** What a key does. */
export interface KeyAction {
  /** For the help: "Next case". Not in the help when absent. */
  readonly says?: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Works while a field has the focus too. */
  readonly inFields?: true;
  /** Works while a dialog is open too. */
  readonly inDialogs?: true;
}

/** Keys by name as `KeyboardEvent.key` has it: `j`, `?`, `Enter`, `ArrowDown`; `g q` is one after the other. */
export type KeyActions = Readonly<Record<string, KeyAction | undefined>>;

/** Keys of one part of the page. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: KeyActions;
}

/** What holds now; what was put there last is asked first. */
export const keyGroups = createStore<readonly KeyGroup[]>([]);

/** Milliseconds in which the second key of two follows. */
const FOLLOWS = 1_200;

const typed = 'input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable=true]';
const isIn = (target: EventTarget | null, what: string): boolean =>
  target instanceof Element && target.closest(what) !== null;
/** A button or a link does what it is there for by Enter and Space. */
const pressable = 'button, a[href], summary, [role=menuitem], [role=tab], [role=option]';

let first: { readonly key: string; readonly at: number } | undefined;

const actionFor = (event: KeyboardEvent): KeyAction | undefined => {
  const { key, target } = event;
  const groups = keyGroups.get();
  const begun = first !== undefined && event.timeStamp - first.at < FOLLOWS ? `${first.key} ${key}` : undefined;
  const isField = isIn(target, typed);
  const isDialog = document.querySelector('[role=dialog]:not([hidden]), [role=alertdialog], [role=menu]') !== null;
  for (const name of begun === undefined ? [key] : [begun, key]) {
    for (const { keys } of groups.toReversed()) {
      const action = keys[name];
      if (action === undefined) continue;
      if ((isField && action.inFields !== true) || (isDialog && action.inDialogs !== true)) continue;
      return action;
    }
  }
  const opens = groups.some(({ keys }) => Object.keys(keys).some((name) => name.startsWith(`${key} `)));
  first = opens && !isField && !isDialog ? { key, at: event.timeStamp } : undefined;
  return undefined;
};

/** Milliseconds for which a key that came too early is still what its owner wants. */
const EARLY = 5_000;

/** Parts of the page that are on their way. */
let coming = 0;
/** Keys that nothing answered to while a part was on its way, in order. */
let early: readonly KeyboardEvent[] = [];

const forgetEarly = (): void => {
  early = [];
};

const isEarly = ({ target, key, repeat }: KeyboardEvent): boolean =>
  coming > 0 && /^\S$/u.test(key) && !repeat && first === undefined && !isIn(target, typed);

const answer = (event: KeyboardEvent): boolean => {
  const action = actionFor(event);
  if (action === undefined) return false;
  first = undefined;
  action.run(event);
  return true;
};

/** Gives the next early key to what came. What that key leads to is drawn before the one after it is given. */
const giveEarly = (): void => {
  early = early.filter(({ timeStamp }) => performance.now() - timeStamp < EARLY);
  const [next, ...later] = early;
  if (next === undefined) return;
  if (!answer(next)) {
    if (coming === 0) forgetEarly();
    return;
  }
  early = later;
  requestAnimationFrame(giveEarly);
};

/** What is shown in place of something that is on its way: keys that are pressed meanwhile are kept for it. */
export const useEarlyKeys = (): void => {
  useLayoutEffect(() => {
    coming += 1;
    return () => {
      coming -= 1;
      // What takes its place is told of its keys in the same drawing.
      queueMicrotask(giveEarly);
    };
  }, []);
};

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if ((event.key === 'Enter' || event.key === ' ') && isIn(event.target, pressable)) return;
  if (answer(event)) {
    event.preventDefault();
    forgetEarly();
  } else if (isEarly(event)) early = [...early, event];
};

/** Listens for keys as long as the page is there. */
export const useKeyboard = (): void => {
  useEffect(() => {
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', forgetEarly);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', forgetEarly);
    };
  }, []);
};

/**
 * Keys that work while this part is shown: `useKeys('Queue', { j: { says: 'Next case', run: next } })`. Not while a
 * field has the focus, nor beneath a dialog. The latest functions count, so they need not be kept the same.
 */
export const useKeys = (title: string, keys: KeyActions): void => {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  // What the help shows and which keys there are; what they do is looked up when they are pressed.
  const shape = JSON.stringify(Object.entries(keys).map(([key, action]) => [key, action?.says, action === undefined]));
  // In the same drawing as what it belongs to: a key that is pressed at what is seen is heard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it changes with the keys that there are.
  useLayoutEffect(() => {
    const held: Record<string, KeyAction> = {};
    for (const [key, action] of Object.entries(latest.current)) {
      if (action === undefined) continue;
      held[key] = { ...action, run: (event) => latest.current[key]?.run(event) };
    }
    const group: KeyGroup = { title, keys: held };
    keyGroups.set((now) => [...now, group]);
    return () => keyGroups.set((now) => now.filter((one) => one !== group));
  }, [title, shape]);
};
