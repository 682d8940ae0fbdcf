import { describe, expect, it } from 'vitest';
import { readConfiguration } from './config.ts';
import { memorySettingsOf, outsideSettingsOf, reviewSettingsOf, smtpOf } from './desk-settings.ts';

const settingsOf = async (environment: Record<string, string>) => (await readConfiguration([], environment)).settings;
const from = { mailFrom: 'gatehouse@example.com' };

describe('settings of the use cases', () => {
  it('read the mail server from its address', () => {
    expect(smtpOf({ smtpUrl: 'smtps://user:p%40ss@mail.example.com', ...from })).toEqual({
      host: 'mail.example.com',
      port: 465,
      security: 'tls',
      user: 'user',
      password: 'p@ss',
      from: 'gatehouse@example.com',
    });
    expect(smtpOf({ smtpUrl: 'smtp://mail.example.com', ...from })).toMatchObject({ port: 587, security: 'starttls' });
    expect(smtpOf({ smtpUrl: 'smtp://localhost:1025', ...from })).toMatchObject({ port: 1025, security: 'none' });
    expect(smtpOf({ smtpUrl: undefined, mailFrom: undefined })).toBeUndefined();
  });

  it('take shares, days and tiers as people write them', async () => {
    const settings = await settingsOf({
      GATEHOUSE_REVIEW_BUDGETS: 'standard=2%, critical=0.1',
      GATEHOUSE_BLIND_SHARE: '5%',
      GATEHOUSE_RETENTION: 'eu',
      GATEHOUSE_RETENTION_DAYS: 'declined=90',
    });
    expect(reviewSettingsOf(settings)).toMatchObject({ budgets: { standard: 0.02, critical: 0.1 }, blindShare: 0.05 });
    expect(memorySettingsOf(settings).retention).toEqual({ preset: 'eu', days: { declined: 90 } });
  });

  it('keep outgoing webhooks out of the own network unless told otherwise', async () => {
    expect(outsideSettingsOf(await settingsOf({}))).toMatchObject({
      publicUrl: 'http://localhost:8080',
      network: 'public',
    });
    const open = await settingsOf({ GATEHOUSE_ALLOW_PRIVATE_WEBHOOKS: 'yes' });
    expect(outsideSettingsOf(open).network).toBe('inside');
  });

  it('refuse a tier, a clock or a share that does not exist', async () => {
    for (const wrong of [
      { GATEHOUSE_REVIEW_BUDGETS: 'huge=2%' },
      { GATEHOUSE_REVIEW_BUDGETS: 'standard' },
      { GATEHOUSE_RETENTION_DAYS: 'forever=1' },
      { GATEHOUSE_BLIND_SHARE: '200%' },
      { GATEHOUSE_PUBLIC_URL: 'http://gatehouse.example.com' },
    ])
      await expect(settingsOf(wrong), JSON.stringify(wrong)).rejects.toThrow(Object.keys(wrong)[0]);
  });
});
