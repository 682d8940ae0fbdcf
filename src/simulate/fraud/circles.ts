import { DAY } from '../calendar.ts';
import { compose, type Desk } from '../compose.ts';
import { employerFirst } from '../data/employers.ts';
import { unitedStates } from '../data/places/united-states.ts';
import { type Draft, locking, marked, type Referee, withOfficeContacts } from '../draft.ts';
import { employerDomain } from '../person/mailbox.ts';
import { drawName, drawNaming } from '../person/name.ts';
import type { Person } from '../person/person.ts';
import type { Random } from '../random.ts';
import type { Arrival } from '../scene.ts';
import { type Operation, type Stage, submission, usualCares, usualMenu, withSlips } from './operation.ts';
import { drawKit, drawMailboxPattern, personaFromKit, personaIds, type TextKit } from './persona.ts';

const SPREAD = 40 * DAY;

/** A persona as the others of its circle know it; made at the start so that they can name each other. */
interface Member {
  readonly id: string;
  readonly person: Person;
}

const circle = (stage: Stage, make: (random: Random) => Person): readonly Member[] =>
  personaIds(stage, stage.size).map((id) => ({ id, person: make(stage.random.fork()) }));

const sendEach = (
  stage: Stage,
  members: readonly Member[],
  kit: TextKit,
  change: (draft: Draft, index: number, desk: Desk) => Draft,
): Arrival[] =>
  members.map((member, index) =>
    submission(stage, { persona: member.id, spread: SPREAD }, (desk) =>
      withSlips(change(compose(member.person, kit.opening, desk), index, desk), stage, usualMenu, desk),
    ),
  );

const knows = (member: Member, company: string, random: Random): Referee => ({
  name: member.person.name.full,
  email: member.person.mailbox,
  phone: random.chance(0.7) ? member.person.phone : null,
  company,
  relationship: random.pick(['Manager', 'Former manager', 'Team lead', 'Colleague']),
});

/** C20, C21: personas name each other as referees, in a loop. */
const referenceRing = (stage: Stage): Arrival[] => {
  const kit = drawKit(stage, 2);
  const mailbox = drawMailboxPattern(stage.random);
  const members = circle(stage, (random) => {
    const person = personaFromKit(stage, kit, random);
    return { ...person, mailbox: mailbox(person.name, random) };
  });
  return sendEach(stage, members, kit, (draft, index, { random }) => {
    const company = draft.person.history.positions[0]?.employer ?? '';
    const next = [1, 2].flatMap((step) => {
      const other = members[(index + step) % members.length];
      return other === undefined || other === members[index] ? [] : [knows(other, company, random)];
    });
    return locking({ ...draft, referees: next }, 'references');
  });
};

/** C7: who came first refers the next. */
const referralChain = (stage: Stage): Arrival[] => {
  const kit = drawKit(stage, 1);
  const members = circle(stage, (random) => personaFromKit(stage, kit, random));
  return sendEach(stage, members, kit, (draft, index) => {
    const before = members[index - 1];
    return before === undefined ? draft : { ...draft, source: 'referral', referredBy: before.person.mailbox };
  });
};

/** C5: everybody worked at one firm that the operation runs itself; its mailbox answers for all of them. */
const frontCompany = (stage: Stage): Arrival[] => {
  const { random } = stage;
  const kit = drawKit(stage, 2);
  const front = `${random.pick(employerFirst)}${random.pick(['soft', 'tek', 'labs', 'ware', 'forge'])} ${random.pick(['LLC', 'Technologies', 'Solutions'])}`;
  const answering = drawName(drawNaming(random), random);
  const phone = stage.world.phones.line('US', random.pick(random.pick(unitedStates).areaCodes));
  const referee: Referee = {
    name: answering.full,
    email: `hr@${employerDomain(front)}`,
    phone,
    company: front,
    relationship: 'Former manager',
  };
  const members = circle(stage, (own) => {
    const person = personaFromKit(stage, kit, own);
    const positions = person.history.positions.map((job, index) => (index === 0 ? { ...job, employer: front } : job));
    return { ...person, history: { ...person.history, positions } };
  });
  return sendEach(stage, members, kit, (draft, _index, desk) =>
    desk.random.chance(0.75)
      ? locking({ ...draft, referees: [referee] }, 'references', 'employers')
      : locking(draft, 'employers'),
  );
};

/** C4: a vendor sends its contractors; its owner's line, mailbox and document template serve them all. */
const staffingFront = (stage: Stage): Arrival[] => {
  const { random } = stage;
  const kit = drawKit(stage, 2);
  const owner = drawName(drawNaming(random), random);
  const vendor = `${random.pick(employerFirst)} ${random.pick(['Resourcing', 'Talent', 'Consulting'])}`;
  const mailbox = `submissions@${employerDomain(vendor)}`;
  const phone = stage.world.phones.line('US', random.pick(random.pick(unitedStates).areaCodes));
  const members = circle(stage, (own) => personaFromKit(stage, kit, own));
  return sendEach(stage, members, kit, (draft, _index, desk) => {
    const forwarded = withOfficeContacts(draft, {
      email: desk.random.chance(0.45) ? mailbox : null,
      phone: desk.random.chance(0.5) ? phone : null,
    });
    const sent: Draft = {
      ...forwarded,
      source: 'agency',
      referredBy: mailbox,
      style: { ...draft.style, layout: 0, dates: 'short-name' },
      session: desk.random.chance(0.8) ? null : draft.session,
    };
    return sent.file === null
      ? locking(sent, 'file')
      : marked({ ...sent, file: { ...sent.file, author: owner.full } }, 'resume-file-metadata', 'file');
  });
};

/** Operations whose personas vouch for each other. */
export const circles: readonly Operation[] = [
  { archetype: 'fraud/C20-reference-ring', share: 5, sizes: [3, 12], cares: usualCares, open: referenceRing },
  { archetype: 'fraud/C7-referral-chain', share: 3, sizes: [2, 4], cares: usualCares, open: referralChain },
  { archetype: 'fraud/C5-front-company', share: 6, sizes: [4, 8], cares: usualCares, open: frontCompany },
  { archetype: 'fraud/C4-staffing-front', share: 6, sizes: [4, 10], cares: usualCares, open: staffingFront },
];
