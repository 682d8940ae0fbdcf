/** What stands behind the reference of an application in the sentences about links. */
const AFTER =
  / has this name\b| of the same person\b| and \d{1,9} more\b|, decided to be\b|, found genuine$| under another name \(/;

const FIRST = 'Application ';
const WITHIN = ' application ';

/** The reference of the application that a sentence about links names; undefined where it names none. */
export const namedApplication = (says: string): string | undefined => {
  // The last one counts: what comes before may be a value that somebody typed.
  const within = says.lastIndexOf(WITHIN);
  const from = within >= 0 ? within + WITHIN.length : says.startsWith(FIRST) ? FIRST.length : undefined;
  if (from === undefined) return undefined;
  const rest = says.slice(from);
  const end = AFTER.exec(rest)?.index ?? 0;
  return end === 0 ? undefined : rest.slice(0, end);
};
