import { DAY } from '../calendar.ts';
import { compose, type Desk } from '../compose.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, type Referee } from '../draft.ts';
import type { Opening } from '../openings.ts';
import { freeMailbox } from '../person/mailbox.ts';
import { drawName, drawNaming } from '../person/name.ts';
import { drawDevice } from '../person/network.ts';
import type { Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, chooseOpening } from '../scene.ts';
import { type Operation, type Stage, submission, usualMenu, withSlips } from './operation.ts';
import { disguised, drawKit, drawMailboxPattern, drawPersona, personaIds } from './persona.ts';

interface Thread {
  /** The persona with the one thing that its operator's personas share, where it lies in the person. */
  person?(drawn: Person, random: Random): Person;
  /** The draft with it, where it lies in the application. */
  write?(draft: Draft, random: Random): Draft;
  readonly opening?: Opening;
}

/** Personas with careers, contacts and machines of their own, but for one thread. */
const sharing = (stage: Stage, thread: Thread): Arrival[] =>
  personaIds(stage, stage.size).map((persona) =>
    submission(stage, { persona, spread: 50 * DAY }, (desk: Desk) => {
      const opening = thread.opening ?? chooseOpening(stage.world, desk.random, 'remote');
      const drawn = drawPersona(stage, opening, desk.random);
      const draft = compose(thread.person?.(drawn, desk.random) ?? drawn, opening, desk);
      return withSlips(thread.write?.(draft, desk.random) ?? draft, stage, usualMenu, desk);
    }),
  );

/** Lines of two careers, told anew for each persona and mixed with others. */
const textOnly = (stage: Stage): Arrival[] => {
  const kit = drawKit(stage, 2);
  return sharing(stage, {
    opening: kit.opening,
    person: (drawn, random) => disguised(drawn, random.pick(kit.careers), 0.65, random),
  });
};

/** One machine whose stored device id survives; connections are rented anew each time. */
const deviceOnly = (stage: Stage): Arrival[] => {
  const machine = drawDevice(stage.random.pick(unitedStates), stage.random);
  return sharing(stage, {
    person: (drawn) => ({ ...drawn, device: { ...drawn.device, id: machine.id, userAgent: machine.userAgent } }),
  });
};

/** Mailboxes opened one after the other in the same shape. */
const mailboxOnly = (stage: Stage): Arrival[] => {
  const mailbox = drawMailboxPattern(stage.random);
  return sharing(stage, { person: (drawn, random) => ({ ...drawn, mailbox: mailbox(drawn.name, random) }) });
};

/** One accomplice vouches for everybody, each time from the employer that the persona names. */
const refereeOnly = (stage: Stage): Arrival[] => {
  const { random, world } = stage;
  const name = drawName(drawNaming(random), random);
  const email = freeMailbox(name, random);
  const phone = world.phones.line('US', random.pick(random.pick(unitedStates).areaCodes));
  return sharing(stage, {
    write(draft, drawn) {
      const referee: Referee = {
        name: name.full,
        email: drawn.chance(0.85) ? email : null,
        phone: drawn.chance(0.7) ? phone : null,
        company: draft.person.history.positions[0]?.employer ?? '',
        relationship: drawn.pick(['Manager', 'Former manager', 'Team lead']),
      };
      return locking({ ...draft, referees: [referee, ...draft.referees.slice(0, 1)] }, 'references');
    },
  });
};

const tidy: Operation['cares'] = [
  ['clumsy', 10],
  ['average', 50],
  ['careful', 40],
];

/** Operators who keep everything apart but one thing. */
export const singleThreads: readonly Operation[] = [
  { archetype: 'fraud/text-only', share: 4, sizes: [4, 12], cares: tidy, open: textOnly },
  { archetype: 'fraud/device-only', share: 3, sizes: [3, 8], cares: tidy, open: deviceOnly },
  { archetype: 'fraud/mailbox-only', share: 2, sizes: [4, 10], cares: tidy, open: mailboxOnly },
  { archetype: 'fraud/referee-only', share: 3, sizes: [3, 8], cares: tidy, open: refereeOnly },
];
