import { mapColumns } from '../column-mapping.ts';

type MappingRequest = Parameters<typeof mapColumns>[0];

/** Maps a header without options unless some are given. */
export const mapped = (header: readonly string[], request: Partial<MappingRequest> = {}) =>
  mapColumns({ file: 'export.csv', header, map: new Map(), preset: undefined, receivedAt: 'required', ...request });

/** Column by field, or the problem. */
export function fields(
  header: readonly string[],
  request: Partial<MappingRequest> = {},
): Record<string, string> | string {
  const mapping = mapped(header, request);
  if ('problem' in mapping) return mapping.problem;
  return Object.fromEntries(mapping.columns.map(({ field, column }) => [field, column]));
}
