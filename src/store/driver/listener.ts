import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Log } from '../../log.ts';
import { createChannels, type Hear, quotedChannel } from './channels.ts';
import { failureOf } from './failure.ts';

export interface Listener {
  listen(channel: string, hear: Hear): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const firstPause = 100;
const longestPause = 5000;
/** A connection whose other end vanished without a word is found out by asking. */
const askEvery = 30_000;

/** Ends a connection that no longer answers. */
const keepAsking = (client: Client): void => {
  const asking = setInterval(() => {
    const late = setTimeout(() => client.connection.stream.destroy(), askEvery / 2);
    const answered = () => clearTimeout(late);
    client.query('select 1').then(answered, answered);
  }, askEvery);
  asking.unref();
  client.on('end', () => clearInterval(asking));
};

/** One connection for all channels, made at the first `listen` and made again whenever it is lost. */
export const createListener = (config: ClientConfig, log: Log): Listener => {
  const channels = createChannels();
  const stop = new AbortController();
  let current: Promise<Client> | undefined;

  const connect = async (): Promise<Client> => {
    const client = new Client(config);
    client.on('error', () => {});
    client.on('notification', ({ channel, payload }) => channels.tell(channel, payload ?? ''));
    try {
      await client.connect();
      await client.query(channels.listenAll());
    } catch (error) {
      client.end().catch(() => {});
      throw failureOf(error);
    }
    keepAsking(client);
    client.on('end', () => {
      if (stop.signal.aborted) return;
      current = again();
      current.catch(() => {});
    });
    return client;
  };

  const again = async (): Promise<Client> => {
    log.warn('the connection for notices was lost');
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      await wait(pause, undefined, { ref: false, signal: stop.signal });
      try {
        const client = await connect();
        log.info('the connection for notices was made again');
        channels.tellAll();
        return client;
      } catch {
        // The database is still away.
      }
    }
  };

  const connected = async (): Promise<Client> => {
    current ??= connect();
    try {
      return await current;
    } catch (error) {
      if (!stop.signal.aborted) current = undefined;
      throw error;
    }
  };

  return {
    async listen(channel, hear) {
      const name = quotedChannel(channel);
      const isNew = channels.add(channel, hear);
      try {
        const client = await connected();
        if (isNew) await client.query(`listen ${name}`);
      } catch (error) {
        channels.remove(channel, hear);
        throw failureOf(error);
      }
      return async () => {
        if (!channels.remove(channel, hear) || stop.signal.aborted) return;
        await (await connected()).query(`unlisten ${name}`);
      };
    },
    async close() {
      stop.abort();
      const client = await current?.catch(() => undefined);
      await client?.end().catch(() => {});
    },
  };
};
