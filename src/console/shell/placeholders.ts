/** A part of an address as it was before it was put there; as it stands, when a sign of percent encodes nothing. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/**
 * What stands in an address in the places of a path: `/cases/:id`. Taken from the address itself: a router decodes it
 * before it is taken apart, which leaves `:` and others as they were encoded, and decodes a percent sign twice.
 */
export const placeholdersIn = (path: string, address: string): Readonly<Record<string, string>> => {
  const parts = address.split('/');
  return Object.fromEntries(
    path
      .split('/')
      .flatMap((name, index) => (name.startsWith(':') ? [[name.slice(1), decoded(parts[index] ?? '')]] : [])),
  );
};
