import { DAY, HOUR } from '../calendar.ts';
import { compose, type Desk } from '../compose.ts';
import { anonymisingNetworks } from '../data/networks.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { world } from '../data/places/world.ts';
import { type Draft, locking } from '../draft.ts';
import { drawHome } from '../person/address.ts';
import { addressIn, consumerAddress, drawDevice } from '../person/network.ts';
import type { Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, chooseOpening, later } from '../scene.ts';
import type { TellName } from '../tells/catalogue.ts';
import {
  type Menu,
  menuWith,
  type Operation,
  type Stage,
  submission,
  usualCares,
  usualMenu,
  withSlips,
} from './operation.ts';
import { behind, drawKit, drawMailboxPattern, personaFromKit, personaIds, resend } from './persona.ts';

/** Tells about the advert belong to one application, not to the persona's papers. */
const papersMenu = (menu: Menu): Menu => menu.filter(([name]) => name !== 'resume-overfits-advert');

interface Cast {
  readonly personas: readonly { readonly id: string; base(desk: Desk): Draft }[];
}

/** Personas with papers made when they first apply. */
const personas = (stage: Stage, count: number, make: (random: Random, index: number, desk: Desk) => Draft): Cast => ({
  personas: personaIds(stage, count).map((id, index) => {
    const random = stage.random.fork();
    let made: Draft | undefined;
    return {
      id,
      base(desk) {
        made ??= make(random, index, desk);
        return made;
      },
    };
  }),
});

const sendAll = (stage: Stage, cast: Cast, timeOf: (index: number) => number | undefined): Arrival[] =>
  Array.from({ length: stage.size }, (_, index) => {
    const persona = cast.personas[index % cast.personas.length];
    if (persona === undefined) throw new RangeError('An operation needs at least one persona');
    const at = timeOf(index);
    return submission(stage, { persona: persona.id, spread: 30 * DAY, ...(at === undefined ? {} : { at }) }, (desk) =>
      resend(persona.base(desk), chooseOpening(stage.world, desk.random, 'remote'), desk),
    );
  });

/** C17: personas of one team share texts, mailbox shape and, in part, machines; each applies several times. */
const personaFarm = (stage: Stage): Arrival[] => {
  const { random } = stage;
  const count = Math.max(2, Math.round(stage.size / 2.4));
  const kit = drawKit(stage, 3);
  const mailbox = drawMailboxPattern(random);
  const machines = Array.from({ length: Math.max(1, Math.ceil(count / 4)) }, () =>
    drawDevice(random.pick(unitedStates), random),
  );
  const exits = Array.from({ length: 3 }, () => consumerAddress('US', random));
  const menu = papersMenu(menuWith({ 'clock-zone-conflict': 9, 'ip-anonymizer-apply': 14 }));
  const cast = personas(stage, count, (own, _index, desk) => {
    const person = personaFromKit(stage, kit, own);
    const shared = own.chance(stage.care === 'careful' ? 0.2 : 0.6);
    const machine = shared ? own.pick(machines) : person.device;
    const device = { ...person.device, id: machine.id, userAgent: machine.userAgent };
    const playing = { ...behind({ ...person, device }, own.pick(exits)), mailbox: mailbox(person.name, own) };
    return withSlips(compose(playing, kit.opening, desk), stage, menu, desk);
  });
  return sendAll(stage, cast, () => undefined);
};

/** C16: waves every two weeks, each persona 2.8 times, sent by a tool. */
const flood = (stage: Stage): Arrival[] => {
  const { random } = stage;
  const count = Math.max(2, Math.round(stage.size / 2.8));
  const kit = drawKit(stage, 4);
  const mailbox = drawMailboxPattern(random);
  const block = random.pick(anonymisingNetworks['US'] ?? []);
  const menu = papersMenu(menuWith({ 'application-automation': 12, 'application-pasted': 8, 'headless-browser': 4 }));
  const cast = personas(stage, count, (own, _index, desk) => {
    const person = { ...personaFromKit(stage, kit, own) };
    const playing: Person = { ...person, mailbox: mailbox(person.name, own) };
    const draft = compose(playing, kit.opening, desk);
    const behind: readonly TellName[] = draft.session === null ? draft.tells : [...draft.tells, 'ip-anonymizer-apply'];
    const hidden: Draft =
      stage.care === 'careful' || draft.session === null
        ? draft
        : locking({ ...draft, tells: behind, session: { ...draft.session, ip: addressIn(block, own) } }, 'ip');
    return withSlips(hidden, stage, menu, desk);
  });
  const left = stage.world.rhythm.end - 1 - stage.at;
  return sendAll(stage, cast, () => {
    const wave = random.below(Math.max(1, Math.min(4, Math.ceil(left / (14 * DAY)))));
    return later({ ...stage, at: Math.min(stage.at + wave * 14 * DAY, stage.world.rhythm.end - 2) }, 7 * HOUR, random);
  });
};

/** C1: many personas give one dwelling and sit behind its connection. */
const laptopFarm = (stage: Stage): Arrival[] => {
  const { random } = stage;
  const place = random.pick(unitedStates);
  const home = drawHome(place, random);
  const ip = consumerAddress('US', random);
  const kit = drawKit(stage, 2);
  const count = Math.max(2, Math.round(stage.size / 1.5));
  const menu = papersMenu(menuWith({ 'phone-region-mismatch': 10, 'ip-anonymizer-apply': 2, 'residence-conflict': 6 }));
  const cast = personas(stage, count, (own, _index, desk) => {
    const person = personaFromKit(stage, kit, own);
    const there = own.chance(0.8)
      ? { ...person.home, place, street: home.street, postalCode: home.postalCode }
      : person.home;
    const device = { ...person.device, ip, timeZone: place.timeZone };
    const draft = compose({ ...person, home: there, device }, kit.opening, desk);
    return withSlips({ ...draft, home: there, addressLine: 'written' }, stage, menu, desk);
  });
  return sendAll(stage, cast, () => undefined);
};

/** C19: one team abroad; connections of one network show through for some personas. */
const remoteOperators = (stage: Stage): Arrival[] => {
  const { random } = stage;
  const base = random.pick(world);
  const network = consumerAddress(base.country, random).split('.').slice(0, 3).join('.');
  const kit = drawKit(stage, 2);
  const leak = stage.care === 'clumsy' ? 0.7 : stage.care === 'average' ? 0.35 : 0.05;
  const cast = personas(stage, Math.max(2, Math.round(stage.size / 1.6)), (own, _index, desk) => {
    const draft = compose(personaFromKit(stage, kit, own), kit.opening, desk);
    const abroad = draft.person.home.place.country !== base.country;
    if (draft.session === null || !abroad || !own.chance(leak))
      return withSlips(draft, stage, papersMenu(usualMenu), desk);
    // Other zones may show the same hour as the one that the persona claims.
    const clock =
      own.chance(0.5) && draft.session.timeZone.startsWith('America/') && !base.timeZone.startsWith('America/');
    const seen: readonly TellName[] = clock
      ? ['ip-geo-conflict-apply', 'clock-zone-conflict']
      : ['ip-geo-conflict-apply'];
    const leaking: Draft = {
      ...draft,
      tells: [...draft.tells, ...seen],
      session: {
        ...draft.session,
        ip: `${network}.${own.between(1, 254)}`,
        timeZone: clock ? base.timeZone : draft.session.timeZone,
      },
    };
    return withSlips(locking(leaking, 'ip', 'clock'), stage, papersMenu(usualMenu), desk);
  });
  return sendAll(stage, cast, () => undefined);
};

/** C18: an auto-apply tool behind rotating household connections. */
const autoApply = (stage: Stage): Arrival[] => {
  const kit = drawKit(stage, 1);
  const menu = papersMenu(menuWith({ 'application-automation': 18, 'headless-browser': 8, 'application-pasted': 6 }));
  const mailbox = drawMailboxPattern(stage.random);
  const cast = personas(stage, Math.max(1, Math.round(stage.size / 4)), (own, _index, desk) => {
    const person = personaFromKit(stage, kit, own);
    return withSlips(compose({ ...person, mailbox: mailbox(person.name, own) }, kit.opening, desk), stage, menu, desk);
  });
  return sendAll(stage, cast, () => later(stage, 6 * DAY, stage.random));
};

/** Operations that send many personas. */
export const personaFarms: readonly Operation[] = [
  { archetype: 'fraud/C17-persona-farm', share: 16, sizes: [12, 50], cares: usualCares, open: personaFarm },
  { archetype: 'fraud/C16-flood', share: 18, sizes: [15, 60], cares: usualCares, open: flood },
  { archetype: 'fraud/C1-laptop-farm', share: 10, sizes: [6, 14], cares: usualCares, open: laptopFarm },
  { archetype: 'fraud/C19-remote-operators', share: 6, sizes: [3, 10], cares: usualCares, open: remoteOperators },
  { archetype: 'fraud/C18-auto-apply', share: 7, sizes: [5, 20], cares: usualCares, open: autoApply },
];
