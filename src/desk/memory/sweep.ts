import { z } from 'zod';
import type { Handler } from '../../jobs/handler.ts';
import type { Parts } from '../parts.ts';
import type { StartRun } from './start-run.ts';

/** The job that whoever confirms a fraud asks for: `{ application: 17 }`, the number of an application. */
const SIBLINGS_JOB = 'retro.siblings';

const Payload = z.object({ application: z.number().int().min(1) });

/** After each confirmation: whoever stands near is screened again, because operators rarely come alone. */
export const createSweep = ({ database }: Parts, startRun: StartRun): Handler => ({
  kind: SIBLINGS_JOB,
  async run(payload, { jobId }) {
    const { application } = Payload.parse(payload);
    // Named after the job, so that a repeat of it begins nothing new.
    await database.transaction((db) =>
      startRun(
        db,
        { kind: 'system', id: 'worker' },
        { id: `retro_job_${jobId}`, cause: 'confirmed', way: 'search', subject: { applications: [application] } },
      ),
    );
  },
});
