import { DAY } from '../calendar.ts';
import { compose, type Desk } from '../compose.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, marked } from '../draft.ts';
import { drawHome } from '../person/address.ts';
import { drawHandles } from '../person/draw-person.ts';
import { freeMailbox } from '../person/mailbox.ts';
import { drawName, drawNaming, slug } from '../person/name.ts';
import { drawDevice } from '../person/network.ts';
import type { Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import { type Arrival, chooseOpening } from '../scene.ts';
import {
  type Menu,
  menuOf,
  menuWith,
  type Operation,
  type Stage,
  submission,
  usualCares,
  usualMenu,
  withSlips,
} from './operation.ts';
import { behind, drawKit, drawPersona, personaIds, withCareer } from './persona.ts';

const SPREAD = 30 * DAY;

const each = (stage: Stage, write: (desk: Desk, index: number) => Draft): Arrival[] =>
  personaIds(stage, stage.size).map((persona, index) =>
    submission(stage, { persona, spread: SPREAD }, (desk) => write(desk, index)),
  );

const plainPersona = (
  stage: Stage,
  desk: Desk,
  menu: Menu,
  change: (person: Person, random: Random) => Person,
): Draft => {
  const opening = chooseOpening(stage.world, desk.random, 'remote');
  const person = change(drawPersona(stage, opening, desk.random), desk.random);
  return withSlips(compose(person, opening, desk), stage, menu, desk);
};

/** What the identities of one operator have in common: the machine, at least its connection, at the very least its network. */
const workplace = (stage: Stage): ((person: Person, random: Random) => Person) => {
  const machine = drawDevice(stage.random.pick(unitedStates), stage.random);
  return (person, random) => {
    const ip =
      stage.care === 'careful'
        ? `${machine.ip.split('.').slice(0, 3).join('.')}.${random.between(1, 254)}`
        : machine.ip;
    const placed = behind(person, ip);
    return stage.care === 'clumsy' ? { ...placed, device: { ...placed.device, id: machine.id } } : placed;
  };
};

/** C3: one stolen identity; mailbox, number and connection were set up for it, the dwelling is the victim's. */
const stolen = (stage: Stage): Arrival[] =>
  each(stage, (desk) =>
    plainPersona(stage, desk, menuWith({ 'phone-region-mismatch': 12, 'residence-conflict': 8 }), (person) => person),
  );

/** C11: everything checks out before the first working day. */
const clean = (stage: Stage): Arrival[] => each(stage, (desk) => plainPersona(stage, desk, [], (person) => person));

/** C23: the listed employer is real, was itself deceived, and confirms. */
const victimFirm = (stage: Stage): Arrival[] => {
  const employer = drawPersona(stage, chooseOpening(stage.world, stage.random, 'remote'), stage.random).history
    .positions[0]?.employer;
  const atWork = workplace(stage);
  return each(stage, (desk) =>
    plainPersona(stage, desk, usualMenu, (person, random) => {
      const positions = person.history.positions.map((job, index) =>
        index === 0 && employer !== undefined ? { ...job, employer } : job,
      );
      return atWork({ ...person, history: { ...person.history, positions } }, random);
    }),
  );
};

/** C9, C10: real people lend themselves; contacts and papers are genuine, the career was written by one operator. */
const lent = (stage: Stage): Arrival[] => {
  const kit = drawKit(stage, 1);
  const menu = menuOf(
    'skill-anachronism',
    'degree-dates-off-calendar',
    'employment-dates-conflict',
    'resume-file-metadata',
    'resume-overfits-advert',
    'employer-not-founded',
  );
  return each(stage, (desk) => {
    const drawn = drawPersona(stage, kit.opening, desk.random);
    const person = withCareer(stage, drawn, { career: desk.random.pick(kit.careers), rate: 0.3 }, desk.random);
    return withSlips(compose(person, kit.opening, desk), stage, menu, desk);
  });
};

/** C2: a broker sells one identity to two operators: same name, dwelling and school, everything else differs. */
const soldTwice = (stage: Stage): Arrival[] => {
  const identity = drawPersona(stage, chooseOpening(stage.world, stage.random, 'remote'), stage.random);
  return each(stage, (desk) =>
    plainPersona(stage, desk, usualMenu, (buyer, random) => ({
      ...buyer,
      naming: identity.naming,
      name: identity.name,
      home: identity.home,
      mailbox: freeMailbox(identity.name, random),
      handles: drawHandles(identity.name, buyer.field, random),
      device: { ...drawDevice(identity.home.place, random) },
      history: { ...buyer.history, studies: identity.history.studies },
    })),
  );
};

/** C12: applied under one name, then under a corrected one from the same mailbox and number; a third persona shares the line. */
const corrected = (stage: Stage): Arrival[] => {
  const first = drawPersona(stage, chooseOpening(stage.world, stage.random, 'remote'), stage.random);
  const others = unitedStates.filter((it) => it.region !== first.home.place.region);
  const home = first.home.place.country === 'US' ? drawHome(stage.random.pick(others), stage.random) : first.home;
  const renamed = drawName(drawNaming(stage.random), stage.random);
  const full = `${renamed.given} ${first.name.family}`.trim();
  const second: Person = { ...first, name: { ...first.name, given: renamed.given, full, native: null }, home };
  return each(stage, (desk, index) => {
    const draft = plainPersona(stage, desk, menuWith({ 'name-spelling-drift': 9, 'residence-conflict': 8 }), (drawn) =>
      index > 1
        ? { ...drawn, phone: first.phone, device: { ...drawn.device, id: first.device.id } }
        : index === 1
          ? second
          : first,
    );
    const oldName = index === 1 && draft.email === first.mailbox && first.mailbox.includes(slug(first.name.given));
    return oldName && !draft.locked.has('email') ? marked(draft, 'handle-name-conflict', 'email') : draft;
  });
};

/** C18: the profile belongs to a real person who rents it out; the mailbox is the operator's. */
const rentedProfile = (stage: Stage): Arrival[] => {
  const atWork = workplace(stage);
  return each(stage, (desk) => {
    const draft = plainPersona(stage, desk, menuWith({ 'application-automation': 8 }), atWork);
    const operator = drawName(drawNaming(desk.random), desk.random);
    const { linkedin } = draft.person.handles;
    const profile = { network: 'LinkedIn', username: linkedin, url: `https://www.linkedin.com/in/${linkedin}` };
    const shown: Draft = { ...draft, profiles: [profile, ...draft.profiles.filter((it) => it.network !== 'LinkedIn')] };
    if (stage.care === 'careful' || draft.locked.has('email') || operator.family === '')
      return locking(shown, 'profiles');
    const email = freeMailbox(operator, desk.random);
    return marked(
      { ...shown, email, curriculum: shown.curriculum === null ? null : { ...shown.curriculum, email } },
      'handle-name-conflict',
      'email',
    );
  });
};

/** C22: a code account of somebody else, silent for ten years, now carries the persona's work. */
const dormant = (stage: Stage): Arrival[] =>
  each(stage, (desk) => {
    const draft = plainPersona(stage, desk, usualMenu, (person) => person);
    const owner = drawName(drawNaming(desk.random), desk.random);
    const handle = `${slug(owner.given)}${slug(owner.family)}${desk.random.between(10, 9_999)}`;
    if (draft.locked.has('email') || draft.locked.has('profiles')) return draft;
    const profile = { network: 'GitHub', username: handle, url: `https://github.com/${handle}` };
    const shown: Draft = { ...draft, profiles: [...draft.profiles.filter((it) => it.network !== 'GitHub'), profile] };
    // The mailbox slot is closed too: one conflict of handle and name is enough for a tell.
    return locking(marked(shown, 'handle-name-conflict', 'profiles'), 'email');
  });

/** A real engineer's career with other contacts, under the same name or another. */
const copiedEngineer = (stage: Stage): Arrival[] => {
  const atWork = workplace(stage);
  return each(stage, (desk) => {
    const source = stage.world.recall(desk.random);
    return plainPersona(stage, desk, usualMenu, (person, random) => {
      const drawn = atWork(person, random);
      if (source === null) return drawn;
      const sameName = random.chance(0.5);
      const copier = withCareer(stage, drawn, { career: source.history, rate: 0.06 }, random);
      if (!sameName) return { ...copier, field: source.field };
      const { naming, name, history } = source;
      const mailbox = freeMailbox(name, random);
      return {
        ...copier,
        field: source.field,
        naming,
        name,
        mailbox,
        history: { ...copier.history, studies: history.studies },
      };
    });
  });
};

/** C8: one operator tries many openings under two names from one machine. */
const manyRoles = (stage: Stage): Arrival[] => {
  const machine = drawDevice(stage.random.pick(unitedStates), stage.random);
  const names = [0, 1].map(() => {
    const drawn = drawPersona(stage, chooseOpening(stage.world, stage.random, 'remote'), stage.random);
    const placed = behind(drawn, machine.ip);
    return { ...placed, device: { ...placed.device, id: machine.id } };
  });
  const ids = personaIds(stage, 2);
  return Array.from({ length: stage.size }, (_, index) =>
    submission(stage, { persona: ids[index % 2] ?? '', spread: SPREAD }, (desk) =>
      plainPersona(stage, desk, usualMenu, (drawn) => names[index % 2] ?? drawn),
    ),
  );
};

const someSlips: Operation['cares'] = [
  ['average', 55],
  ['careful', 45],
];

/** Operations that use identities of real people. */
export const borrowedIdentities: readonly Operation[] = [
  { archetype: 'fraud/C3-stolen-identity', share: 7, sizes: [1, 1], cares: usualCares, open: stolen },
  { archetype: 'fraud/C11-clean-identity', share: 4, sizes: [1, 1], cares: [['careful', 1]], open: clean },
  { archetype: 'fraud/C9-lent-identity', share: 5, sizes: [1, 3], cares: someSlips, open: lent },
  { archetype: 'fraud/C2-identity-sold-twice', share: 5, sizes: [2, 4], cares: usualCares, open: soldTwice },
  { archetype: 'fraud/C12-name-corrected', share: 3, sizes: [2, 4], cares: usualCares, open: corrected },
  { archetype: 'fraud/C18-rented-profile', share: 5, sizes: [1, 4], cares: usualCares, open: rentedProfile },
  { archetype: 'fraud/C22-dormant-handle', share: 3, sizes: [1, 1], cares: someSlips, open: dormant },
  { archetype: 'fraud/C23-victim-firm', share: 2, sizes: [1, 2], cares: someSlips, open: victimFirm },
  { archetype: 'fraud/copied-engineer', share: 4, sizes: [1, 3], cares: usualCares, open: copiedEngineer },
  { archetype: 'fraud/C8-many-roles', share: 5, sizes: [5, 8], cares: usualCares, open: manyRoles },
];
