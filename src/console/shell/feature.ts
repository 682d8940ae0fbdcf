import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { Permission } from '../api/session.tsx';
import type { IconName } from '../ui/icon.tsx';
import type { shellTexts } from './texts.ts';

/** What a screen gets: the placeholders of its path. */
export interface ScreenProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** A screen with the address under which it is shown. */
export interface Screen {
  /** `/cases/:id`. */
  readonly path: string;
  readonly Shown: LazyExoticComponent<ComponentType<ScreenProps>>;
  /** Has it loaded before it is wanted. */
  readonly preload: () => Promise<unknown>;
}

/** Where a feature stands in the navigation. */
export interface Place {
  readonly path: string;
  readonly label: keyof typeof shellTexts;
  readonly icon: IconName;
  /** Shown to those who have any of these; what they may do there, the service says. */
  readonly for: readonly Permission[];
  /** The second key after `g`. */
  readonly key: string;
  /** Addresses of other features that belong here too. */
  readonly under?: readonly string[];
}

/** What may stand at the front door, before the first place. */
export interface Opening {
  /** Shown to those who have any of these. */
  readonly for: readonly Permission[];
  /** Whether it has anything to look at, as far as can be told at once. */
  readonly isWanted: () => boolean;
  /** Shows itself, or sends on, or shows `otherwise`: where somebody usually begins. */
  readonly Shown: LazyExoticComponent<ComponentType<{ readonly otherwise: ReactNode }>>;
}

/** One part of the console, a folder that can be deleted whole. */
export interface Feature {
  readonly screens: readonly Screen[];
  readonly place?: Place;
  readonly opening?: Opening;
}

/** A screen that is loaded when somebody goes there: `screen('/cases', () => import('./queue.tsx').then((it) => it.Queue))`. */
export const screen = (path: string, load: () => Promise<ComponentType<ScreenProps>>): Screen => ({
  path,
  Shown: lazy(async () => ({ default: await load() })),
  preload: load,
});
