import { isEmulator } from './shared/emulators.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** The phone that sent the form is a program on a computer. */
export default signal({
  id: 'device-emulated',
  title: 'Form was sent from an emulated phone',
  needs: ['userAgent'],
  tables: ['automationAgents'],
  sources: [
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
  ],
  innocent: [
    'App developers browse in the emulator that they work with',
    'People without a phone run one app in an emulator',
  ],
  ask: 'On which device did you fill in the form?',

  evaluate({ userAgent }, { automationAgents }) {
    const tool = automationAgents.find(userAgent.value);
    if (tool === undefined || !isEmulator(tool)) return nothing;
    return [{ says: `The user agent names an ${tool}: ${quote(userAgent.value)}`, fields: [userAgent.field] }];
  },

  hits: [
    {
      session: {
        userAgent:
          'Mozilla/5.0 (Linux; Android 14; sdk_gphone64_x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      },
    },
  ],
  misses: [
    {
      session: {
        userAgent:
          'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      },
    },
    { session: { userAgent: 'python-requests/2.32.3' } },
  ],
});
