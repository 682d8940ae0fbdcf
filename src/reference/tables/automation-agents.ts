import { literalMatcher } from '../literal-matcher.ts';
import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: "User-agent strings from the tools' own documentation and source",
  url: 'https://developer.chrome.com/docs/chromium/headless',
  accessed: '2026-11',
  licence: 'facts',
};

/** Name, then words of the user agent. Browsers that people steer themselves, mail apps and link previews are not here. */
const agents = `
Headless Chrome | headlesschrome
Headless Edge | headlessedg
PhantomJS | phantomjs
SlimerJS | slimerjs
HtmlUnit | htmlunit
Selenium | selenium | webdriver
Puppeteer | puppeteer
Playwright | playwright
Cypress | cypress
Splash | splash
Electron Nightmare | nightmare
Zombie.js | zombie.js
jsdom | jsdom
happy-dom | happydom | happy-dom
Python requests | python-requests
Python urllib | python-urllib
Python httpx | python-httpx
Python aiohttp | aiohttp
Scrapy | scrapy
MechanicalSoup | mechanicalsoup | mechanize | www-mechanize
curl | curl | libcurl | pycurl
Wget | wget
HTTPie | httpie
Go HTTP client | go-http-client
Go Resty | go-resty
Java HTTP client | java-http-client | java/1
Apache HttpClient | apache-httpclient
OkHttp | okhttp
Jersey | jersey
Node fetch | node-fetch | undici | node.js | node/
axios | axios
got | got (https | got/
SuperAgent | superagent | node-superagent
Deno | deno/
Bun | bun/
Ruby HTTP client | faraday | httparty | rest-client | ruby
Guzzle | guzzlehttp
PHP | php/ | php-curl
Perl LWP | libwww-perl | lwp::simple | lwp-trivial
.NET HTTP client | restsharp
PowerShell | windowspowershell | powershell/
Rust reqwest | reqwest | hyper/
Postman | postmanruntime
Insomnia | insomnia/
k6 | k6/
JMeter | jmeter | apache-jmeter
ApacheBench | apachebench
Android emulator | sdk_gphone | android sdk built for | google_sdk | emulator | genymotion | generic_x86 | vbox86p
Android app player | bluestacks | noxplayer | ldplayer | memuplay
`;

/** Names the tool behind a user agent that is not a browser in a person's hands. */
export const automationAgents = (): { find(userAgent: string): string | undefined } => {
  const match = literalMatcher(agents);
  return { find: (userAgent) => match(userAgent.slice(0, 1_000).toLowerCase()) };
};
