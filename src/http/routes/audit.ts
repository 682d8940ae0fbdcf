import { auditContracts as contracts } from '../../api/contracts/audit.ts';
import type { Audit } from '../../desk/audit.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

const instant = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(text));

/** Answers to requests about the audit log. */
export const auditRoutes = (audit: Audit): readonly Route[] => [
  route(contracts.list, async ({ actor, query: { since, until, ...query } }) => ({
    body: wire(await audit.list(signedIn(actor), { ...query, since: instant(since), until: instant(until) })),
  })),
  route(contracts.head, async ({ actor }) => ({ body: wire(await audit.head(signedIn(actor))) })),
];
