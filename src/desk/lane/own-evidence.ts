import type { Result } from '../../engine/contract/result.ts';
import { linkSignals } from '../../engine/links/signals/index.ts';

const ofLinks: ReadonlySet<string> = new Set(linkSignals.map(({ id }) => id));

/** What an application shows by itself, whatever others share with it. */
export const ownEvidence = ({ evidence }: Result): Result['evidence'] =>
  evidence.filter(({ signal }) => !ofLinks.has(signal));

const said = (result: Result): string =>
  JSON.stringify(
    ownEvidence(result)
      .map(({ signal, says }) => [signal, says])
      .sort(),
  );

/**
 * Whether an application shows something else by itself than it did. `alone` has no links; where `before` has, these
 * may discount what it shows itself, so that its bits say nothing and its sentences are compared.
 */
export const showsOtherwise = (alone: Result, before: Result): boolean => {
  const isLinked = before.campaign !== null || ownEvidence(before).length < before.evidence.length;
  return isLinked ? said(alone) !== said(before) : alone.bits !== before.bits || alone.band !== before.band;
};
