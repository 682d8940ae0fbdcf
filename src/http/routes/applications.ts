import { applicationsContracts } from '../../api/contracts/applications.ts';
import type { ApplicationDesk } from '../../desk/applications.ts';
import type { Receiving } from '../../desk/receive.ts';
import { type Route, route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

/** Answers to requests about applications. */
export const applicationsRoutes = ({
  receiving,
  applications,
}: {
  readonly receiving: Receiving;
  readonly applications: ApplicationDesk;
}): readonly Route[] => [
  route(applicationsContracts.receive, async ({ actor, body: { source, application } }) => {
    const receipt = await receiving.receive(signedIn(actor), { source, application });
    return { body: receipt, extras: { location: `/api/v1/applications/${encodeURIComponent(receipt.reference)}` } };
  }),
  route(applicationsContracts.receiveMany, async ({ actor, body: { source, applications: sent } }) => {
    const received = await receiving.receiveMany(
      signedIn(actor),
      sent.map((application) => ({ source, application })),
    );
    const items = received.map((it, place) => ({
      place,
      receipt: it.ok ? it.receipt : null,
      flaws: it.ok ? [] : it.flaws.slice(0, 100).map(({ field, reason }) => ({ field, reason })),
    }));
    return { body: { items } };
  }),
  route(applicationsContracts.get, async ({ actor, params }) => {
    const standing = await applications.standing(signedIn(actor), params.reference);
    return {
      body: {
        ...standing,
        questions: [...standing.questions],
        receivedAt: standing.receivedAt.toISOString(),
        erasedAt: standing.erasedAt?.toISOString() ?? null,
      },
    };
  }),
  route(applicationsContracts.result, async ({ actor, params }) => ({
    body: await applications.result(signedIn(actor), params.reference),
  })),
];
