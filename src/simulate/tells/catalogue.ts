/** Parts of an application that a tell writes; two tells never write the same part. */
export type Slot =
  | 'email'
  | 'phone'
  | 'phone-form'
  | 'address'
  | 'resume-name'
  | 'resume-contact'
  | 'resume-home'
  | 'form'
  | 'user-agent'
  | 'ip'
  | 'clock'
  | 'education'
  | 'employment'
  | 'employers'
  | 'skills'
  | 'wording'
  | 'file'
  | 'hidden'
  | 'portfolio'
  | 'profiles'
  | 'references';

interface Entry {
  readonly touches: Slot;
  /** Share of all applications on which chance leaves it, before archetypes add theirs. Assumed, not measured. */
  readonly everyday: number;
  readonly says: string;
}

/**
 * What can be odd about one application alone. Names follow the red-flag catalogue where it has one.
 * Nobody publishes how often honest people show them, so the rates are guesses; the order of magnitude matters.
 */
// biome-ignore format: a table reads by column
export const tells = {
  'email-disposable':          { touches: 'email',          everyday: 0.002,  says: 'The mailbox lives for minutes' },
  'handle-name-conflict':      { touches: 'email',          everyday: 0.015,  says: 'The mailbox carries the name of somebody else' },
  'phone-cannot-exist':        { touches: 'phone',          everyday: 0.003,  says: 'No such area code is in service' },
  'phone-region-mismatch':     { touches: 'phone',          everyday: 0.05,   says: 'Nothing in the history explains the area code' },
  'phone-plus-one-format':     { touches: 'phone-form',     everyday: 0.08,   says: 'The country code is written out' },
  'address-nonresidential':    { touches: 'address',        everyday: 0.008,  says: 'The address is no dwelling' },
  'address-inconsistent':      { touches: 'address',        everyday: 0.004,  says: 'Postal code and state do not fit' },
  'name-spelling-drift':       { touches: 'resume-name',    everyday: 0.008,  says: 'Form and résumé spell the name differently' },
  'contact-conflict':          { touches: 'resume-contact', everyday: 0.03,   says: 'Form and résumé give different contacts' },
  'residence-conflict':        { touches: 'resume-home',    everyday: 0.02,   says: 'Form and résumé give homes in different states' },
  'application-automation':    { touches: 'form',           everyday: 0.012,  says: 'The form was filled faster than anybody reads it' },
  'application-pasted':        { touches: 'form',           everyday: 0.03,   says: 'Every field was pasted' },
  'headless-browser':          { touches: 'user-agent',     everyday: 0.0005, says: 'The browser says it is a program' },
  'ip-anonymizer-apply':       { touches: 'ip',             everyday: 0.03,   says: 'The session came through a VPN or a hosting range' },
  'ip-geo-conflict-apply':     { touches: 'ip',             everyday: 0.008,  says: 'The session came from another country' },
  'clock-zone-conflict':       { touches: 'clock',          everyday: 0.006,  says: 'The clock shows another part of the world' },
  'degree-major-not-offered':  { touches: 'education',      everyday: 0.0015, says: 'The school never taught that subject' },
  'degree-level-not-offered':  { touches: 'education',      everyday: 0.0015, says: 'The school never gave that degree' },
  'degree-dates-off-calendar': { touches: 'education',      everyday: 0.006,  says: 'The degree took an impossible time' },
  'school-not-open':           { touches: 'education',      everyday: 0.001,  says: 'The school had closed or was not yet founded' },
  'diploma-mill':              { touches: 'education',      everyday: 0.0004, says: 'The school sells degrees' },
  'employment-dates-conflict': { touches: 'employment',     everyday: 0.006,  says: 'Job dates are impossible' },
  'employer-not-founded':      { touches: 'employers',      everyday: 0.0008, says: 'The job predates the employer' },
  'employer-prestige-shield':  { touches: 'employers',      everyday: 0.005,  says: 'Only giant employers are listed' },
  'skill-anachronism':         { touches: 'skills',         everyday: 0.004,  says: 'A skill is claimed from before it existed' },
  'resume-overfits-advert':    { touches: 'wording',        everyday: 0.015,  says: 'The résumé repeats the advert' },
  'resume-file-metadata':      { touches: 'file',           everyday: 0.015,  says: 'The file names another author or a program' },
  'hidden-text':               { touches: 'hidden',         everyday: 0.0015, says: 'The file holds text that no reader sees' },
  'portfolio-cloned':          { touches: 'portfolio',      everyday: 0.02,   says: 'The portfolio is a page on a free host under another name' },
  'profile-link-dead':         { touches: 'profiles',       everyday: 0.008,  says: 'A profile link leads nowhere' },
  'references-controlled':     { touches: 'references',     everyday: 0.0008, says: 'A referee shares a contact with the applicant' },
  'reference-new-domain':      { touches: 'references',     everyday: 0.01,   says: 'A referee of a large employer writes from free mail' },
} as const satisfies Record<string, Entry>;

export type TellName = keyof typeof tells;

const isTell = (name: string): name is TellName => Object.hasOwn(tells, name);

/** Every tell by name, in table order. */
export const tellNames: readonly TellName[] = Object.keys(tells).filter(isTell);
