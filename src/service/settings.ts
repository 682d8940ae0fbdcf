import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { retentionPresets } from '../desk/memory/retention-rules.ts';
import { retentionClocks } from '../store/retention.ts';

/** What is beside a setting's type: whether its value is hidden, and names that it has in the environment elsewhere. */
export interface SettingNotes {
  readonly description: string;
  readonly secret?: boolean;
  readonly alias?: string;
  /** How the default is written in the documentation, when it depends on the machine. */
  readonly shownDefault?: string;
}

export const notes = z.registry<SettingNotes>();

const whole = (from: number, to: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value),
    z
      .int(`takes a whole number from ${from} to ${to}`)
      .min(from, `takes at least ${from}`)
      .max(to, `takes at most ${to}`),
  );

const text = z.string('takes a text').min(1, 'is empty').max(4096, 'is too long');

const yesOrNo = z.preprocess(
  (value) => (value === 'true' || value === 'yes' ? true : value === 'false' || value === 'no' ? false : value),
  z.boolean('takes true or false'),
);

const several = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : value,
  z.array(text, 'takes a list, in the environment parted by commas').max(100, 'takes at most 100'),
);

/** `a=1,b=2`. */
const asPairs = (value: unknown): unknown =>
  typeof value === 'string'
    ? Object.fromEntries(value.split(',').map((part) => part.split('=').map((piece) => piece.trim())))
    : value;

const pairs = z.preprocess(
  asPairs,
  z.record(z.string().min(1).max(200), z.string().min(1).max(200), 'takes group=role, several parted by commas'),
);

const share = z.preprocess(
  (value) => {
    if (typeof value !== 'string') return value;
    const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(value) ?? [];
    return number === undefined ? value : Number(number) / (percent === '%' ? 100 : 1);
  },
  z.number('takes a share such as 2% or 0.02').min(0, 'takes at least 0').max(1, 'takes at most 100%'),
);

const shares = z.preprocess(
  asPairs,
  z.partialRecord(z.enum(['standard', 'elevated', 'critical']), share, 'takes tier=share, several parted by commas'),
);

const days = z.preprocess(
  asPairs,
  z.partialRecord(z.enum(retentionClocks), whole(1, 36_500), 'takes clock=days, several parted by commas'),
);

const address = z.url({ protocol: /^https?$/, error: 'takes an address that begins with https:// or http://' });

/** Anyone on the way reads the cookies of a plain connection. */
const isSafe = (url: string): boolean => /^(?:https:|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/.test(url);

/** As root the database runs under another account, which has to reach the folder. */
const defaultDataDirectory = (): string =>
  process.getuid?.() === 0 ? '/var/lib/gatehouse' : join(homedir(), '.gatehouse', 'data');

/** Every setting: its type, its default and what it means. Names in the file and the environment follow from the key. */
export const Settings = z.strictObject({
  host: text.default('127.0.0.1').register(notes, { description: 'Address to listen on; `0.0.0.0` for every one.' }),
  port: whole(0, 65_535).default(8080).register(notes, { description: 'Port to listen on.', alias: 'PORT' }),
  publicUrl: address.refine(isSafe, 'takes https://, or http:// on localhost only').optional().register(notes, {
    description: 'Address under which people reach the service; in links, cookies and passkeys.',
    shownDefault: '`http://localhost:PORT`',
  }),
  trustedProxies: several.default([]).register(notes, {
    description: 'Addresses or networks (`10.0.0.0/8`) of proxies whose `X-Forwarded-For` and `-Proto` are believed.',
  }),
  dataDirectory: text.default(defaultDataDirectory).register(notes, {
    description: 'Folder of the embedded database, its key file and temporary files.',
    shownDefault: '`~/.gatehouse/data`; as root `/var/lib/gatehouse`',
  }),
  databaseUrl: text
    .regex(/^postgres(ql)?:\/\//, 'begins with postgres://')
    .optional()
    .register(notes, {
      description: 'PostgreSQL server (15 or later); without it the embedded database is used.',
      secret: true,
      alias: 'DATABASE_URL',
    }),
  database: z.enum(['embedded', 'pglite'], 'takes embedded or pglite').optional().register(notes, {
    description: 'What runs in the data directory when there is no server.',
    shownDefault: '`embedded` where it can run, else `pglite`',
  }),
  databaseConnections: whole(2, 200).default(10).register(notes, { description: 'Connections to the database.' }),
  key: text.optional().register(notes, {
    description:
      'Master key: 32 bytes in base64 or hex. Older ones may follow, parted by commas, to open what they sealed.',
    secret: true,
    shownDefault: 'the file `key` in the data directory, embedded database only',
  }),
  reference: text.optional().register(notes, {
    description: 'Folder of reference data.',
    shownDefault: '`~/.gatehouse/reference`',
  }),
  policy: text.optional().register(notes, { description: 'Policy file (policy.md).' }),
  weights: text.optional().register(notes, { description: 'Weights from `gatehouse learn`.' }),
  screeningThreads: whole(1, 64).optional().register(notes, {
    description: 'Threads that screen applications.',
    shownDefault: 'one for each processor beside the first, 1 to 4',
  }),
  background: yesOrNo.default(true).register(notes, {
    description: 'Runs background jobs in this process too; `false` leaves them to `gatehouse worker`.',
  }),
  logLevel: z
    .enum(['info', 'warn', 'error'], 'takes info, warn or error')
    .default('info')
    .register(notes, { description: 'Least important events to write.' }),
  probeHost: text.default('127.0.0.1').register(notes, { description: 'Address of the port of probes.' }),
  probePort: whole(0, 65_535)
    .optional()
    .register(notes, {
      description:
        'Port that answers `/healthz`, `/readyz` and `/metrics` to anyone who reaches it, by whatever name. On the main ' +
        'port, metrics ask for a key with `metrics:read`.',
      shownDefault: 'none',
    }),
  tracesUrl: address.optional().register(notes, {
    description: 'OpenTelemetry collector (OTLP over HTTP), such as `http://localhost:4318`.',
    alias: 'OTEL_EXPORTER_OTLP_ENDPOINT',
  }),
  headerSeconds: whole(1, 300).default(10).register(notes, {
    description: 'Time that a client has to send its headers.',
  }),
  requestSeconds: whole(1, 3600).default(120).register(notes, {
    description: 'Time that a client has to send a whole request.',
  }),
  idleSeconds: whole(1, 3600).default(65).register(notes, {
    description: 'Time for which an idle connection stays open; longer than that of the proxy in front.',
  }),
  stopSeconds: whole(1, 600).default(20).register(notes, {
    description: 'Time for requests and jobs to finish after SIGTERM.',
  }),
  leastFreeMegabytes: whole(0, 1_000_000).default(512).register(notes, {
    description: 'Free room in the data directory below which the service is not ready.',
  }),
  smtpUrl: text
    .regex(/^smtps?:\/\//, 'begins with smtp:// or smtps://')
    .optional()
    .register(notes, {
      description: 'Mail server for notices.',
      secret: true,
    }),
  mailFrom: text.optional().register(notes, { description: 'Sender of notices.' }),
  noticeSeconds: whole(60, 86_400).default(300).register(notes, {
    description: 'Time over which notices to Slack and mail are gathered.',
  }),
  oidcName: text
    .default('Company account')
    .register(notes, { description: 'What the button for single sign-on says.' }),
  oidcIssuer: address.optional().register(notes, { description: 'Issuer of single sign-on (OpenID Connect).' }),
  oidcClientId: text.optional().register(notes, { description: 'Client id at the issuer.' }),
  oidcClientSecret: text.optional().register(notes, { description: 'Client secret at the issuer.', secret: true }),
  oidcDomains: several.default([]).register(notes, {
    description: 'Domains of e-mail addresses whose people may sign in; none for any.',
  }),
  oidcRoleClaim: text.default('groups').register(notes, { description: 'Claim that names the groups of a person.' }),
  oidcRoles: pairs.default({}).register(notes, {
    description: 'Role for each group, as `group=role`; people without one are let in by an administrator.',
  }),
  idleMinutes: whole(5, 1440).default(30).register(notes, {
    description: 'Time without a request after which a session ends.',
  }),
  sessionHours: whole(1, 168)
    .default(12)
    .register(notes, { description: 'Time after which a session ends in any case.' }),
  reports: z.enum(['open', 'signed-in'], 'takes open or signed-in').default('signed-in').register(notes, {
    description: 'Who may use the form for reports: whoever reaches it, or people with an account.',
  }),
  retention: z
    .enum(retentionPresets, `takes ${retentionPresets.join(', ')}`)
    .default('us')
    .register(notes, { description: 'How long things are usually kept, by where you hire (privacy.md).' }),
  retentionDays: days.default({}).register(notes, {
    description:
      'Single clocks set otherwise, as `clock=days`: `declined=400,reports=90`. These stand; the desk changes others only.',
  }),
  reviewBudgets: shares.default({}).register(notes, {
    description:
      'Share of applications that people can review, by tier: `standard=2%,critical=10%`. Draws review lines.',
  }),
  blindShare: share.default(0.1).register(notes, {
    description: 'Share of closed cases that a second person looks at without knowing of the first.',
  }),
  undoSeconds: whole(0, 3600).default(6).register(notes, {
    description: 'Time in which whoever signed can take it back; nothing is told to anybody before.',
  }),
  allowPrivateWebhooks: yesOrNo.default(false).register(notes, {
    description: 'Lets outgoing webhooks reach addresses of the own network.',
  }),
});

export type Configuration = z.output<typeof Settings>;
export type SettingName = keyof Configuration;
