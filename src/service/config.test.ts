import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './config.ts';
import { configurationTable } from './configuration-table.ts';
import { settingNames } from './setting-names.ts';
import { notes, Settings } from './settings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-config-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const refusal = async (args: readonly string[], environment: Record<string, string> = {}): Promise<string> => {
  try {
    await readConfiguration(args, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error('it was taken');
};

describe('the order of places', () => {
  it('takes the command line before the environment before the file before the default', async () => {
    const path = await file('order.yaml', 'port: 1001\nhost: 192.0.2.1\nlog-level: warn\n');
    const environment = { GATEHOUSE_CONFIG: path, GATEHOUSE_PORT: '1002', GATEHOUSE_HOST: '192.0.2.2' };
    const { settings } = await readConfiguration(['--port', '1003'], environment);
    expect(settings).toMatchObject({ port: 1003, host: '192.0.2.2', logLevel: 'warn', stopSeconds: 20 });
  });

  it('takes the names that platforms give, and its own before them', async () => {
    const url = 'postgres://gatehouse@db.example.com/gatehouse';
    const { settings } = await readConfiguration([], { PORT: '3000', DATABASE_URL: url });
    expect(settings).toMatchObject({ port: 3000, databaseUrl: url });
    const both = await readConfiguration([], { PORT: '3000', GATEHOUSE_PORT: '3001' });
    expect(both.settings.port).toBe(3001);
  });

  it('reads a secret from the file that it is given as', async () => {
    const path = await file('secret', 'postgres://gatehouse@db.example.com/gatehouse\n');
    for (const given of [
      { GATEHOUSE_DATABASE_URL_FILE: path },
      { GATEHOUSE_CONFIG: await file('c.yaml', `database-url-file: ${path}`) },
    ])
      expect((await readConfiguration([], given)).settings.databaseUrl).toBe(
        'postgres://gatehouse@db.example.com/gatehouse',
      );
  });

  it('counts an empty variable as none, and parts lists by commas', async () => {
    const environment = { GATEHOUSE_PORT: '', GATEHOUSE_TRUSTED_PROXIES: '192.0.2.1, 198.51.100.0/24' };
    const { settings } = await readConfiguration([], environment);
    expect(settings).toMatchObject({ port: 8080, trustedProxies: ['192.0.2.1', '198.51.100.0/24'] });
  });

  it('gives a command its own options and arguments', async () => {
    const { own, positionals } = await readConfiguration(
      ['verify', '--quiet', '--head', '7:ab'],
      {},
      { quiet: 'flag', head: 'value' },
    );
    expect(positionals).toEqual(['verify']);
    expect([...own]).toEqual([
      ['quiet', true],
      ['head', '7:ab'],
    ]);
  });
});

describe('refusals', () => {
  it('name an unknown key wherever it stands, and the nearest one that is known', async () => {
    expect(await refusal(['--prot', '1'])).toContain('--prot: there is no such setting; the nearest is --port');
    expect(await refusal([], { GATEHOUSE_DATABSE_URL: 'x' })).toContain(
      'GATEHOUSE_DATABSE_URL: there is no such setting; the nearest is GATEHOUSE_DATABASE_URL',
    );
    const path = await file('unknown.yaml', 'log_levels: warn\nzzzzzz: 1\n');
    const said = await refusal(['--config', path]);
    expect(said).toContain(`${path}, log_levels: there is no such setting; the nearest is log-level`);
    expect(said).toContain(`${path}, zzzzzz: there is no such setting\n`.trimEnd());
  });

  it('name key, place and reason of everything that is wrong at once', async () => {
    const path = await file('wrong.yaml', 'log-level: loud\n');
    const said = await refusal(['--config', path, '--port', 'eighty'], { GATEHOUSE_STOP_SECONDS: '0' });
    expect(said.split('\n')).toEqual([
      'the configuration cannot be used',
      '  --port: takes a whole number from 0 to 65535',
      `  ${path}, log-level: takes info, warn or error`,
      '  GATEHOUSE_STOP_SECONDS: takes at least 1',
    ]);
  });

  it('never print what a secret holds', async () => {
    const secret = 'mysql://gatehouse:hunter2@db.example.com';
    expect(await refusal([], { DATABASE_URL: secret })).toBe(
      'the configuration cannot be used\n  DATABASE_URL: begins with postgres://',
    );
    const said = await refusal(['--database-url', secret]);
    expect(said).not.toContain('hunter2');
    expect(said).toContain('--database-url-file PATH');
  });

  it('say which other setting one needs', async () => {
    expect(await refusal([], { GATEHOUSE_SMTP_URL: 'smtp://mail.example.com' })).toContain('GATEHOUSE_SMTP_URL: needs');
  });

  it('name a file that is missing or no YAML', async () => {
    expect(await refusal(['--config', join(folder, 'nowhere.yaml')])).toContain('there is no such file');
    expect(await refusal(['--config', await file('bad.yaml', 'port: 1\nhost: [1\n')])).toMatch(
      /bad\.yaml:\d+: is no YAML/,
    );
    expect(await refusal(['--config', await file('list.yaml', '- port')])).toContain(
      'takes lines such as "port: 8080"',
    );
  });

  it('leave alone what container platforms put into the environment', async () => {
    const environment = {
      GATEHOUSE_SERVICE_HOST: '192.0.2.1',
      GATEHOUSE_PORT: 'tcp://192.0.2.1:80',
      GATEHOUSE_PORT_80_TCP_ADDR: '192.0.2.1',
    };
    expect((await readConfiguration([], environment)).settings.port).toBe(8080);
  });
});

describe('the page', () => {
  it('describes every setting, once, in one line', () => {
    const table = configurationTable();
    for (const [name, field] of Object.entries(Settings.shape))
      expect(notes.get(field)?.description, name).toMatch(/\.$/);
    for (const { file: name, fromFile } of settingNames)
      expect(table.split(`\n| \`${name}\` |`).length - 1, name).toBe(fromFile ? 0 : 1);
  });
});
