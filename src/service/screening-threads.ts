import { compileDocuments, type PolicyDocuments, type PolicyInForce, type Screening } from '../desk/lane/screening.ts';
import type { Tables } from '../engine/reference.ts';
import type { Done } from './screening-errands.ts';
import { createErrands, type ErrandOptions } from './screening-pool.ts';

/** Screening in threads of its own, so that neither its work nor a text that is slow to read holds up who asks. */
export interface ThreadedScreening extends Screening {
  close(): Promise<void>;
}

const unanswered = (done: Done): Error =>
  new Error(done.kind === 'failed' ? done.error : 'a screening thread answered something else');

/** Screens in threads. `tables` are those that each thread loads for itself from the folder of the options. */
export const createThreadedScreening = (tables: Tables, options: ErrandOptions): ThreadedScreening => {
  const inForce = (policy: PolicyDocuments): PolicyInForce => ({ ...policy, compiled: compileDocuments(policy) });
  let policy = inForce(options.policy);
  const errands = createErrands(options);
  return {
    tables,
    get policy() {
      return policy;
    },
    use(documents) {
      policy = inForce(documents);
      errands.use(documents);
    },
    async alone(submitted) {
      const done = await errands.run({ kind: 'alone', submitted });
      if (done.kind === 'alone') return done.outcome;
      throw unanswered(done);
    },
    async again(reference, application) {
      const done = await errands.run({ kind: 'again', reference, application });
      if (done.kind === 'again') return done.screened;
      throw unanswered(done);
    },
    async differs(application, before) {
      const done = await errands.run({ kind: 'differs', application, before });
      if (done.kind === 'differs') return done.differs;
      throw unanswered(done);
    },
    close: () => errands.close(),
  };
};
