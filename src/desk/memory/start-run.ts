import type { Database } from '../../store/database.ts';
import { enqueue } from '../../store/jobs.ts';
import { createRun, type RetroCause, type RetroSubject, type RetroWay } from '../../store/retro.ts';
import type { Actor } from '../actor.ts';
import { newId } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { byOf } from './authority.ts';

/** The job that works through a search of the past. */
export const RETRO_JOB = 'retro.run';

export interface RunToStart {
  readonly cause: RetroCause;
  readonly subject: RetroSubject;
  readonly way: RetroWay;
  /** Absent: a fresh one. */
  readonly id?: string;
}

/** Begins a search of the past in the transaction of what it follows from; gives its id. */
export type StartRun = (db: Database, actor: Actor, run: RunToStart) => Promise<string>;

export const createStartRun =
  ({ now }: Pick<Parts, 'now'>): StartRun =>
  async (db, actor, { cause, subject, way, id = newId('retro') }) => {
    await createRun(db, { id, cause, way, subject, createdBy: byOf(actor), createdAt: now() });
    await enqueue(db, [{ kind: RETRO_JOB, payload: { run: id }, key: id }]);
    return id;
  };
