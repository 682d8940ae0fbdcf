import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Target, WriteBack } from '../ats/api.ts';
import { Refused } from '../ats/http/caller.ts';
import type { Band } from '../engine/contract/result.ts';
import { type Handler, Poison } from '../jobs/handler.ts';
import { linkTo } from '../notify/event-types.ts';
import { findApplication, readHeadlines } from '../store/applications.ts';
import {
  type AtsApplication,
  beginWriting,
  endWriting,
  findAtsApplication,
  toBeWrittenBack,
} from '../store/ats-applications.ts';
import { audit } from '../store/audit.ts';
import { type Connector, openConnector } from '../store/connectors.ts';
import type { Database } from '../store/database.ts';
import { enqueue } from '../store/jobs.ts';
import type { AtsApis } from './ats-apis.ts';
import { noteOf, tags } from './ats-note.ts';
import type { Parts } from './parts.ts';

/** The job that writes a band back. */
const WRITE_BACK = 'ats.write-back';

const Payload = z.object({ reference: z.string().min(1).max(700) });

const writes = ({ enabled, reachable, settings }: Connector): boolean =>
  enabled && reachable && (settings.writeBack ?? 'off') !== 'off';

/** Has what screening found written back, in the transaction that keeps it; nothing for those that came from elsewhere. */
export const onScreened = async (db: Database, references: readonly string[]): Promise<void> => {
  const wanted = await toBeWrittenBack(db, references);
  await enqueue(
    db,
    wanted.map((reference) => ({ kind: WRITE_BACK, payload: { reference }, key: reference })),
  );
};

/** Ours alone, and another for each change of band. */
const markOf = ({ reference, written }: AtsApplication, band: Band): string =>
  `gatehouse-${createHash('sha256')
    .update(JSON.stringify([reference, written, band]))
    .digest('hex')
    .slice(0, 16)}`;

interface Writing {
  readonly write: WriteBack;
  readonly target: Target;
  readonly how: 'note' | 'tag' | 'both';
  readonly band: Band;
  readonly note: string;
  readonly mark: string;
  /** An earlier attempt may have got as far as the vendor. */
  readonly again: boolean;
}

const perform = async ({ write, target, how, band, note, mark, again }: Writing): Promise<void> => {
  if (how !== 'note') {
    const others = Object.values(tags).filter((tag) => tag !== tags[band]);
    await write.tag(target, tags[band], others);
  }
  if (how === 'tag' || (again && (await write.hasNote(target, mark)))) return;
  await write.note(target, note);
};

/** Writes bands, reasons and a link to the tracking system that an application came from, once for each change of band. */
export const createWriteBack = (
  parts: Parts,
  apis: AtsApis,
  { publicUrl }: { readonly publicUrl: string },
): Handler => {
  const { database, vault, now } = parts;

  const write = async (known: AtsApplication): Promise<void> => {
    const { reference, candidate } = known;
    const application = await findApplication(database, reference);
    const connector = await openConnector(database, vault, known.connector);
    if (application === undefined || application.erasedAt !== null || connector === undefined) return;
    const { band, number } = application;
    const how = connector.settings.writeBack ?? 'off';
    const client = apis(connector).write;
    // Nobody needs a note on every application that has nothing to it.
    const silent = band === 'clear' && known.written === null && known.writing === null;
    if (!writes(connector) || how === 'off' || client === undefined || candidate === null || silent) return;
    if (!(await beginWriting(database, reference, band))) return;
    const mark = markOf(known, band);
    const headline = (await readHeadlines(database, vault, [number])).get(number);
    const link = linkTo(publicUrl, 'application.screened', reference);
    const note = noteOf(band, headline, { link, mark });
    const target = { application: known.application, candidate };
    await perform({ write: client, target, how, band, note, mark, again: known.writing === band });
    await database.transaction(async (db) => {
      await endWriting(db, reference, band, now());
      const detail = { connector: connector.id, band, how };
      const actor = { kind: 'system', id: 'worker' } as const;
      await audit(db, [{ at: now(), actor, action: 'ats.written-back', subject: reference, detail }]);
    });
  };

  return {
    kind: WRITE_BACK,
    concurrency: 2,
    async run(payload) {
      const asked = Payload.safeParse(payload);
      const link = asked.success ? await findAtsApplication(database, asked.data.reference) : undefined;
      if (link === undefined) return;
      try {
        await write(link);
      } catch (error) {
        if (error instanceof Refused) throw new Poison(error.message, { cause: error });
        throw error;
      }
    },
  };
};
