import { reportsContracts as contracts, reportFields } from '../../api/contracts/reports.ts';
import type { Reports } from '../../desk/memory/reports.ts';
import { type Flaw, Problem } from '../../desk/problem.ts';
import { countedAs } from '../address.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { reportForm, reportPageHeaders, reportThanks } from './report-page.ts';
import { wire } from './wire.ts';

/** Reads what a form without script sends: `a=b&c=d`. */
const readForm = (bytes: Uint8Array, headers: Headers) => {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? ''))
    throw new Problem('unsupported', 'Send the form as application/x-www-form-urlencoded');
  const fields = new URLSearchParams(Buffer.from(bytes).toString('utf8'));
  const text = (name: string): string | undefined => fields.get(name)?.replaceAll('\0', '') || undefined;
  const read = reportFields.safeParse({ seen: text('seen'), about: text('about'), reporter: text('reporter') });
  if (read.success) return read.data;
  const flaws = read.error.issues.map((issue): Flaw => ({ field: `/${issue.path.join('/')}`, reason: issue.message }));
  throw new Problem('invalid', 'The form is not filled in', { flaws });
};

const html = 'text/html; charset=utf-8';

/** Answers to what colleagues report, and to those who deal with it. */
export const reportsRoutes = (reports: Reports): readonly Route[] => [
  route(contracts.form, async ({ actor }) => {
    reports.demandForm(actor);
    return { text: reportForm(), mediaType: html, extras: { headers: reportPageHeaders } };
  }),
  route(contracts.sendForm, async ({ actor, bytes, headers, address }) => {
    await reports.send(actor, readForm(bytes, headers), { address: countedAs(address) });
    return { text: reportThanks(), mediaType: html, extras: { headers: reportPageHeaders } };
  }),
  route(contracts.send, async ({ actor, body, address }) => ({
    body: await reports.send(actor, body, { address: countedAs(address) }),
  })),
  route(contracts.list, async ({ actor, query }) => ({ body: wire(await reports.list(signedIn(actor), query)) })),
  route(contracts.read, async ({ actor, params }) => ({ body: wire(await reports.read(signedIn(actor), params.id)) })),
  route(contracts.link, async ({ actor, params, body }) => ({
    body: await reports.link(signedIn(actor), params.id, body),
  })),
  route(contracts.close, async ({ actor, params, body }) => ({
    body: await reports.close(signedIn(actor), params.id, body),
  })),
];
