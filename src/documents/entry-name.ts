const LONGEST = 1_000;

/** Why an entry of this name is not read; undefined for a plain relative path. */
export const nameFault = (name: string): string | undefined => {
  if (name === '') return 'the entry has no name';
  if (name.length > LONGEST) return 'the name of the entry is too long';
  if (name.includes('\0')) return 'the name of the entry holds a NUL character';
  if (/[\x01-\x1f\x7f]/.test(name)) return 'the name of the entry holds control characters';
  if (name.includes('\\')) return 'the name of the entry holds a backslash';
  if (/^[A-Za-z]:/.test(name)) return 'the name of the entry starts with a drive letter';
  if (name.startsWith('/')) return 'the name of the entry is an absolute path';
  if (name.split('/').includes('..')) return 'the name of the entry leads out of the archive';
  return undefined;
};

/** The name for a message: no control characters, no more than a line. */
export const shownName = (name: string): string => name.replace(/[\0-\x1f\x7f]/g, '\u{fffd}').slice(0, LONGEST);
