export type Hear = (payload: string) => void;

/** Who hears what. */
export interface Channels {
  /** Whether the channel is new. */
  add(channel: string, hear: Hear): boolean;
  /** Whether nobody hears the channel any longer. */
  remove(channel: string, hear: Hear): boolean;
  tell(channel: string, payload: string): void;
  /** After a lost connection: something may have been missed. */
  tellAll(): void;
  /** What makes a new connection hear them all; empty when there are none. */
  listenAll(): string;
}

/** The name of a channel as it stands in a statement, which takes no parameter there. */
export const quotedChannel = (channel: string): string => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(channel)) throw new Error(`not a channel name: ${channel}`);
  return `"${channel}"`;
};

export const createChannels = (): Channels => {
  const channels = new Map<string, Set<Hear>>();
  const tell = (channel: string, payload: string) => {
    for (const hear of channels.get(channel) ?? []) hear(payload);
  };
  return {
    add(channel, hear) {
      const known = channels.get(channel);
      channels.set(channel, (known ?? new Set()).add(hear));
      return known === undefined;
    },
    remove(channel, hear) {
      const known = channels.get(channel);
      known?.delete(hear);
      return known?.size === 0 && channels.delete(channel);
    },
    tell,
    tellAll() {
      for (const channel of channels.keys()) tell(channel, '');
    },
    listenAll: () => [...channels.keys()].map((channel) => `listen ${quotedChannel(channel)}`).join(';'),
  };
};
