const browsers = [
  ['Edge', /\bEdg(A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const;

const systems = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(iPhone|iPad)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;

type Names = readonly (readonly [string, RegExp])[];

const first = (names: Names, text: string): string | undefined => names.find(([, seen]) => seen.test(text))?.[0];

/** "Firefox on Linux": enough to know one's own sessions by, and all of the user agent that is kept. */
export const deviceOf = (userAgent: string | null): string => {
  const text = (userAgent ?? '').slice(0, 1000);
  return `${first(browsers, text) ?? 'Unknown browser'} on ${first(systems, text) ?? 'an unknown system'}`;
};
