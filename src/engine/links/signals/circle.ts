import { linkSignal } from './link-signal.ts';
import { gtig } from './sources.ts';

/** Applicants who vouch for each other. */
export const circleSignals = [
  linkSignal({
    id: 'linked-reference',
    title: 'Referee whom another applicant names too',
    needs: ['references'],
    tie: 'reference',
    sources: [gtig],
    innocent: ['Colleagues have one manager', 'A teacher vouches for a class', 'A personnel desk answers for all'],
    ask: 'How do you know this referee? We will call through the employer’s switchboard.',
  }),
  linkSignal({
    id: 'linked-vouching',
    title: 'Referee or referrer who is an applicant too',
    needs: ['references', 'referrer'],
    tie: 'vouching',
    sources: [gtig],
    innocent: ['Colleagues vouch for each other', 'An employee who once applied refers friends'],
    ask: 'When and where did you work together? Whom else could we ask there?',
  }),
] as const;
