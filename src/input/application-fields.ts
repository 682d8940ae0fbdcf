/** What a cell of a mapped column becomes. */
export type FieldKind =
  | 'text'
  | 'identifier'
  | 'date'
  | 'boolean'
  | 'phone'
  | 'email'
  | 'urls'
  | 'list'
  | 'place'
  | 'source';

const KINDS: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ['id', 'identifier'],
  ['receivedAt', 'date'],
  ['source', 'source'],
  ['job.id', 'text'],
  ['job.title', 'text'],
  ['job.description', 'text'],
  ['job.location', 'place'],
  ['job.remote', 'boolean'],
  ['job.riskTier', 'text'],
  ['candidate.id', 'identifier'],
  ['candidate.name', 'text'],
  ['candidate.firstName', 'text'],
  ['candidate.lastName', 'text'],
  ['candidate.email', 'email'],
  ['candidate.phone', 'phone'],
  ['candidate.location', 'place'],
  ['candidate.profiles', 'urls'],
  ['candidate.referredBy', 'text'],
  ['resume.text', 'text'],
  ['resume.skills', 'list'],
  ['resume.basics.label', 'text'],
  ['resume.basics.summary', 'text'],
  ['resume.basics.url', 'text'],
  ['session.ip', 'text'],
  ['session.userAgent', 'text'],
  ['session.timeZone', 'text'],
  ['session.deviceId', 'text'],
  ['session.startedAt', 'date'],
  ['session.submittedAt', 'date'],
]);

/** Fields with a number or a name in them, as patterns; all bounded. */
const PATTERNS: readonly (readonly [RegExp, FieldKind])[] = [
  [/^(?:candidate|job)\.location\.(?:address|city|region|postalCode|countryCode|country)$/, 'text'],
  [/^candidate\.profiles\.[a-z][a-z-]{1,30}$/, 'urls'],
  [/^candidate\.references\.\d{1,2}\.(?:name|email|company|relationship)$/, 'text'],
  [/^candidate\.references\.\d{1,2}\.phone$/, 'phone'],
  [/^resume\.work\.\d{1,2}\.(?:name|position|startDate|endDate|summary)$/, 'text'],
  [/^resume\.education\.\d{1,2}\.(?:institution|area|studyType|startDate|endDate)$/, 'text'],
  [/^documents\.\d{1,2}\.(?:filename|path|text|sha256|mediaType)$/, 'text'],
  [/^answers\.\d{1,3}$/, 'text'],
];

/**
 * The kind of an application field as `--map` names it, undefined for a name that is no field. Names are JSON paths
 * with dots; besides, `candidate.firstName` and `candidate.lastName` make up the name, `candidate.id` stands in for a
 * missing `id`, `candidate.location` holds a place as in `Austin, TX`, `candidate.profiles.NETWORK` holds one profile, `answers.N` one answer whose question is the column's
 * name, and `resume.text` the text of the résumé.
 */
export function fieldKind(field: string): FieldKind | undefined {
  return KINDS.get(field) ?? PATTERNS.find(([pattern]) => pattern.test(field))?.[1];
}

/** Every field name for a message, patterned ones by example. */
export const fieldNames: readonly string[] = [
  ...KINDS.keys(),
  'candidate.location.city',
  'candidate.profiles.linkedin',
  'candidate.references.0.email',
  'resume.work.0.name',
  'resume.education.0.institution',
  'documents.0.path',
  'answers.0',
];

/** Common column names by field, most telling first: what a mapping is suggested from. Compared by `columnKey`. */
// biome-ignore format: a table reads by column
export const usualColumns: ReadonlyMap<string, readonly string[]> = new Map([
  ['id', ['application id', 'application number', 'applicant id', 'reference', 'id']],
  ['receivedAt', ['applied at', 'applied on', 'date applied', 'application date', 'applied date', 'submitted at',
    'submission date', 'received at', 'date received', 'created at', 'creation time', 'date created', 'timestamp',
    'date', 'when']],
  ['candidate.name', ['candidate name', 'full name', 'applicant name', 'name', 'candidate', 'applicant']],
  ['candidate.firstName', ['first name', 'candidate first name', 'given name', 'forename']],
  ['candidate.lastName', ['last name', 'candidate last name', 'surname', 'family name']],
  ['candidate.email', ['email', 'email address', 'candidate email', 'e-mail', 'mail', 'primary email']],
  ['candidate.phone', ['phone', 'phone number', 'tel', 'mobile', 'mobile number', 'telephone', 'cell phone',
    'candidate phone']],
  ['candidate.location.address', ['address', 'street address', 'home address']],
  ['candidate.location', ['location', 'candidate location']],
  ['candidate.location.city', ['city', 'town']],
  ['candidate.location.region', ['state', 'region', 'province']],
  ['candidate.location.postalCode', ['postal code', 'zip code', 'zip', 'postcode']],
  ['candidate.location.country', ['country']],
  ['candidate.profiles.linkedin', ['linkedin', 'linkedin url', 'linkedin profile']],
  ['candidate.profiles.github', ['github', 'github url', 'github profile']],
  ['job.title', ['job title', 'job', 'position', 'role', 'posting', 'applied for', 'vacancy']],
  ['source', ['source', 'application source']],
  ['session.ip', ['ip', 'ip address']],
  ['session.userAgent', ['user agent']],
  ['resume.text', ['resume text', 'cv text', 'resume', 'cv']],
]);

/** How column names are compared: letters and digits only, no case. `Candidate E-mail` equals `candidateEmail`. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
