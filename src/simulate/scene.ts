import type { Draft } from './draft.ts';
import type { Opening } from './openings.ts';
import { type Casting, drawPerson } from './person/draw-person.ts';
import type { Person } from './person/person.ts';
import type { PhoneBook } from './person/phones.ts';
import type { Random } from './random.ts';
import type { Rhythm } from './rhythm.ts';
import type { Template } from './templates.ts';
import type { Care } from './truth.ts';

/** What all people of one simulation share. */
export interface World {
  readonly openings: readonly Opening[];
  readonly phones: PhoneBook;
  readonly rhythm: Rhythm;
  /** What résumé sites and coaches have everybody write. */
  readonly templates: readonly Template[];
  /** A fresh id such as `p17`. */
  id(prefix: string): string;
  /** Keeps the career of somebody who applied, for those who copy careers. */
  remember(person: Person): void;
  /** One career of the recent past, or null at the very start. */
  recall(random: Random): Person | null;
}

/** What is known about a draft, without the id of the application. */
export interface Background {
  readonly fraud: boolean;
  readonly archetype: string;
  readonly person: string;
  readonly campaign: string | null;
  readonly group: string | null;
  readonly care: Care | null;
}

export interface Written {
  readonly draft: Draft;
  readonly background: Background;
}

/** One application that will come. It is written only when its time has come, so that few are held at once. */
export interface Arrival {
  readonly at: number;
  write(): Written;
}

/** A person, a group of honest people or an operation that starts to apply. */
export interface Scene {
  readonly world: World;
  readonly random: Random;
  readonly at: number;
  /** How many applications it sends. */
  readonly size: number;
  /** The group of honest people, or null for an operation and for somebody alone. */
  readonly group: string | null;
}

const REMEMBERED = 64;

/** A world with nobody in it yet. */
export const createWorld = (given: Pick<World, 'openings' | 'phones' | 'rhythm' | 'templates'>): World => {
  const counts = new Map<string, number>();
  const careers: Person[] = [];
  let remembered = 0;
  return {
    ...given,
    id(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return `${prefix}${count}`;
    },
    remember(person) {
      careers[remembered % REMEMBERED] = person;
      remembered += 1;
    },
    recall: (random) => (careers.length === 0 ? null : random.pick(careers)),
  };
};

/** An opening; operators mostly aim at work that can be done from anywhere. */
export const chooseOpening = (world: World, random: Random, aim: 'any' | 'remote'): Opening => {
  const remote = aim === 'remote' && random.chance(0.9) ? world.openings.filter((it) => it.remote) : [];
  return random.pick(remote.length > 0 ? remote : world.openings);
};

/** A person in the opening's line of work. */
export const cast = (scene: Scene, opening: Opening, casting: Partial<Casting> = {}): Person =>
  drawPerson(
    { id: scene.world.id('p'), field: opening.field, ...casting },
    { random: scene.random, phones: scene.world.phones, at: scene.at, templates: scene.world.templates },
  );

/** A time after the scene's start, at most `spread` milliseconds later and before the simulation ends. */
export const later = (scene: Scene, spread: number, random: Random): number =>
  Math.floor(scene.at + Math.min(spread, scene.world.rhythm.end - 1 - scene.at) * random.next());
