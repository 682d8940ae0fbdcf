import { strToU8, type Zippable, zipSync } from 'fflate';
import { replay } from '../../engine/review/case.ts';
import { readResult } from '../../store/applications.ts';
import { readAttachment } from '../../store/attachments.ts';
import { audit } from '../../store/audit.ts';
import { listAudit } from '../../store/audit-read.ts';
import { asStep, readSteps } from '../../store/case-steps.ts';
import type { StoredCase } from '../../store/cases.ts';
import { readSheets } from '../../store/cases-sheets.ts';
import type { Database } from '../../store/database.ts';
import type { Actor } from '../actor.ts';
import { demand } from '../permissions.ts';
import type { ReviewContext } from './context.ts';
import { readFullFile } from './file.ts';
import { readLine } from './lines.ts';
import { openCase } from './open.ts';
import { packReadme } from './pack-readme.ts';
import { sha256 } from './sha256.ts';
import { reviewer } from './work.ts';

export interface Packing {
  /** Everything about a case in one ZIP, with digests. Handing it out is logged. */
  pack(actor: Actor, id: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

const MOST_AUDIT = 10_000;

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** The files of a pack, by name. */
const readContents = async (
  db: Database,
  context: ReviewContext,
  actor: Actor,
  it: StoredCase,
): Promise<Map<string, Uint8Array>> => {
  const { vault, seams } = context;
  const line = await readLine(db, vault, it, 'full');
  if (line.view === 'reduced') throw new Error('a view was mixed up');
  const { file } = await readFullFile(db, context, it, { line, moves: [], actor });
  const { result, steps, notes, asked, attachments, checks, judgements, questions: _, ...rest } = file;
  const { moves: __, judged: ___, others: ____, received, ...summary } = rest;
  const seen = it.decidedScreening === null ? undefined : await readResult(db, vault, it.decidedScreening);
  const contents = new Map<string, Uint8Array>([
    ['case.json', json(summary)],
    ['application.json', json(received)],
    ['result.json', json(result)],
    ['result-at-decision.json', json(seen ?? null)],
    ['links.json', json((seen ?? result)?.links ?? [])],
    ['steps.json', json(steps)],
    ['notes.json', json(notes)],
    ['questions.json', json(asked)],
    ['checks.json', json(checks)],
    ['interviews.json', json(await readSheets(db, vault, it.application))],
    ['judgements.json', json(judgements)],
    ['audit.json', json([...(await listAudit(db, { subject: it.id }, { limit: MOST_AUDIT }))].reverse())],
  ]);
  if (it.campaign !== null) contents.set('campaign.json', json((await seams.campaign(db, it.campaign)) ?? null));
  for (const [at, { id }] of attachments.entries()) {
    const kept = await readAttachment(db, vault, it.application, id);
    // A number first: two files may have one name.
    if (kept !== undefined) contents.set(`attachments/${at + 1}-${kept.name}`, kept.bytes);
  }
  contents.set(
    'README.txt',
    strToU8(packReadme({ caseId: it.id, application: it.reference, by: actor, at: context.now() })),
  );
  return contents;
};

/** Says what is in a pack. Its own digest is that of itself with `sha256` empty. */
const manifestOf = (contents: ReadonlyMap<string, Uint8Array>, about: object): Uint8Array => {
  const files = [...contents].map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }));
  const manifest = { format: 'gatehouse-evidence-pack/1', ...about, files, sha256: '' };
  return json({ ...manifest, sha256: sha256(json(manifest)) });
};

export const createPacking = (context: ReviewContext): Packing => ({
  async pack(actor, id) {
    demand(actor, 'see-raw');
    const person = reviewer(actor);
    const { database, now, vault, settings } = context;
    return database.transaction(async (db) => {
      const it = await openCase(db, actor, id);
      const at = now();
      const contents = await readContents(db, context, actor, it);
      const steps = (await readSteps(db, vault, it.application)).map(asStep).filter((step) => step !== undefined);
      const replayed = replay(steps, { undoWithin: settings.undoSeconds * 1000 });
      const manifest = manifestOf(contents, {
        case: it.id,
        application: it.reference,
        version: it.version,
        madeAt: at.toISOString(),
        madeBy: { id: person.id, name: person.name },
        stepsLeadToState: replayed.ok && replayed.standing.state === it.standing.state,
      });
      const zipped: Zippable = { 'manifest.json': [manifest, { mtime: at }] };
      for (const [name, bytes] of contents) zipped[name] = [bytes, { mtime: at }];
      const bytes = zipSync(zipped, { level: 6 });
      const detail = { files: contents.size, bytes: bytes.length, sha256: sha256(bytes) };
      await audit(db, [{ at, actor, action: 'case.evidence-pack', subject: id, detail }]);
      return { name: `${id}.zip`, bytes };
    });
  },
});
