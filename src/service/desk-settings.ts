import type { UpkeepSettings } from '../desk/jobs-upkeep.ts';
import type { MemorySettings } from '../desk/memory/memory.ts';
import { defaultReviewSettings, type ReviewSettings } from '../desk/review/settings.ts';
import type { SmtpSettings } from '../notify/mail.ts';
import { publicUrlOf } from './access-settings.ts';
import type { Configuration } from './settings.ts';

const usualPorts = { tls: 465, starttls: 587, none: 25 } as const;

const isHere = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host);

/** `smtps` is encrypted from the first byte; `smtp` asks for STARTTLS, but to a relay on this machine. */
export const smtpOf = ({
  smtpUrl,
  mailFrom,
}: Pick<Configuration, 'smtpUrl' | 'mailFrom'>): SmtpSettings | undefined => {
  if (smtpUrl === undefined || mailFrom === undefined) return undefined;
  const url = new URL(smtpUrl);
  const security = url.protocol === 'smtps:' ? 'tls' : isHere(url.hostname) ? 'none' : 'starttls';
  const { username, password } = url;
  return {
    host: url.hostname,
    port: url.port === '' ? usualPorts[security] : Number(url.port),
    security,
    from: mailFrom,
    ...(username === '' ? {} : { user: decodeURIComponent(username), password: decodeURIComponent(password) }),
  };
};

/** How reviews run. */
export const reviewSettingsOf = (settings: Configuration): ReviewSettings => ({
  ...defaultReviewSettings,
  undoSeconds: settings.undoSeconds,
  budgets: settings.reviewBudgets,
  blindShare: settings.blindShare,
});

/** How long things are kept, and who may report. */
export const memorySettingsOf = (settings: Configuration): MemorySettings => ({
  retention: { preset: settings.retention, days: settings.retentionDays },
  reports: settings.reports,
});

/** What leaves the service, and how it is found from outside. */
export const outsideSettingsOf = (settings: Configuration): UpkeepSettings => ({
  publicUrl: publicUrlOf(settings).origin,
  network: settings.allowPrivateWebhooks ? 'inside' : 'public',
  smtp: smtpOf(settings),
  digestEvery: settings.noticeSeconds,
});
