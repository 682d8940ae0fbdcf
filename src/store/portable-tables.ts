/** A column whose values are sealed, and what they are once opened. */
export interface SealedField {
  /** `withheld`: a secret of another system, which an export leaves out. */
  readonly kind: 'text' | 'json' | 'bytes' | 'withheld';
  /** The place that values are bound to, exactly as where they are sealed. */
  readonly place: (row: Readonly<Record<string, unknown>>) => string;
  /** What an import seals in place of what was withheld; null when nothing. */
  readonly instead?: string;
  /** Name of the field when the column's own is taken. */
  readonly as?: string;
}

/** A table as a file of an export. */
export interface PortableTable {
  readonly table: string;
  /** Name of the file, in the words of the product. */
  readonly file: string;
  readonly sealed?: Readonly<Record<string, SealedField>>;
  readonly where?: string;
  /** Rows may be megabytes each. */
  readonly large?: true;
  readonly kept?: 'append-only';
}

const sealed = (kind: SealedField['kind'], place: string, ...keys: readonly string[]): SealedField => ({
  kind,
  place: (row) => [place, ...keys.map((key) => String(row[key]))].join(':'),
});
const text = (place: string, ...keys: readonly string[]): SealedField => sealed('text', place, ...keys);
const json = (place: string, ...keys: readonly string[]): SealedField => sealed('json', place, ...keys);

/** Everything that an export holds. */
export const portableTables: readonly PortableTable[] = [
  {
    table: 'application',
    file: 'applications',
    sealed: {
      sealed_identity: json('application.identity', 'number'),
      sealed_headline: json('application.headline', 'number'),
    },
  },
  {
    table: 'application_version',
    file: 'application-versions',
    sealed: { sealed_payload: json('application_version.payload', 'application', 'version') },
  },
  {
    table: 'application_file',
    file: 'originals',
    large: true,
    sealed: {
      sealed_name: text('application_file.sealed_name', 'id'),
      sealed_bytes: sealed('bytes', 'application_file.sealed_bytes', 'id'),
    },
  },
  { table: 'screening', file: 'results', sealed: { sealed_result: json('screening.result', 'id') } },
  { table: 'policy_document', file: 'policy-documents' },
  { table: 'policy_version', file: 'policies' },
  { table: 'link_value', file: 'link-values' },
  { table: 'text_bucket', file: 'text-buckets' },
  { table: 'link_state', file: 'link-state' },
  { table: 'campaign', file: 'campaigns' },
  { table: 'campaign_member', file: 'campaign-members' },
  {
    table: 'campaign_edge',
    file: 'campaign-links',
    sealed: { sealed_ties: { ...json('campaign_edge.ties', 'first', 'second'), as: 'sharedValues' } },
  },
  { table: 'account', file: 'accounts', sealed: { sealed_person: json('account.sealed_person', 'id') } },
  { table: 'provider_identity', file: 'single-sign-on' },
  { table: 'review_line', file: 'review-lines' },
  { table: 'review_case', file: 'cases' },
  {
    table: 'case_step',
    file: 'case-steps',
    sealed: { sealed_note: text('case_step.sealed_note', 'application') },
  },
  { table: 'case_note', file: 'case-notes', sealed: { sealed_text: text('case_note.sealed_text', 'id') } },
  {
    table: 'case_attachment',
    file: 'attachments',
    large: true,
    sealed: {
      sealed_name: text('case_attachment.sealed_name', 'id'),
      sealed_bytes: sealed('bytes', 'case_attachment.sealed_bytes', 'id'),
    },
  },
  {
    table: 'case_question',
    file: 'questions',
    sealed: {
      sealed_text: text('case_question.sealed_text', 'id'),
      sealed_answer: text('case_question.sealed_answer', 'id'),
    },
  },
  { table: 'case_check', file: 'checks', sealed: { sealed_note: text('case_check.sealed_note', 'id') } },
  { table: 'case_sheet', file: 'interview-sheets', sealed: { sealed_scores: json('case_sheet.sealed_scores', 'id') } },
  {
    table: 'case_judgement',
    file: 'judgements',
    sealed: { sealed_signals: json('case_judgement.sealed_signals', 'application', 'screening', 'by_id') },
  },
  {
    table: 'blind_review',
    file: 'second-readings',
    sealed: {
      sealed_signals: json('blind_review.sealed_signals', 'id'),
      sealed_note: text('blind_review.sealed_note', 'id'),
    },
  },
  {
    table: 'campaign_decision',
    file: 'campaign-decisions',
    sealed: { sealed_note: text('campaign_decision.sealed_note', 'id') },
  },
  {
    table: 'campaign_decision_member',
    file: 'campaign-decision-members',
    sealed: { sealed_why: text('campaign_decision_member.sealed_why', 'decision', 'application') },
  },
  {
    table: 'indicator',
    file: 'indicators',
    sealed: { sealed_value: json('indicator.value', 'id'), sealed_note: text('indicator.note', 'id') },
  },
  { table: 'indicator_match', file: 'indicator-matches' },
  { table: 'hire', file: 'hires', sealed: { sealed_worker: text('hire.worker', 'application') } },
  { table: 'retro_run', file: 'searches' },
  { table: 'retro_finding', file: 'search-findings' },
  { table: 'reference_lists', file: 'reference-lists' },
  {
    table: 'legal_hold',
    file: 'legal-holds',
    sealed: {
      sealed_reason: text('legal_hold.reason', 'id'),
      sealed_release: text('legal_hold.release', 'id'),
    },
  },
  { table: 'erasure', file: 'erasures' },
  { table: 'retention_run', file: 'retention-runs' },
  { table: 'retention_clock', file: 'retention-clock' },
  { table: 'retention_period', file: 'retention-periods' },
  {
    table: 'report',
    file: 'reports',
    sealed: {
      sealed_seen: text('report.seen', 'id'),
      sealed_about: text('report.about', 'id'),
      sealed_reporter: text('report.reporter', 'id'),
    },
  },
  {
    table: 'connector',
    file: 'connectors',
    sealed: {
      sealed_secrets: { ...sealed('withheld', 'connector.secrets', 'id'), instead: '[]' },
      sealed_token: sealed('withheld', 'connector.token', 'id'),
    },
  },
  {
    table: 'received_hook',
    file: 'received-hooks',
    large: true,
    sealed: {
      sealed_body: {
        kind: 'bytes',
        place: ({ connector, key }) => `received_hook.body:${String(connector)}:${String(key).slice(2)}`,
      },
    },
  },
  { table: 'ats_application', file: 'ats-applications' },
  { table: 'endpoint', file: 'endpoints' },
  { table: 'delivery', file: 'deliveries' },
  { table: 'event_cursor', file: 'event-cursors' },
  { table: 'job', file: 'jobs', where: `state in ('waiting', 'running', 'failed')` },
  { table: 'effect', file: 'effects' },
  { table: 'event', file: 'events' },
  { table: 'event_head', file: 'event-head' },
  { table: 'audit_entry', file: 'audit', kept: 'append-only' },
];

/** Tables that an export leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  schema_migration: 'belongs to the database, not to what is in it',
  data_key: 'the new system has keys of its own',
  session: 'people sign in again',
  one_time_link: 'a link is good for one system',
  sign_in_step: 'ends within minutes',
  sign_in_attempt: 'counts of the moment',
  passkey: 'a secret of an account; people enrol again',
  password_sign_in: 'a secret of an account',
  totp_step: 'a secret of an account',
  recovery_code: 'a secret of an account',
  api_key: 'a secret; keys are made anew',
  endpoint_secret: 'a secret of another system; each endpoint gets a new one',
  notice_channel: 'its address is a secret; set up anew',
  notice: 'waits for a channel',
  recurring_job: 'a new worker knows what is due',
  idempotency: 'answers kept for a day',
};
