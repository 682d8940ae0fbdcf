import { caseDecisionContracts as contracts } from '../../api/contracts/cases-deciding.ts';
import type { Cases } from '../../desk/cases.ts';
import type { Decided } from '../../desk/review/decide.ts';
import { outcomeRules, outcomes } from '../../engine/review/outcomes.ts';
import { reasons, reopeningReasons } from '../../engine/review/reasons.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { fullLine, lineReply, seenOf } from './cases-seen.ts';
import { wire } from './wire.ts';

const lists = {
  outcomes: outcomes.map((id) => ({ id, says: outcomeRules[id].says, needsSecond: outcomeRules[id].adverse })),
  reasons: reasons.map((it) => ({ ...it, fits: [...it.fits] })),
  reopening: reopeningReasons.map((it) => ({ ...it })),
};

const decided = ({ case: line, undoUntil }: Decided) => ({
  body: { case: wire(fullLine(line)), undoUntil },
  extras: { etag: String(line.version) },
});

/** Answers to requests about decisions, and about what the candidate is asked. */
export const caseDecisionRoutes = ({ deciding, asking, lines }: Cases): readonly Route[] => [
  route(contracts.reasons, async () => ({ body: lists })),
  route(contracts.lines, async ({ actor }) => ({ body: { items: wire(await lines.list(signedIn(actor))) } })),
  route(contracts.decide, async ({ actor, params, ifMatch, body }) =>
    decided(await deciding.decide(signedIn(actor), seenOf(params.id, ifMatch), body)),
  ),
  route(contracts.sign, async ({ actor, params, ifMatch, body }) =>
    decided(await deciding.sign(signedIn(actor), seenOf(params.id, ifMatch), body)),
  ),
  route(contracts.undo, async ({ actor, params, ifMatch }) =>
    lineReply(await deciding.undo(signedIn(actor), seenOf(params.id, ifMatch))),
  ),
  route(contracts.reopen, async ({ actor, params, ifMatch, body }) =>
    lineReply(await deciding.reopen(signedIn(actor), seenOf(params.id, ifMatch), body)),
  ),
  route(contracts.uphold, async ({ actor, params, ifMatch, body }) =>
    lineReply(await deciding.uphold(signedIn(actor), seenOf(params.id, ifMatch), body.note)),
  ),
  route(contracts.ask, async ({ actor, params, ifMatch, body }) =>
    lineReply(await asking.ask(signedIn(actor), seenOf(params.id, ifMatch), body.questions)),
  ),
  route(contracts.answer, async ({ actor, params, ifMatch, body }) => {
    const line = await asking.answer(signedIn(actor), seenOf(params.id, ifMatch), body.answers);
    return { body: wire(line), extras: { etag: String(line.version) } };
  }),
];
