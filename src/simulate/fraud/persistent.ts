import { DAY } from '../calendar.ts';
import { compose } from '../compose.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { drawDevice } from '../person/network.ts';
import type { Device, Person } from '../person/person.ts';
import { type Arrival, chooseOpening } from '../scene.ts';
import { type Operation, type Stage, submission, usualCares, usualMenu, withSlips } from './operation.ts';
import { behind, drawKit, drawMailboxPattern, drawPersona, personaFromKit, personaIds } from './persona.ts';

const anyDevice = (stage: Stage): Device => drawDevice(stage.random.pick(unitedStates), stage.random);

const onMachine = (person: Person, { id, userAgent }: Device): Person => ({
  ...person,
  device: { ...person.device, id, userAgent },
});

/** One persona every week or two until the end, so that nothing ever looks like a burst. */
const paced = (stage: Stage): Arrival[] => {
  const kit = drawKit(stage, 2);
  const machines = [anyDevice(stage), anyDevice(stage)];
  const left = stage.world.rhythm.end - 1 - stage.at;
  return personaIds(stage, stage.size).map((persona, index) => {
    const at = Math.floor(stage.at + (left * (index + 0.8 * stage.random.next())) / stage.size);
    return submission(stage, { persona, spread: 0, at }, (desk) => {
      const drawn = personaFromKit(stage, kit, desk.random);
      const person = desk.random.chance(0.4) ? onMachine(drawn, desk.random.pick(machines)) : drawn;
      return withSlips(compose(person, kit.opening, desk), stage, usualMenu, desk);
    });
  });
};

/** Every persona has a career of its own; machines, lines and the network are shared by some, the shape of mailboxes by all. */
const distinctCareers = (stage: Stage): Arrival[] => {
  const { random, world } = stage;
  const mailbox = drawMailboxPattern(random);
  const machines = [anyDevice(stage), anyDevice(stage)];
  const network = anyDevice(stage).ip.split('.').slice(0, 3).join('.');
  const line = world.phones.line('US', random.pick(random.pick(unitedStates).areaCodes));
  return personaIds(stage, stage.size).map((persona) =>
    submission(stage, { persona, spread: 45 * DAY }, (desk) => {
      const opening = chooseOpening(world, desk.random, 'remote');
      const drawn = drawPersona(stage, opening, desk.random);
      const named = { ...drawn, mailbox: mailbox(drawn.name, desk.random) };
      const seated = desk.random.chance(0.45) ? onMachine(named, desk.random.pick(machines)) : named;
      const placed = desk.random.chance(0.5) ? behind(seated, `${network}.${desk.random.between(1, 254)}`) : seated;
      const reached = desk.random.chance(0.2) ? { ...placed, phone: line } : placed;
      return withSlips(compose(reached, opening, desk), stage, usualMenu, desk);
    }),
  );
};

/** A first wave, silence once it is found out, then new personas on the old machine or with the old texts. */
const reEntry = (stage: Stage): Arrival[] => {
  const { random, world } = stage;
  const kit = drawKit(stage, 2);
  const machine = anyDevice(stage);
  const keepsMachine = random.chance(0.5);
  const [earlier, afterwards] = [drawMailboxPattern(random), drawMailboxPattern(random)];
  const left = world.rhythm.end - 1 - stage.at;
  const pause = Math.min(random.between(28, 50) * DAY, left * 0.6);
  const first = Math.ceil(stage.size / 2);
  return personaIds(stage, stage.size).map((persona, index) => {
    const back = index >= first;
    const from = stage.at + (back ? pause : 0);
    const at = Math.floor(from + Math.min(8 * DAY, left * 0.2) * random.next());
    return submission(stage, { persona, spread: 0, at }, (desk) => {
      const opening = back ? chooseOpening(world, desk.random, 'remote') : kit.opening;
      const texts =
        back && keepsMachine ? drawPersona(stage, opening, desk.random) : personaFromKit(stage, kit, desk.random);
      const mailed = { ...texts, mailbox: (back ? afterwards : earlier)(texts.name, desk.random) };
      const sits = back ? keepsMachine : desk.random.chance(0.6);
      return withSlips(compose(sits ? onMachine(mailed, machine) : mailed, opening, desk), stage, usualMenu, desk);
    });
  });
};

/** Operators who take their time or come back. */
export const persistent: readonly Operation[] = [
  { archetype: 'fraud/paced', share: 4, sizes: [6, 14], cares: usualCares, open: paced },
  { archetype: 'fraud/distinct-careers', share: 4, sizes: [5, 12], cares: usualCares, open: distinctCareers },
  { archetype: 'fraud/re-entry', share: 4, sizes: [6, 14], cares: usualCares, open: reEntry },
];
