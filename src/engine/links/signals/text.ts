import { linkSignal } from './link-signal.ts';
import { gtig, insikt, seal } from './sources.ts';

/** Different people with one set of papers. */
export const textSignals = [
  linkSignal({
    id: 'linked-document',
    title: 'The very file that another applicant sent',
    needs: ['files'],
    tie: 'document',
    sources: [gtig],
    innocent: ['An adviser sent the wrong file', 'A blank form or template was attached'],
    ask: 'Please send the editable original of your résumé and tell us when you wrote it.',
  }),
  linkSignal({
    id: 'linked-resume-text',
    title: 'Résumé that reads like another applicant’s',
    needs: ['prose'],
    tie: 'resume-text',
    sources: [insikt],
    innocent: [
      'Colleagues describe one project in the same words',
      'A coach, a template or a writing tool gave both the same sentences',
      'Somebody copied this person’s résumé: being copied is no fault',
    ],
    ask: 'Please describe your part in the most recent project in detail: what was there before, what broke, who decided.',
  }),
  linkSignal({
    id: 'linked-passages',
    title: 'Several bullets word for word as in another applicant’s résumé',
    needs: ['prose'],
    tie: 'passage',
    sources: [seal],
    innocent: [
      'Colleagues of one team',
      'Sentences out of a guide or a template',
      'Somebody copied this person’s résumé',
    ],
    ask: 'Please tell us how you measured the results in these bullets.',
  }),
] as const;
