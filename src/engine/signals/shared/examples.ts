/** `name | position | start | end | location | summary` for each job of an example résumé; empty parts are left out. */
export const workOf = (...rows: readonly string[]) =>
  rows.map((row) => filled(['name', 'position', 'startDate', 'endDate', 'location', 'summary'], row));

/** `institution | study type | area | start | end` for each study of an example résumé; empty parts are left out. */
export const educationOf = (...rows: readonly string[]) =>
  rows.map((row) => filled(['institution', 'studyType', 'area', 'startDate', 'endDate'], row));

const filled = (keys: readonly string[], row: string): Record<string, string> =>
  Object.fromEntries(
    row.split('|').flatMap((part, index) => {
      const key = keys[index];
      return key === undefined || part.trim() === '' ? [] : [[key, part.trim()] as const];
    }),
  );
