import { type Feature, screen } from '../shell/feature.ts';

const theCase = screen('/cases/:id', () => import('./case-screen.tsx').then((it) => it.CaseScreen));

/** Milliseconds after which the screen is fetched in peace, so that a case opens at once when one is clicked. */
const IN_PEACE = 1_200;
setTimeout(() => void theCase.preload().catch(() => undefined), IN_PEACE);

export const caseFeature: Feature = {
  screens: [
    theCase,
    screen('/applications/:reference', () => import('./application-screen.tsx').then((it) => it.ApplicationScreen)),
  ],
};
