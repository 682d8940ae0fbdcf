/** Systems of which a browser names one. Older iPads call themselves iPhone too, so the two are one system. */
const systems: readonly (readonly [string, readonly string[]])[] = [
  ['Windows', ['Windows NT']],
  ['macOS', ['Macintosh']],
  ['iOS', ['iPhone', 'iPad']],
  ['Android', ['Android']],
];

const placeholders = new Set([
  '-',
  'null',
  'undefined',
  'none',
  'n/a',
  'unknown',
  'user-agent',
  'browser',
  'mozilla',
  'mozilla/5.0',
]);

/** The text in the first pair of parentheses, where browsers name their system. */
const systemPart = (userAgent: string): string => {
  const open = userAgent.indexOf('(');
  const close = userAgent.indexOf(')', open);
  return open < 0 ? '' : userAgent.slice(open + 1, close < 0 ? undefined : close);
};

const SAFARI_VERSION = /Version\/(\d{1,3})/;
const WINDOWS_VERSION = /Windows NT (\d{1,3})/;

/** What a user agent says that no real browser does, as the end of a sentence; undefined when nothing is wrong with it. */
export const contradictionIn = (userAgent: string): string | undefined => {
  if (userAgent.length < 12 && placeholders.has(userAgent.toLowerCase())) return 'is a placeholder';
  if (userAgent.includes('<') || userAgent.includes('>')) return 'holds markup';
  const part = systemPart(userAgent);
  // Windows Phone named Android and iPhone as well, so that sites sent it their mobile pages.
  if (part.includes('Windows Phone')) return undefined;
  const named = systems.filter(([, words]) => words.some((word) => part.includes(word))).map(([name]) => name);
  if (named.length > 1) return `names ${named.join(' and ')} at once`;
  if (userAgent.includes('Chrome/') && userAgent.includes('Firefox/')) return 'names Chrome and Firefox at once';
  if (named[0] === 'iOS' && userAgent.includes(' Chrome/'))
    return 'names the desktop Chrome on iOS, where it is called CriOS';
  if (named[0] !== 'Windows') return undefined;
  // Microsoft froze the number at 10.0; Windows 11 reports 10.0 too.
  if (Number(WINDOWS_VERSION.exec(part)?.[1] ?? 0) > 10)
    return 'names a Windows NT version that browsers do not report';
  const safari = userAgent.includes('Safari/') && !userAgent.includes('Chrome/') && !userAgent.includes('Chromium/');
  // The last Safari for Windows was 5.1.7, of 2012.
  if (safari && Number(SAFARI_VERSION.exec(userAgent)?.[1] ?? 0) > 5)
    return 'names a Safari version that was never made for Windows';
  return undefined;
};
