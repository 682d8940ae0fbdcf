import { caseContracts as contracts } from '../../api/contracts/cases.ts';
import type { Cases } from '../../desk/cases.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { caseDecisionRoutes } from './cases-deciding.ts';
import { casePaperRoutes } from './cases-papers.ts';
import { caseQueueRoutes } from './cases-queue.ts';
import { secondLookRoutes } from './cases-second-looks.ts';
import { fileReply, fullLine, lineReply, seenOf } from './cases-seen.ts';
import { caseVerificationRoutes } from './cases-verification.ts';
import { wire } from './wire.ts';

/** Answers to requests about cases. */
export const caseRoutes = (cases: Cases): readonly Route[] => {
  const { files, work } = cases;
  return [
    ...caseQueueRoutes(cases),
    route(contracts.next, async ({ actor }) => {
      const line = await work.next(signedIn(actor));
      return { body: { case: line === null ? null : wire(fullLine(line)) } };
    }),
    route(contracts.open, async ({ actor, body }) => {
      const line = await work.open(signedIn(actor), body.application);
      const { body: shown, extras } = lineReply(line);
      return { body: shown, extras: { ...extras, location: `/api/v1/cases/${line.id}` } };
    }),
    ...caseDecisionRoutes(cases),
    ...secondLookRoutes(cases.secondLooks),
    route(contracts.read, async ({ actor, params, query }) =>
      fileReply(await (query.blind ? files.readBlind : files.read)(signedIn(actor), params.id)),
    ),
    route(contracts.reveal, async ({ actor, params, body }) =>
      fileReply(await files.reveal(signedIn(actor), params.id, body.reason)),
    ),
    route(contracts.take, async ({ actor, params, ifMatch }) =>
      lineReply(await work.take(signedIn(actor), seenOf(params.id, ifMatch))),
    ),
    route(contracts.assign, async ({ actor, params, ifMatch, body }) =>
      lineReply(await work.assign(signedIn(actor), seenOf(params.id, ifMatch), body.to)),
    ),
    route(contracts.release, async ({ actor, params, ifMatch }) =>
      lineReply(await work.release(signedIn(actor), seenOf(params.id, ifMatch))),
    ),
    route(contracts.escalate, async ({ actor, params, ifMatch, body }) =>
      lineReply(await work.escalate(signedIn(actor), seenOf(params.id, ifMatch), body.note)),
    ),
    route(contracts.snooze, async ({ actor, params, ifMatch, body: { until, note } }) =>
      lineReply(await work.snooze(signedIn(actor), seenOf(params.id, ifMatch), { until: new Date(until), note })),
    ),
    route(contracts.wake, async ({ actor, params, ifMatch }) =>
      lineReply(await work.wake(signedIn(actor), seenOf(params.id, ifMatch))),
    ),
    ...casePaperRoutes(cases),
    ...caseVerificationRoutes(cases),
  ];
};
