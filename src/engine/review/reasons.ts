import type { Outcome } from './outcomes.ts';

/** Why a case came to its outcome: one of a fixed list, so that outcomes can be counted and explained. */
export interface Reason {
  readonly id: string;
  readonly says: string;
  readonly fits: readonly Outcome[];
}

const reason = (id: string, says: string, ...fits: readonly Outcome[]): Reason => ({ id, says, fits });

/** Reasons of a decision. Each is the result of a check that a person made, never a score. */
export const reasons: readonly Reason[] = [
  reason('contact-confirmed', 'The candidate answered on a channel that we found ourselves.', 'verified'),
  reason('employment-confirmed', 'An employer confirmed dates and title at a number that we looked up.', 'verified'),
  reason('education-confirmed', 'The school or its registry confirmed the award.', 'verified'),
  reason(
    'reference-confirmed',
    'A referee, reached through the employer, told us of concrete shared work.',
    'verified',
  ),
  reason('profile-confirmed', 'The owner of the profile confirmed the application from inside it.', 'verified'),
  reason('work-shown', 'The candidate explained own work, unprepared and in detail.', 'verified'),
  reason('identity-confirmed', 'Identity was shown by a method that the candidate picked.', 'verified'),
  reason('location-confirmed', 'The stated place was shown by a method that the candidate picked.', 'verified'),
  reason('link-explained', 'What is shared has an innocent cause that was checked: a home, an agency.', 'verified'),
  reason('evidence-explained', 'The innocent explanation of what was seen was checked and holds.', 'verified'),
  reason('data-mistake', 'What was seen came from a mistake in the data.', 'verified', 'not-yet-verified'),
  reason('withdrawn', 'The candidate withdrew for another cause.', 'not-yet-verified'),
  reason('position-closed', 'The position was filled or closed.', 'not-yet-verified'),
  reason('no-answer', 'No answer came within the time that was given.', 'not-yet-verified'),
  reason('records-unavailable', 'Those who could confirm have no records, or do not answer.', 'not-yet-verified'),
  reason('too-little', 'There is too little to check, in either direction.', 'not-yet-verified'),
  reason('declined-every-route', 'Every route, accommodations too, was offered and declined.', 'refused'),
  reason('employment-contradicted', 'An employer says that dates, title or employment differ.', 'contradicted'),
  reason('education-contradicted', 'The school or its registry says that the award differs.', 'contradicted'),
  reason(
    'reference-contradicted',
    'A referee could not be placed at the employer, or knows no shared work.',
    'contradicted',
  ),
  reason('work-not-explained', 'The candidate could not explain work presented as own.', 'contradicted'),
  reason('location-contradicted', 'The place differs from what was stated.', 'contradicted'),
  reason('profile-disowned', 'The owner of the profile did not apply.', 'contradicted', 'confirmed-fraud'),
  reason(
    'other-person',
    'Different people appeared at different steps; two reviewers agree.',
    'contradicted',
    'confirmed-fraud',
  ),
  reason('document-not-issued', 'The stated issuer did not issue the document.', 'contradicted', 'confirmed-fraud'),
  reason('identity-of-another', 'The person whose identity was used did not apply.', 'confirmed-fraud'),
  reason(
    'one-operator',
    'One operator is behind several applicants; the links were checked one by one.',
    'confirmed-fraud',
  ),
  reason('admitted', 'The applicant admitted it.', 'confirmed-fraud'),
  reason(
    'notice-confirmed',
    'A notice of an authority or a peer was confirmed by a check of our own.',
    'confirmed-fraud',
  ),
];

/** Why a closed case is opened again. */
export const reopeningReasons: readonly Pick<Reason, 'id' | 'says'>[] = [
  { id: 'new-evidence', says: 'There is evidence that was not there at the decision.' },
  { id: 'candidate-appealed', says: 'The candidate answered, corrected or appealed.' },
  { id: 'decided-in-error', says: 'The decision was a mistake of ours.' },
  { id: 'second-look-differs', says: 'A blind second look came to another outcome.' },
];

export const fits = (reasonId: string, outcome: Outcome): boolean =>
  reasons.some(({ id, fits: list }) => id === reasonId && list.includes(outcome));

export const isReopening = (reasonId: string): boolean => reopeningReasons.some(({ id }) => id === reasonId);
