import { quote } from './shared/quote.ts';
import { contradictionIn } from './shared/user-agent.ts';
import { nothing, signal } from './signal.ts';

/** The browser describes itself in a way that no real browser does. */
export default signal({
  id: 'user-agent-contradicts-itself',
  title: 'Browser describes itself in a way that no browser does',
  needs: ['userAgent'],
  sources: [
    {
      title: 'MDN, browser detection by the user agent',
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Browser_detection_using_the_user_agent',
      date: '2026-11',
    },
    {
      title: 'Microsoft, detect Windows 11 by client hints',
      url: 'https://learn.microsoft.com/en-us/microsoft-edge/web-platform/how-to-detect-win11',
      date: '2026-11',
    },
  ],
  innocent: [
    'Extensions that change the user agent for privacy or for testing',
    'An in-app browser or company gateway that rewrites it',
    'The form stored it cut or changed',
  ],
  ask: 'On which device and with which browser did you fill in the form?',

  evaluate({ userAgent }) {
    const contradiction = contradictionIn(userAgent.value);
    if (contradiction === undefined) return nothing;
    return [{ says: `The user agent ${contradiction}: ${quote(userAgent.value)}`, fields: [userAgent.field] }];
  },

  hits: [
    {
      session: {
        userAgent:
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X; Windows NT 10.0) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      },
    },
    {
      session: {
        userAgent:
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
      },
    },
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
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      },
    },
  ],
});
