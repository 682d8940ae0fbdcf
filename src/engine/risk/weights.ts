import type { LinkSignalId } from '../links/signals/index.ts';
import type { SignalId } from '../signals/index.ts';
import type { Family, Weight } from './weight.ts';

/** A tell that a public report names; its strength is our judgement of that report. */
const report = (bits: number, family: Family, honest: number): Weight => ({
  bits,
  family,
  honest,
  uncertainty: 0.35,
  basis: 'report',
  absence: false,
});
/** A tell or a consistency that we inferred. */
const judged = (bits: number, family: Family, honest: number): Weight => ({
  bits,
  family,
  honest,
  uncertainty: 0.5,
  basis: 'judgement',
  absence: false,
});
/** Something is missing: it may colour a picture, never make one. */
const missing = (bits: number, family: Family, honest: number): Weight => ({
  bits,
  family,
  honest,
  uncertainty: 0.5,
  basis: 'judgement',
  absence: true,
});
/** Class R: a reason for a check that everybody gets. A test keeps the weight at zero. */
const restricted = (family: Family): Weight => ({
  bits: 0,
  family,
  honest: 0.1,
  uncertainty: 0,
  basis: 'restricted',
  absence: false,
});

/**
 * Bits of evidence for each signal: +1 doubles the odds, -1 halves them. Columns: bits, family, and the share of
 * honest applications expected to show it. No public source gives measured rates (docs/decisions.md), so these are
 * judgements, kept small, and open to change by policy.
 */
// biome-ignore format: a table reads by column
export const weights: Readonly<Record<SignalId | LinkSignalId, Weight>> = {
  'phone-impossible':                 report(2.2,  'phone',       0.004),
  'phone-area-code-not-yet-open':     judged(2.2,  'phone',       0.001),
  'phone-not-personal':               judged(1.2,  'phone',       0.003),
  'phone-voip-range':                 report(0.3,  'phone',       0.01),
  'phone-disposable':                 report(2.5,  'phone',       0.002),
  'phone-region-without-history':     report(0.3,  'phone',       0.15),
  'phone-country-without-history':    report(0.8,  'phone',       0.02),
  'phone-typed-with-plus-one':        report(0.3,  'phone',       0.05),
  'phone-differs-on-resume':          report(1.0,  'phone',       0.02),

  'email-disposable':                 judged(2.5,  'email',       0.002),
  'email-role-account':               judged(0.6,  'email',       0.005),
  'email-relay-address':              judged(0.2,  'email',       0.02),
  'email-domain-imitates':            judged(2.5,  'email',       0.002),
  'email-differs-on-resume':          report(1.0,  'email',       0.03),
  'email-names-another-person':       report(1.5,  'identity',    0.02),

  'resume-names-another-person':      report(3.0,  'identity',    0.004),
  'handle-names-another-person':      report(1.5,  'identity',    0.02),
  'file-author-another-person':       judged(1.5,  'identity',    0.02),
  'profile-differs-on-resume':        report(1.6,  'identity',    0.01),

  'profile-not-a-person':             report(1.2,  'presence',    0.01),
  'site-on-free-host':                report(0.4,  'presence',    0.08),
  'no-public-presence':              missing(0.2,  'presence',    0.1),

  'address-mail-drop':                report(2.2,  'address',     0.006),
  'address-not-a-dwelling':           report(2.0,  'address',     0.004),
  'address-post-box':                 judged(0.3,  'address',     0.02),
  'address-postal-conflict':          judged(1.6,  'address',     0.006),
  'address-differs-on-resume':        report(1.2,  'address',     0.04),

  'degree-level-not-offered':         report(2.6,  'education',   0.004),
  'degree-programme-not-offered':     report(2.6,  'education',   0.006),
  'degree-outside-school-focus':      report(3.0,  'education',   0.002),
  'school-closed-before-study':       report(3.2,  'education',   0.001),
  'school-not-yet-founded':           report(3.2,  'education',   0.001),
  'diploma-mill-degree':              report(2.5,  'education',   0.001),
  'degree-dates-off-calendar':        report(0.6,  'education',   0.05),
  'degree-length-unusual':            report(1.2,  'education',   0.03),
  'school-on-operator-list':      restricted(      'education'),
  'studies-overlap-in-two-countries': judged(1.2,  'education',   0.003),

  'dates-not-on-calendar':            report(0.8,  'career',      0.006),
  'period-ends-before-start':         report(1.6,  'career',      0.006),
  'dates-in-the-future':              report(2.0,  'career',      0.004),
  'jobs-overlap':                     report(1.2,  'career',      0.03),
  'experience-exceeds-history':       report(1.4,  'career',      0.01),
  'employer-not-yet-founded':         judged(3.2,  'career',      0.002),
  'jobs-in-two-countries-at-once':    judged(1.4,  'career',      0.004),
  'answer-years-exceed-history':      judged(1.2,  'career',      0.01),

  'skill-years-exceed-existence':     report(2.6,  'skill',       0.006),
  'skills-list-exceeds-existence':    report(2.6,  'skill',       0.006),
  'job-names-later-technology':       report(3.0,  'skill',       0.005),

  'resume-echoes-advert':             report(1.0,  'text',        0.03),
  'text-addresses-machines':          judged(3.5,  'text',        0.001),
  'text-left-by-generator':           judged(2.4,  'text',        0.003),
  'hidden-text':                      judged(2.4,  'text',        0.003),
  'invisible-characters':             judged(1.0,  'text',        0.004),
  'mixed-script-letters':             judged(2.4,  'text',        0.001),
  'answers-repeat':                   judged(0.8,  'text',        0.005),

  'file-made-by-program':             judged(1.6,  'file',        0.008),
  'file-dates-conflict':              judged(1.0,  'file',        0.01),
  'file-type-differs':                judged(0.8,  'file',        0.003),

  'reference-shares-applicant-contact': report(3.4, 'references', 0.002),
  'references-share-contact':         report(2.6,  'references',  0.003),
  'reference-uses-free-mail':         report(0.3,  'references',  0.15),
  'reference-mailbox-like-applicant': report(2.0,  'references',  0.002),
  'referrer-is-applicant':            judged(1.5,  'references',  0.001),

  'ip-tor':                           report(2.0,  'network',     0.003),
  'ip-vpn':                           report(0.8,  'network',     0.06),
  'ip-hosting':                       report(1.6,  'network',     0.01),
  'ip-hosting-owner':                 report(1.4,  'network',     0.01),
  'ip-relay':                         judged(0,    'network',     0.04),
  'ip-country-differs':               report(1.6,  'place',       0.02),

  'clock-differs-from-home':          report(2.0,  'place',       0.015),
  'clock-differs-from-ip':            report(1.4,  'network',     0.03),
  'clock-on-utc':                     judged(0.8,  'place',       0.01),

  'form-filled-at-machine-speed':     report(1.4,  'behaviour',   0.01),
  'form-pasted-throughout':           report(0.7,  'behaviour',   0.06),
  'automation-agent':                 report(3.0,  'behaviour',   0.001),
  'device-emulated':                  report(2.4,  'behaviour',   0.001),
  'user-agent-contradicts-itself':    judged(1.6,  'behaviour',   0.002),

  // A listed person seldom applies under the listed name, and cities have namesakes: two bits never leave "clear" alone.
  'watchlist-name-and-identifier':    judged(2.0,  'watchlist',   0.0005),
  'watchlist-contact':                report(4.0,  'watchlist',   0.0001),
  'watchlist-name':               restricted(      'watchlist'),

  'linked-account':                   judged(5.0, 'shared-contact', 0.0002),
  'linked-email':                     judged(4.0, 'shared-contact', 0.001),
  'linked-profile':                   report(4.5, 'shared-contact', 0.001),
  'linked-phone':                     judged(3.5, 'shared-contact', 0.004),
  'linked-site':                      judged(1.5, 'shared-contact', 0.002),
  'linked-mailbox-pattern':           judged(3.0, 'shared-contact', 0.002),
  'linked-device':                    report(4.0, 'shared-machine', 0.006),
  'linked-ip':                        judged(3.0, 'shared-machine', 0.03),
  'linked-network':                   judged(3.0, 'shared-machine', 0.03),
  'linked-address':                   report(2.6, 'shared-machine', 0.01),
  'linked-document':                  judged(5.0, 'shared-text',    0.0002),
  'linked-resume-text':               report(5.0, 'shared-text',    0.002),
  'linked-passages':                  report(4.5, 'shared-text',    0.01),
  'linked-reference':                 report(1.8, 'shared-circle',  0.02),
  'linked-vouching':                  report(2.2, 'shared-circle',  0.01),
  'linked-to-decided-fraud':          report(4.0, 'company',        0.001),
  'linked-to-decided-genuine':        judged(-2.0, 'company',       0.02),
  'linked-people-show-tells':         judged(3.5, 'company',        0.002),
  'person-decided-fraud':             report(5.0, 'own-history',    0.0005),
  'person-decided-genuine':           judged(-4.0, 'own-history',   0.03),
  'person-showed-more-before':        judged(2.5, 'own-history',    0.01),
  'identity-with-two-careers':        report(3.0, 'own-history',    0.001),
  'career-under-other-contacts':      report(3.0, 'own-history',    0.002),

  'phone-region-agrees':              judged(-0.2, 'consistency', 0.5),
  'phone-agrees-with-resume':         judged(-0.2, 'consistency', 0.8),
  'email-agrees-with-resume':         judged(-0.2, 'consistency', 0.8),
  'email-carries-name':               judged(-0.2, 'consistency', 0.5),
  'school-mail':                      judged(-1.5, 'consistency', 0.05),
  'employer-mail':                    judged(-1.5, 'consistency', 0.02),
  'handles-agree':                    judged(-0.5, 'consistency', 0.3),
  'own-site-and-mail':                judged(-0.6, 'consistency', 0.03),
  'ip-agrees-with-home':              judged(-0.4, 'consistency', 0.85),
  'clock-agrees-with-home':           judged(-0.4, 'consistency', 0.9),
  'clock-agrees-with-ip':             judged(-0.1, 'consistency', 0.85),
  'references-at-employers':          judged(-1.2, 'consistency', 0.15),
  'file-author-agrees':               judged(-0.3, 'consistency', 0.3),
  'form-filled-at-human-pace':        judged(-0.3, 'consistency', 0.7),
  'profile-agrees-with-resume':       judged(-0.2, 'consistency', 0.6),
  'history-near-home':                judged(-0.2, 'consistency', 0.7),
  'education-consistent':             judged(-0.2, 'consistency', 0.5),
  'file-predates-application':        judged(-0.3, 'consistency', 0.3),
  'career-dates-consistent':          judged(-0.2, 'consistency', 0.5),
  'experience-agrees-with-history':   judged(-0.2, 'consistency', 0.4),
  'skills-shown-in-jobs':             judged(-0.2, 'consistency', 0.4),
};

const byId: ReadonlyMap<string, Weight> = new Map(Object.entries(weights));

/** The weight of a signal by an id that may be unknown. */
export const weightOf = (id: string): Weight | undefined => byId.get(id);
