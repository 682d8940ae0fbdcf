import { type Feature, screen } from '../shell/feature.ts';

/** Finding out, deciding, interviewing, looking again. The panels stand in the screen of the case too. */
export const decideFeature: Feature = {
  screens: [
    screen('/cases/:id/decide', () => import('./decide-screen.tsx').then((it) => it.DecideScreen)),
    screen('/cases/:id/interview', () => import('./interview-screen.tsx').then((it) => it.InterviewScreen)),
    screen('/second-looks', () => import('./second-looks.tsx').then((it) => it.SecondLooksScreen)),
  ],
};
