import { statfs } from 'node:fs/promises';
import type { Database } from '../store/database.ts';
import { answersAtAll } from '../store/facts.ts';

/** Whether the service can take requests, part by part. Names are fixed words: anyone may ask. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: readonly { readonly name: 'process' | 'database' | 'disk'; readonly ready: boolean }[];
}

export interface ReadinessParts {
  readonly database: Database;
  /** Folder whose file system fills; none when the database is a server. */
  readonly dataDirectory: string | undefined;
  readonly leastFreeMegabytes: number;
  /** Whether a stop was asked for: whoever shares out requests is to leave this process alone. */
  readonly stopping: () => boolean;
}

const PATIENCE = 2000;

/** Free megabytes where a folder lies. */
export const freeMegabytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
};

const within = async (work: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const done = await Promise.race([work.catch(() => false), late]);
  clearTimeout(timer);
  return done;
};

/** Whether the database answers, the disk has room, and nobody asked to stop. The schema is checked once, at the start. */
export const readiness = async (asked: ReadinessParts): Promise<Readiness> => {
  const { database, dataDirectory, leastFreeMegabytes, stopping } = asked;
  const parts = [
    { name: 'process', ready: !stopping() },
    { name: 'database', ready: await within(answersAtAll(database)) },
    {
      name: 'disk',
      ready:
        dataDirectory === undefined ||
        (await within(freeMegabytes(dataDirectory).then((free) => free >= leastFreeMegabytes))),
    },
  ] as const;
  return { ready: parts.every((part) => part.ready), parts };
};
