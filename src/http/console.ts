import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the console in every form in which it can be sent. */
interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly encoded: readonly (readonly [encoding: 'br' | 'gzip', bytes: Uint8Array<ArrayBuffer>])[];
}

/** The compiled console: a page that shows every screen, and the scripts and styles that it names. */
export interface Console {
  /** The answer to a request for a page or a part; undefined for what is neither. */
  answer(request: Request): Response | undefined;
}

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/** Nothing but our own scripts and styles, nothing inline, and nobody to talk to but this service. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // No text becomes HTML or a script by any way that a page has.
  "require-trusted-types-for 'script'",
].join('; ');

/** Names of these hold a digest of what is in them. */
const FOREVER = 'public, max-age=31536000, immutable';

const read = (path: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(path));

const partAt = (path: string): Part => ({
  bytes: read(path),
  mediaType: mediaTypes.get(extname(path)) ?? 'application/octet-stream',
  encoded: [['br', 'br'] as const, ['gzip', 'gz'] as const].flatMap(([encoding, ending]) =>
    existsSync(`${path}.${ending}`) ? [[encoding, read(`${path}.${ending}`)] as const] : [],
  ),
});

/** By path, as they are in the folder: what is asked for never becomes a path. */
const readParts = (folder: string): ReadonlyMap<string, Part> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => mediaTypes.has(extname(name)))
      .map((name) => [`/${name.replaceAll('\\', '/')}`, partAt(join(folder, name))]),
  );

const send = (request: Request, part: Part, headers: Readonly<Record<string, string>>): Response => {
  const accepted = (request.headers.get('accept-encoding') ?? '').split(',').map((it) => it.split(';')[0]?.trim());
  const [encoding, bytes] = part.encoded.find(([name]) => accepted.includes(name)) ?? [undefined, part.bytes];
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: {
      ...headers,
      'Content-Type': part.mediaType,
      'Content-Length': String(bytes.length),
      Vary: 'Accept-Encoding',
      ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
    },
  });
};

/** Where the build puts the console, seen from this file or from its compiled form. */
const usual = new URL(import.meta.url.endsWith('.ts') ? '../../dist/console/' : '../console/', import.meta.url);

/** A browser that goes to an address, as opposed to a program that asks for data. */
const isVisit = (request: Request): boolean => request.headers.get('accept')?.includes('text/html') === true;

/** The console as it was built; undefined where it was not. It holds nothing about anybody, so anyone may load it. */
export const openConsole = (folder = fileURLToPath(usual)): Console | undefined => {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const parts = readParts(folder);
  const page = parts.get('/index.html');
  return {
    answer: (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
      const { pathname } = new URL(request.url);
      const part = pathname === '/index.html' ? undefined : parts.get(pathname);
      const lasting = pathname.startsWith('/assets/') ? FOREVER : 'no-cache';
      if (part !== undefined) return send(request, part, { 'Cache-Control': lasting });
      const isElsewhere = /^\/(?:api|assets|pages|hooks)\//.test(pathname);
      if (page === undefined || isElsewhere || !isVisit(request)) return undefined;
      return send(request, page, { 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy });
    },
  };
};
