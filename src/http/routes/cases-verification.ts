import { caseVerificationContracts as contracts } from '../../api/contracts/cases-verification.ts';
import type { Cases } from '../../desk/cases.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { fileReply } from './cases-seen.ts';
import { wire } from './wire.ts';

/** Answers to requests about playbook, interview and judging. */
export const caseVerificationRoutes = ({ verification, judging, files }: Cases): readonly Route[] => [
  route(contracts.playbook, async ({ actor, params }) => ({
    body: { steps: wire(await verification.playbook(signedIn(actor), params.id)) },
  })),
  route(contracts.check, async ({ actor, params, body }) => ({
    body: wire(await verification.check(signedIn(actor), params.id, body)),
  })),
  route(contracts.interview, async ({ actor, params }) => ({
    body: wire(await verification.interview(signedIn(actor), params.id)),
  })),
  route(contracts.score, async ({ actor, params, body }) => ({
    body: wire(await verification.score(signedIn(actor), params.id, body)),
  })),
  route(contracts.judge, async ({ actor, params, body }) => {
    await judging.judge(signedIn(actor), params.id, body.signals);
    return fileReply(await files.read(signedIn(actor), params.id));
  }),
];
