import { existsSync } from 'node:fs';
import { bands, type Result } from '../engine/contract/result.ts';
import type { Ledger } from './ledger.ts';
import { readPerson } from './person.ts';
import { canLeaveClear, signalNumber, tiers } from './record.ts';
import { keepLines, peoplePath, ResultsError, readResults, resultsPath, wholeLines } from './results-folder.ts';
import { parseTraces, tracesPath } from './traces-file.ts';

/**
 * Takes up what an earlier run left: fills the ledger with it, mends the ends of its files after a crash, and returns
 * the ids that are done. Throws {@link ResultsError} when they were made with other weights or another policy.
 */
export const takeUp = async (directory: string, engine: Result['engine'], ledger: Ledger): Promise<Set<string>> => {
  const done = new Set<string>();
  const [results, people, traces] = [resultsPath(directory), peoplePath(directory), tracesPath(directory)];
  const there = [results, people, traces].filter((path) => existsSync(path));
  if (there.length < 3) {
    for (const path of there) await keepLines(path, 0); // without all three, nothing is known to be done
    return done;
  }
  const names = wholeLines(people);
  const kept = wholeLines(traces);
  for await (const { result, length } of readResults(results)) {
    const line = await names.next();
    const trace = await kept.next();
    if (line.done === true || trace.done === true) break;
    if (
      result.engine.weights !== engine.weights ||
      result.engine.policy !== engine.policy ||
      result.engine.version !== engine.version
    ) {
      throw new ResultsError(
        `${results} was made by another version, policy or weights: use another --out, or screen without --resume`,
      );
    }
    const person = readPerson(line.value);
    const { at, applicationId } = parseTraces(trace.value).traces;
    if (person.applicationId !== result.applicationId || applicationId !== result.applicationId)
      throw new ResultsError(`${people} does not belong to ${results}`);
    done.add(result.applicationId);
    ledger.add({
      bits: result.bits,
      band: bands.indexOf(result.band),
      tier: tiers.indexOf(person.riskTier),
      eligible: canLeaveClear(result) ? 1 : 0,
      at,
      resultLength: length,
      traceLength: Buffer.byteLength(trace.value) + 1,
      personLength: Buffer.byteLength(line.value) + 1,
      seen: new Set(result.evidence.map((row) => signalNumber(row.signal))),
    });
  }
  await keepLines(results, done.size);
  await keepLines(people, done.size);
  await keepLines(traces, done.size);
  return done;
};
