import { describe, expect, test } from 'vitest';
import { contradictionIn } from './user-agent.ts';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

describe('no contradiction', () => {
  test.each([
    ['Chrome on Windows', `${windows} ${chrome}`],
    ['Edge on Windows', `${windows} ${chrome} Edg/142.0.0.0`],
    ['Opera on Windows', `${windows} ${chrome} OPR/125.0.0.0`],
    ['Firefox on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0'],
    ['Internet Explorer 11', 'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko'],
    [
      'Safari on macOS',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    ],
    [
      'Safari 5 on Windows',
      'Mozilla/5.0 (Windows NT 6.1; WOW64) AppleWebKit/534.57.2 (KHTML, like Gecko) Version/5.1.7 Safari/534.57.2',
    ],
    [
      'Safari on iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ],
    [
      'Chrome on iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1',
    ],
    [
      'Firefox on iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/144.0 Mobile/15E148 Safari/605.1.15',
    ],
    [
      'the first iPad',
      'Mozilla/5.0 (iPad; U; CPU iPhone OS 3_2 like Mac OS X; en-us) AppleWebKit/531.21.10 (KHTML, like Gecko) Version/4.0.4 Mobile/7B334b Safari/531.21.10',
    ],
    ['Chrome on Android', `Mozilla/5.0 (Linux; Android 10; K) ${chrome}`],
    [
      'Samsung Internet',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    ],
    ['Chrome OS', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome}`],
    [
      'GNOME Web on Linux',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    ],
    [
      'Windows Phone',
      'Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 520) like iPhone OS 7_0_3 Mac OS X AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537',
    ],
    [
      'an app of a network',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 [LinkedInApp]/9.30',
    ],
    ['a program', 'python-requests/2.32.3'],
    ['an open parenthesis', 'Mozilla/5.0 (Windows NT 10.0'],
  ])('%s', (_, userAgent) => {
    expect(contradictionIn(userAgent)).toBeUndefined();
  });
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X; Windows NT 10.0) AppleWebKit/605.1.15', 'Windows and iOS'],
  [`Mozilla/5.0 (Macintosh; Android 14) ${chrome}`, 'macOS and Android'],
  [`${windows} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15`, 'Safari version'],
  [`Mozilla/5.0 (Windows NT 11.0; Win64; x64) ${chrome}`, 'Windows NT version'],
  [`${windows} ${chrome} Firefox/144.0`, 'Chrome and Firefox'],
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${chrome}`, 'CriOS'],
  ['<script>alert(1)</script>', 'markup'],
  ['Mozilla/5.0', 'placeholder'],
  ['null', 'placeholder'],
])('%s contradicts itself: %s', (userAgent, part) => {
  expect(contradictionIn(userAgent)).toContain(part);
});
