import { peopleContracts as contracts } from '../../api/contracts/people.ts';
import type { Compare } from '../../desk/comparison.ts';
import type { People } from '../../desk/people.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { wire } from './wire.ts';

/** Answers to requests about people across their applications. */
export const peopleRoutes = ({
  people,
  compare,
}: {
  readonly people: People;
  readonly compare: Compare;
}): readonly Route[] => [
  route(contracts.search, async ({ actor, body }) => ({
    body: wire(await people.search(signedIn(actor), body.text)),
  })),
  route(contracts.read, async ({ actor, params }) => ({
    body: wire(await people.read(signedIn(actor), params.reference)),
  })),
  route(contracts.compare, async ({ actor, params }) => ({
    body: wire(await compare(signedIn(actor), params.reference, params.other)),
  })),
];
