import { readFile, stat } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { PolicyError, policyOf } from '../screening/setup.ts';

const LARGEST = 1_000_000;

/**
 * Reads and checks a policy file (YAML or JSON). Throws {@link PolicyError} that names the file, the line and every
 * problem. Returns the document, which can be sent to a worker.
 */
export const readPolicyFile = async (path: string): Promise<unknown> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new PolicyError(`policy ${path}: there is no such file`);
  if (found.size > LARGEST) throw new PolicyError(`policy ${path}: larger than ${LARGEST} bytes`);
  const document = parseDocument(await readFile(path, 'utf8'), { prettyErrors: true, merge: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const [start] = problem.linePos ?? [];
    throw new PolicyError(
      `policy ${path}${start === undefined ? '' : `, line ${start.line}`}: ${problem.message.split('\n')[0]}`,
    );
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  try {
    policyOf(value);
  } catch (error) {
    if (error instanceof PolicyError)
      throw new PolicyError(
        error.message
          .split('\n')
          .map((line) => `policy ${path}: ${line}`)
          .join('\n'),
      );
    throw error;
  }
  return value;
};

/** Reads and checks a weights document made by `gatehouse learn`. Throws {@link PolicyError}. */
export const readWeightsFile = async (path: string): Promise<unknown> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new PolicyError(`weights ${path}: there is no such file`);
  if (found.size > LARGEST) throw new PolicyError(`weights ${path}: larger than ${LARGEST} bytes`);
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    policyOf(undefined, value);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) throw new PolicyError(`weights ${path}: the JSON does not parse`);
    if (error instanceof PolicyError) throw new PolicyError(`weights ${path}: ${error.message}`);
    throw error;
  }
};
