import { DAY } from '../calendar.ts';
import { compose } from '../compose.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, marked } from '../draft.ts';
import { drawHome, withoutUnit } from '../person/address.ts';
import type { Casting } from '../person/draw-person.ts';
import { freeMailbox } from '../person/mailbox.ts';
import { slug } from '../person/name.ts';
import { consumerAddress, drawDevice } from '../person/network.ts';
import type { FullName, Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, cast, chooseOpening, type Scene } from '../scene.ts';
import type { Group } from './group.ts';
import { member } from './member.ts';

const withFamily = (name: FullName, family: string): FullName =>
  family === '' ? name : { ...name, family, full: `${name.given} ${family}`, native: null };

interface Shared {
  readonly archetype: `honest/${string}`;
  readonly spread: number;
  /** What is settled about the second and later members before they are drawn. */
  casting?(first: Person, random: Random): Partial<Casting>;
  /** What the second and later members have in common with the first. */
  share(drawn: Person, first: Person, random: Random): Person;
  write?(draft: Draft, first: Person): Draft;
}

/** People of one address; the first is drawn as anybody, the others live where the first does. */
const underOneRoof = (scene: Scene, { archetype, spread, casting, share, write }: Shared): Arrival[] => {
  const { random, world } = scene;
  const place = random.pick(unitedStates);
  const drawnFirst = cast(scene, chooseOpening(world, random, 'any'), { place });
  const first = { ...drawnFirst, home: withoutUnit(drawnFirst.home) };
  return Array.from({ length: scene.size }, (_, index) =>
    member(scene, archetype, spread, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const other = (): Person => {
        const settled = { place, ...casting?.(first, desk.random) };
        const drawn = cast({ ...scene, random: desk.random, at }, opening, settled);
        return share({ ...drawn, home: first.home }, first, desk.random);
      };
      const person = index === 0 ? first : other();
      const draft = compose(person, opening, desk);
      const located: Draft =
        draft.home !== null && desk.random.chance(0.6) ? { ...draft, addressLine: 'written' } : draft;
      return index === 0 ? located : (write?.(located, first) ?? located);
    }),
  );
};

/** Partners, siblings or flat-mates: one home, one line, one connection, often one name. */
const household = (scene: Scene): Arrival[] => {
  const [shareLine, shareName, shareDevice] = [0.6, 0.6, 0.4].map((it) => scene.random.chance(it));
  return underOneRoof(scene, {
    archetype: 'honest/household',
    spread: 45 * DAY,
    share(drawn, first, random) {
      const name = shareName === true ? withFamily(drawn.name, first.name.family) : drawn.name;
      return {
        ...drawn,
        name,
        phone: shareLine === true ? first.phone : drawn.phone,
        mailbox: shareName === true ? freeMailbox(name, random) : drawn.mailbox,
        device: { ...(shareDevice === true ? first.device : drawn.device), ip: first.device.ip },
      };
    },
  });
};

/** A family that has one mailbox, one line and one computer for everybody. */
const familyMailbox = (scene: Scene): Arrival[] =>
  underOneRoof(scene, {
    archetype: 'honest/family-mailbox',
    spread: 45 * DAY,
    share: (drawn, first, random) => ({
      ...drawn,
      name: withFamily(drawn.name, first.name.family),
      mailbox: first.mailbox,
      phone: random.chance(0.7) ? first.phone : drawn.phone,
      device: random.chance(0.7) ? first.device : drawn.device,
    }),
    write: (draft, first) =>
      draft.email !== null && first.name.given !== '' && draft.email.includes(slug(first.name.given))
        ? marked(draft, 'handle-name-conflict', 'email')
        : locking(draft, 'email'),
  });

/** Father and son, mother and daughter: one name and one home, a generation apart. */
const sameName = (scene: Scene): Arrival[] =>
  underOneRoof(scene, {
    archetype: 'honest/same-name-family',
    spread: 60 * DAY,
    casting: (first, random) => ({ years: (first.history.positions.length > 3 ? 0.5 : 24) + 3 * random.next() }),
    share(drawn, first, random) {
      const suffix = random.chance(0.4) ? random.pick([' Jr.', ' Jr', ' II', ' III']) : '';
      return {
        ...drawn,
        naming: first.naming,
        name: { ...first.name, full: `${first.name.full}${suffix}`, native: null },
        mailbox: freeMailbox(first.name, random),
        phone: random.chance(0.35) ? first.phone : drawn.phone,
        device: { ...(random.chance(0.3) ? first.device : drawn.device), ip: first.device.ip },
      };
    },
  });

/** Four to six flat-mates in one large house: one address and one connection, nothing else. */
const sharedHouse = (scene: Scene): Arrival[] =>
  underOneRoof(scene, {
    archetype: 'honest/shared-house',
    spread: 60 * DAY,
    share: (drawn, first, random) => ({
      ...drawn,
      device: { ...(random.chance(0.1) ? first.device : drawn.device), ip: first.device.ip },
    }),
  });

/** A dormitory or an apartment building whose tenants write no number of a flat; some are behind the building's network. */
const dormitory = (scene: Scene): Arrival[] => {
  const exits = [0, 1].map(() => consumerAddress('US', scene.random));
  const wired = scene.random.chance(0.5) ? 0.8 : 0.1;
  return underOneRoof(scene, {
    archetype: 'honest/dormitory',
    spread: 80 * DAY,
    share: (drawn, _first, random) =>
      random.chance(wired) ? { ...drawn, device: { ...drawn.device, ip: random.pick(exits) } } : drawn,
  });
};

/** A shelter, a hostel or a re-entry house: its line, often its address and its computer, serve everybody in it. */
const shelter = (scene: Scene): Arrival[] => {
  const { random, world } = scene;
  const place = random.pick(unitedStates);
  const phone = world.phones.line('US', random.pick(place.areaCodes));
  const home = withoutUnit(drawHome(place, random));
  const device = drawDevice(place, random);
  return Array.from({ length: scene.size }, () =>
    member(scene, 'honest/shelter-line', 75 * DAY, (at, desk) => {
      const opening = chooseOpening(world, desk.random, 'any');
      const drawn = cast({ ...scene, random: desk.random, at }, opening, { place });
      const lives = desk.random.chance(0.6);
      const person: Person = {
        ...drawn,
        phone,
        home: lives ? home : drawn.home,
        device: desk.random.chance(0.5) ? device : drawn.device,
      };
      const draft = compose(person, opening, desk);
      return lives && draft.home !== null ? { ...draft, addressLine: 'written' } : draft;
    }),
  );
};

/** People who share a roof, a line or a mailbox. */
export const homes: readonly Group[] = [
  { archetype: 'honest/household', share: 3, sizes: [2, 3], open: household },
  { archetype: 'honest/family-mailbox', share: 1, sizes: [2, 3], open: familyMailbox },
  { archetype: 'honest/same-name-family', share: 1, sizes: [2, 2], open: sameName },
  { archetype: 'honest/shared-house', share: 2, sizes: [4, 6], open: sharedHouse },
  { archetype: 'honest/dormitory', share: 3, sizes: [6, 24], open: dormitory },
  { archetype: 'honest/shelter-line', share: 1, sizes: [3, 10], open: shelter },
];
