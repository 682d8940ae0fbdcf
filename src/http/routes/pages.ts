import { readdirSync, readFileSync } from 'node:fs';
import { pageContracts as contracts } from '../../api/contracts/pages.ts';
import { Problem } from '../../desk/problem.ts';
import { type Route, route } from '../route.ts';

const folder = new URL('../pages/', import.meta.url);

const html = 'text/html; charset=utf-8';
const mediaTypes = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
]);

interface Part {
  readonly text: string;
  readonly mediaType: string;
}

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** By name, as they are in the folder: what is asked for never becomes a path. */
const readParts = (): ReadonlyMap<string, Part> =>
  new Map(
    readdirSync(folder).flatMap((name) => {
      const mediaType = mediaTypes.get(name.slice(name.lastIndexOf('.') + 1));
      return mediaType === undefined ? [] : [[name, { text: read(name), mediaType }]];
    }),
  );

/** Kept by browsers, and asked for anew: it belongs to one version of the product. */
const fresh = { 'Cache-Control': 'no-cache' };

/** Nothing but our own scripts and style, and no one to talk to but this service. */
const strict = {
  ...fresh,
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** Pages for the first start, for links, and for signing in; they hold nothing about anybody. */
export const pagesRoutes = (): readonly Route[] => {
  const parts = readParts();
  const begin = { text: read('begin.html'), mediaType: html, extras: { headers: strict } };
  const signIn = { text: read('sign-in.html'), mediaType: html, extras: { headers: strict } };
  return [
    route(contracts.setUpPage, async () => begin),
    route(contracts.welcomePage, async () => begin),
    route(contracts.signInPage, async () => signIn),
    route(contracts.pagePart, async ({ params }) => {
      const part = parts.get(params.name);
      if (part === undefined) throw new Problem('not-found', 'There is nothing at this address.');
      return { ...part, extras: { headers: fresh } };
    }),
  ];
};
