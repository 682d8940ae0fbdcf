import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Forbidden } from '../../notify/addresses.ts';
import { type Player, startPlayer } from '../testing/player.ts';
import { type Caller, createCaller, Later, Refused } from './caller.ts';

const now = new Date('2026-03-02T09:00:00Z');

describe('a caller of the public Internet', () => {
  const caller = createCaller({ reach: 'public', now: () => now, sleep: () => Promise.resolve() });

  it('asks nothing of private hosts, however they are spelled, nor without TLS', async () => {
    const refused = [
      'https://127.0.0.1/x',
      'https://localhost/x',
      'https://0x7f.1/x',
      'https://2130706433/x',
      'https://[::1]/x',
      'https://[::ffff:10.0.0.1]/x',
      'https://169.254.169.254/latest/meta-data',
      'http://example.com/x',
      'file:///etc/passwd',
      'https://user:word@example.com/x',
    ];
    for (const url of refused) await expect(caller.file(new URL(url)), url).rejects.toBeInstanceOf(Forbidden);
  });
});

describe('a caller', () => {
  let player: Player;
  let waits: number[] = [];
  let caller: Caller;
  const at = (path: string): URL => new URL(`${player.origin}${path}`);

  beforeAll(async () => {
    player = await startPlayer();
    const sleep = (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      return Promise.resolve();
    };
    caller = createCaller({ reach: 'anywhere', now: () => now, sleep });
  });
  afterAll(() => player.close());

  it('waits as long as it is told to and asks again', async () => {
    waits = [];
    player.play(
      'GET /busy',
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': 'Mon, 02 Mar 2026 09:00:12 GMT' } },
      { json: { ok: 1 } },
    );
    expect(await caller.get(at('/busy'))).toEqual({ ok: 1 });
    expect(waits).toEqual([7_000, 12_000]);
  });

  it('leaves a long wait and a third failure to the queue', async () => {
    waits = [];
    player.play('GET /long', { status: 429, headers: { 'retry-after': '600' } });
    await expect(caller.get(at('/long'))).rejects.toMatchObject({ name: 'Later', after: 600 });
    player.play('GET /down', { status: 500 });
    await expect(caller.get(at('/down'))).rejects.toBeInstanceOf(Later);
    expect(waits).toEqual([1_000, 2_000]);
    await expect(caller.get(new URL('http://127.0.0.1:1/x'))).rejects.toBeInstanceOf(Later);
  });

  it('does not repeat a write of which nobody knows whether it was done', async () => {
    player.play('POST /note', { status: 500 });
    const before = player.heard.length;
    await expect(caller.post(at('/note'), { body: {} })).rejects.toBeInstanceOf(Later);
    expect(player.heard.length - before).toBe(1);
    player.play('POST /note', { status: 429, headers: { 'retry-after': '1' } }, { json: {} });
    await caller.post(at('/note'), { body: {} });
    expect(player.heard.length - before).toBe(3);
  });

  it('takes a refusal as one and says nothing of what was asked', async () => {
    player.play('GET /secret?name=jo', { status: 403, json: { message: 'jo is not yours' } });
    const error: unknown = await caller.get(at('/secret?name=jo')).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(Refused);
    expect(String(error)).toBe('Refused: the system answered 403');
  });

  it('reads no answer that is too large, too deep or no JSON', async () => {
    player.play('GET /large', { bytes: Buffer.alloc(4_000_001, 0x20) });
    await expect(caller.get(at('/large'))).rejects.toMatchObject({ name: 'TooLarge' });
    player.play('GET /deep', { bytes: Buffer.from('['.repeat(100)) });
    await expect(caller.get(at('/deep'))).rejects.toMatchObject({ name: 'Refused', status: 0 });
    player.play('GET /file', { bytes: Buffer.alloc(20_000_001) });
    await expect(caller.file(at('/file'))).rejects.toMatchObject({ name: 'TooLarge' });
  });

  it('follows redirects of files only, a few, and takes no token to another host', async () => {
    const other = await startPlayer();
    player.play('GET /moved', { status: 302, headers: { location: `${other.origin}/here` } });
    other.play('GET /here', { bytes: Buffer.from('file') });
    const file = await caller.file(at('/moved'), { authorization: 'Bearer token' });
    expect(Buffer.from(file).toString()).toBe('file');
    expect(other.heard[0]?.headers.authorization).toBeUndefined();
    await expect(caller.get(at('/moved'))).rejects.toBeInstanceOf(Refused);
    player.play('GET /round', { status: 302, headers: { location: '/round' } });
    await expect(caller.file(at('/round'))).rejects.toMatchObject({ status: 310 });
    await other.close();
  });
});
