import type { ClientBase } from 'pg';
import { createChannels, quotedChannel } from './channels.ts';
import type { Listener } from './listener.ts';

export interface SharedListener extends Listener {
  /** Prepares a connection that the pool has made. */
  adopt(client: ClientBase): Promise<void>;
}

/** Listens on the connection that everything else uses, for a database that has only one. */
export const createSharedListener = (run: (text: string) => Promise<unknown>): SharedListener => {
  const channels = createChannels();
  return {
    async adopt(client) {
      client.on('notification', ({ channel, payload }) => channels.tell(channel, payload ?? ''));
      const text = channels.listenAll();
      if (text === '') return;
      await client.query(text);
      channels.tellAll();
    },
    async listen(channel, hear) {
      const name = quotedChannel(channel);
      if (channels.add(channel, hear)) await run(`listen ${name}`);
      return async () => {
        if (channels.remove(channel, hear)) await run(`unlisten ${name}`);
      };
    },
    async close() {},
  };
};
