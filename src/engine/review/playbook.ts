import type { EvidenceRow } from '../contract/result.ts';
import type { Tier } from '../risk/policy.ts';
import type { Family } from '../risk/weight.ts';

/** What a step can come to: the words that outcomes use too. */
export const checkResults = ['verified', 'not-yet-verified', 'refused', 'contradicted'] as const;
export type CheckResult = (typeof checkResults)[number];

/** When a step is taken. Candidates at one stage and risk tier get the same steps. */
export const stages = ['before-interview', 'interview', 'before-start', 'after-start'] as const;
export type Stage = (typeof stages)[number];

/** One step of verification, as data: who does what, and what counts as an answer. */
export interface PlaybookStep {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly who: string;
  readonly how: string;
  /** What "verified" looks like. */
  readonly passes: string;
  /** What to write down, and what not. */
  readonly record: string;
  /** A way for those who cannot take the step as it is. */
  readonly accommodation: string;
  /** Everybody gets it at these risk tiers, whatever was seen. */
  readonly everybodyAt: readonly Tier[];
  /** Evidence of these families suggests it. */
  readonly families: readonly Family[];
}

const all: readonly Tier[] = ['standard', 'elevated', 'critical'];
const sensitive: readonly Tier[] = ['elevated', 'critical'];

/** The verification playbook, in the order in which a candidate meets it. */
export const playbook: readonly PlaybookStep[] = [
  {
    id: 'linked-records',
    title: 'Look at what is shared',
    stage: 'before-interview',
    who: 'Reviewer',
    how: 'Read all linked applications. Look for a cause that is innocent: a home, an agency, a school. Ask the people concerned separately, in the same words.',
    passes: 'The cause was named and checked.',
    record: 'Which applications, who was asked, the answer.',
    accommodation: 'Answers in writing count as much as a call.',
    everybodyAt: [],
    families: ['shared-contact', 'shared-machine', 'shared-text', 'shared-circle', 'company', 'own-history'],
  },
  {
    id: 'contact-channels',
    title: 'Reach the candidate twice',
    stage: 'before-interview',
    who: 'Recruiter',
    how: 'Call the number given, and write to a second channel that you found yourself. Send a one-time code to both.',
    passes: 'The same person answers on both.',
    record: 'Time, channels, result.',
    accommodation: 'A text relay service or a video call in sign language in place of a call.',
    everybodyAt: all,
    families: ['phone', 'email', 'address', 'shared-contact', 'watchlist'],
  },
  {
    id: 'education',
    title: 'Confirm the education',
    stage: 'before-start',
    who: 'Reviewer',
    how: 'With consent, ask the registrar, or the registry of the country. Compare programme and dates with the catalogue of the school.',
    passes: 'The award is confirmed, or a gap in the records is explained.',
    record: 'Number of the request, not the transcript.',
    accommodation: 'Who fled or whose school closed may show other evidence: a classmate, a teacher, course work.',
    everybodyAt: [],
    families: ['education', 'watchlist'],
  },
  {
    id: 'employment',
    title: 'Confirm the employment',
    stage: 'before-start',
    who: 'Reviewer',
    how: 'Look the switchboard up yourself; never use contacts of the résumé. Ask personnel, then a named manager.',
    passes: 'Dates and title are confirmed.',
    record: 'Where the number came from, time of the call.',
    accommodation: 'Pay slips or a tax record, seen and not kept, where an employer no longer exists or must not know.',
    everybodyAt: sensitive,
    families: ['career', 'skill', 'identity', 'file'],
  },
  {
    id: 'references',
    title: 'Speak with referees',
    stage: 'before-start',
    who: 'Reviewer',
    how: 'Find the referee through the employer, not through the application. Ask for work that was done together, with the same questions each time.',
    passes: 'The referee is independent and tells of concrete work.',
    record: 'Answers to the fixed questions.',
    accommodation: 'A customer, a teacher or a colleague in place of a manager.',
    everybodyAt: sensitive,
    families: ['references', 'shared-circle'],
  },
  {
    id: 'online-profile',
    title: 'Confirm the profile',
    stage: 'before-interview',
    who: 'Recruiter',
    how: 'Write to the owner of the profile inside the network. Ask for a reply during the call, or for a small edit that is taken back.',
    passes: 'The owner confirms the application.',
    record: 'A picture of the confirmation.',
    accommodation: 'Nobody has to have a profile: any other step that shows the same.',
    everybodyAt: [],
    families: ['presence', 'identity'],
  },
  {
    id: 'own-work',
    title: 'Walk through own work',
    stage: 'interview',
    who: 'Interviewer of the trade',
    how: 'The candidate picks a piece of own work and shares the screen, unprepared. Trace three decisions in it.',
    passes: 'Choices and history can be explained.',
    record: 'The interview sheet.',
    accommodation: 'Work under secrecy: a small task done together instead.',
    everybodyAt: [],
    families: ['skill', 'text', 'shared-text', 'career', 'behaviour'],
  },
  {
    id: 'unscripted-call',
    title: 'One unscripted call',
    stage: 'interview',
    who: 'Interviewer',
    how: 'A video call without a script, with a few prompts that everybody gets: turn to the side, a hand before the face, read a random sentence.',
    passes: 'The prompts are done, or the other way is passed.',
    record: 'Which prompts; nothing about looks, accent or mood.',
    accommodation:
      'In person, at a notary, or with a colleague on site; for religious dress or a disability without asking why.',
    everybodyAt: sensitive,
    families: ['network', 'behaviour', 'identity', 'shared-machine'],
  },
  {
    id: 'location',
    title: 'Show the place',
    stage: 'interview',
    who: 'Interviewer',
    how: 'Let the candidate pick: the view from a window, the way to the nearest station, or a letter by post to the stated place.',
    passes: 'It agrees with what is stated.',
    record: 'Yes or no; not the view, not the address.',
    accommodation: 'A notarised letter, or a code by post.',
    everybodyAt: [],
    families: ['place', 'network', 'address', 'shared-machine'],
  },
  {
    id: 'same-person',
    title: 'The same person at each step',
    stage: 'before-start',
    who: 'Two reviewers',
    how: 'People compare stills that were taken with consent in the rounds and on the first day. No software compares faces.',
    passes: 'Both find the same person.',
    record: 'Two votes; the stills are deleted.',
    accommodation: 'A phrase that only the candidate of the last round knows.',
    everybodyAt: ['critical'],
    families: ['identity', 'behaviour'],
  },
  {
    id: 'identity',
    title: 'Prove the identity',
    stage: 'before-start',
    who: 'A proofing service, or an office',
    how: 'A service of NIST SP 800-63A-4 IAL2 or the like, in person, or a notary. The candidate picks method and documents.',
    passes: 'The method ended well.',
    record: 'Method, number of the case at the vendor; no picture of a document.',
    accommodation: 'In person, with any document that the law allows.',
    everybodyAt: sensitive,
    families: ['identity', 'watchlist', 'company', 'own-history'],
  },
  {
    id: 'work-authorisation',
    title: 'Right to work',
    stage: 'before-start',
    who: 'Personnel',
    how: 'After the offer, by the procedure of the country, the same for all at the site. Never say which document.',
    passes: 'The procedure is closed.',
    record: 'That it is closed; kept apart from screening.',
    accommodation: 'What the procedure itself provides.',
    everybodyAt: all,
    families: [],
  },
  {
    id: 'delivery',
    title: 'Hand over the equipment',
    stage: 'before-start',
    who: 'IT',
    how: 'Ship to the confirmed address only, signed for by the named person, or let it be collected. A changed address is confirmed again, not refused.',
    passes: 'The named person signed.',
    record: 'Proof of delivery.',
    accommodation: 'Collection at an office or a courier by somebody with a power of attorney.',
    everybodyAt: sensitive,
    families: ['address'],
  },
  {
    id: 'first-day',
    title: 'The first day',
    stage: 'after-start',
    who: 'IT and the manager',
    how: 'Live on video: the serial number of the device is shown, a hardware key is enrolled on it, access begins at the least.',
    passes: 'Done live.',
    record: 'Serial number, id of the key.',
    accommodation: 'In person.',
    everybodyAt: ['critical'],
    families: [],
  },
  {
    id: 'payroll',
    title: 'The account for pay',
    stage: 'after-start',
    who: 'Payroll',
    how: 'The name of the account is that of the confirmed person. A change is confirmed by calling back, with some days between.',
    passes: 'It matches.',
    record: 'The result only.',
    accommodation: 'A joint account, or one of a guardian, with a paper that says so.',
    everybodyAt: sensitive,
    families: [],
  },
];

const stepIds: ReadonlySet<string> = new Set(playbook.map(({ id }) => id));

/** Whether there is such a step. */
export const isPlaybookStep = (id: string): boolean => stepIds.has(id);

/** Signals of a case that suggest a step; only evidence that speaks for a look does. */
export const suggestedBy = (
  { families }: PlaybookStep,
  evidence: readonly Pick<EvidenceRow, 'signal' | 'family' | 'bits'>[],
): readonly string[] => {
  const wanted: ReadonlySet<string> = new Set(families);
  return evidence.filter(({ family, bits }) => bits > 0 && wanted.has(family)).map(({ signal }) => signal);
};
