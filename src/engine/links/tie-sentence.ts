import type { TieKind } from '../contract/result.ts';
import type { RawTie } from './pair.ts';

const things: Readonly<Record<TieKind, string>> = {
  account: 'Account',
  document: 'File',
  email: 'Mailbox',
  profile: 'Profile',
  phone: 'Phone number',
  reference: 'Referee',
  vouching: 'Contact',
  'resume-text': 'Résumé text',
  passage: 'Passage',
  device: 'Device',
  ip: 'Connection',
  network: 'Network',
  address: 'Address',
  'mailbox-pattern': 'Way of naming a mailbox',
  site: 'Website',
};

/** The sentence for a habit that hardly anybody outside one campaign has. */
export const habitSays = ({ kind, value, level }: RawTie): string =>
  `${value} (${things[kind].toLowerCase()}): ${level}`;

/** One sentence that a person can check: what is shared, with whom, how closely, and how many people have it. */
export const tieSays = (tie: RawTie, applicationId: string, people: number): string => {
  const shared = tie.value === '' ? things[tie.kind] : `${things[tie.kind]} ${tie.value}`;
  const others = people > 1 ? `application ${applicationId} and ${people - 1} more` : `application ${applicationId}`;
  const rarity = tie.kind === 'resume-text' ? '' : `; ${tie.usage.people} people have it`;
  return `${shared} is shared with ${others} under another name (${tie.level}${rarity})`;
};
