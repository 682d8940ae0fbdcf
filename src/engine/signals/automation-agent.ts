import { isEmulator } from './shared/emulators.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** The form was sent by a program, as the program itself says. */
export default signal({
  id: 'automation-agent',
  title: 'Form was sent by an automated browser or program',
  needs: ['userAgent'],
  tables: ['automationAgents'],
  sources: [
    {
      title: 'Chrome for Developers, headless mode',
      url: 'https://developer.chrome.com/docs/chromium/headless',
      date: '2026-11',
    },
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
  ],
  innocent: [
    'An agency or job board sends applications from its own server',
    'An auto-apply tool, which many candidates use openly',
    'A test entry by the own team',
  ],
  ask: 'Did you fill in the form yourself, or which tool or service did it for you?',

  evaluate({ userAgent }, { automationAgents }) {
    const tool = automationAgents.find(userAgent.value);
    if (tool === undefined || isEmulator(tool)) return nothing;
    return [{ says: `The user agent names ${tool}: ${quote(userAgent.value)}`, fields: [userAgent.field] }];
  },

  hits: [
    {
      session: {
        userAgent:
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/142.0.0.0 Safari/537.36',
      },
    },
    { session: { userAgent: 'python-requests/2.32.3' } },
  ],
  misses: [
    {
      session: {
        userAgent:
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      },
    },
    {
      session: {
        userAgent:
          'Mozilla/5.0 (Linux; Android 14; sdk_gphone64_x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      },
    },
  ],
});
