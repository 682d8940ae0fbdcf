import { compose } from './compose.ts';
import { borrowedIdentities } from './fraud/borrowed-identities.ts';
import { circles } from './fraud/circles.ts';
import type { Operation } from './fraud/operation.ts';
import { persistent } from './fraud/persistent.ts';
import { personaFarms } from './fraud/persona-farms.ts';
import { singleThreads } from './fraud/single-thread.ts';
import { groups } from './honest/groups.ts';
import { habits } from './honest/habits.ts';
import { homes } from './honest/homes.ts';
import { lives } from './honest/lives.ts';
import { member } from './honest/member.ts';
import { returning } from './honest/returning.ts';
import type { Role } from './honest/role.ts';
import { workplaces } from './honest/workplaces.ts';
import type { Random } from './random.ts';
import { type Arrival, cast, chooseOpening, type Scene, type World } from './scene.ts';

/** Somebody, a group or an operation that will start to apply. */
export interface Start {
  readonly size: number;
  open(world: World, random: Random, at: number): readonly Arrival[];
}

interface Kind {
  readonly share: number;
  readonly sizes: readonly [number, number];
  open(scene: Scene): readonly Arrival[];
}

const single = (role: Role): Kind => ({
  share: role.share,
  sizes: [1, 1],
  open: (scene) => [
    member(scene, role.archetype, 0, (at, desk) => {
      const opening = chooseOpening(scene.world, desk.random, 'any');
      const person = cast({ ...scene, random: desk.random, at }, opening, role.cast?.(desk.random, opening) ?? {});
      const draft = compose(person, opening, desk);
      return role.act?.(draft, desk) ?? draft;
    }),
  ],
});

const everyGroup = [...groups, ...returning, ...homes, ...workplaces];

const honestKinds: readonly Kind[] = [...[...lives, ...habits].map(single), ...everyGroup];

/** Every operation there is. */
export const operations: readonly Operation[] = [
  ...personaFarms,
  ...borrowedIdentities,
  ...circles,
  ...singleThreads,
  ...persistent,
];

/** Archetypes of honest people, in table order. */
export const honestArchetypes: readonly string[] = [...lives, ...habits, ...everyGroup].map((it) => it.archetype);

const middleSize = ([fewest, most]: readonly [number, number]): number => (fewest + most) / 2;

/** Starts are drawn in proportion to share by size, so that the shares are shares of applications. */
const weightsOf = <T extends { readonly share: number; readonly sizes: readonly [number, number] }>(
  kinds: readonly T[],
): readonly (readonly [T, number])[] => kinds.map((it) => [it, it.share / middleSize(it.sizes)]);

const sizeOf = (sizes: readonly [number, number], limit: number, random: Random): number =>
  Math.min(random.between(sizes[0], sizes[1]), Math.max(sizes[0], limit));

/** Starts of honest people until their applications number `total`, drawn one at a time. */
export function* honestStarts(total: number, random: Random): Generator<Start> {
  const weights = weightsOf(honestKinds);
  const limit = Math.ceil(total / 25);
  for (let left = total; left > 0; ) {
    const kind = random.weighted(weights);
    const size = Math.min(left, sizeOf(kind.sizes, limit, random));
    left -= size;
    yield {
      size,
      open: (world, own, at) => kind.open({ world, random: own, at, size, group: size > 1 ? world.id('group') : null }),
    };
  }
}

/** Starts of operations until their applications number `total`, drawn one at a time. */
export function* fraudStarts(total: number, random: Random): Generator<Start> {
  const weights = weightsOf(operations);
  const limit = Math.ceil(total / 8);
  for (let left = total; left > 0; ) {
    const operation = random.weighted(weights);
    const size = Math.min(left, sizeOf(operation.sizes, limit, random));
    left -= size;
    yield {
      size,
      open: (world, own, at) =>
        operation.open({
          world,
          random: own,
          at,
          size,
          group: null,
          care: own.weighted(operation.cares),
          campaign: size > 1 ? world.id('campaign') : null,
          archetype: operation.archetype,
        }),
    };
  }
}
