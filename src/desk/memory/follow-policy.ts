import type { Database } from '../../store/database.ts';
import { archivePolicy, currentPolicy } from '../../store/policies.ts';
import type { Screening } from '../lane/screening.ts';
import { compileSource } from './compile-source.ts';

/**
 * Screens from now on under the policy that a lead put in force, if one did, and sees to it that the policy in force is
 * archived. For each process at its start, and whenever `policy.promoted` is heard.
 */
export const followPolicy = async (db: Database, screening: Screening, at: Date): Promise<void> => {
  const promoted = await currentPolicy(db);
  if (promoted !== undefined) {
    const wanted = compileSource(promoted).fingerprints;
    const had = screening.policy.compiled.fingerprints;
    if (wanted.policy !== had.policy || wanted.weights !== had.weights)
      screening.use({ document: promoted.policy, ...(promoted.weights == null ? {} : { weights: promoted.weights }) });
  }
  const { document, weights, compiled } = screening.policy;
  await archivePolicy(db, compiled.fingerprints, { policy: document, weights }, at);
};
