import type { DocumentPool } from '../../documents/pool.ts';
import type { Verdict } from '../../engine/contract/decision.ts';
import type { Database } from '../../store/database.ts';
import type { Parts } from '../parts.ts';
import type { ReviewSettings } from './settings.ts';

/** What reviewing asks of the rest of the product. */
export interface ReviewSeams {
  /** Tells the memory of links what a person decided about an application. */
  settle(db: Database, application: number, verdict: Verdict): Promise<void>;
  /** Numbers of applications of these jobs, or of all, that a text names: by reference, name or contact. */
  searchNumbers(db: Database, text: string, jobs: readonly string[] | null): Promise<readonly number[]>;
  /** The record of a campaign, campaign format v1, for an evidence pack. */
  campaign(db: Database, id: string): Promise<unknown>;
  /** Reads a file in a process that can be killed. */
  readonly documents: Pick<DocumentPool, 'extract' | 'draw'>;
}

/** What all use cases of reviewing share. */
export interface ReviewContext extends Parts {
  readonly settings: ReviewSettings;
  readonly seams: ReviewSeams;
}
