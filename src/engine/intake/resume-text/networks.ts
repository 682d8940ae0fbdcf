import type { Profile } from '../../contract/application.ts';

/** Where in a network's addresses the member's name stands: the path before it, or the subdomain. */
interface Network {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Paths before the user name; '' means that it comes first. */
  readonly before: readonly string[];
}

const network = (name: string, hosts: string, ...before: readonly string[]): Network => ({
  name,
  hosts: hosts.split(' '),
  before: before.length === 0 ? [''] : before,
});

const networks: readonly Network[] = [
  network('LinkedIn', 'linkedin.com', 'in/', 'pub/'),
  network('GitHub', 'github.com'),
  network('GitLab', 'gitlab.com'),
  network('Bitbucket', 'bitbucket.org'),
  network('Codeberg', 'codeberg.org'),
  network('Stack Overflow', 'stackoverflow.com', 'users/'),
  network('X', 'x.com'),
  network('Twitter', 'twitter.com'),
  network('Xing', 'xing.com', 'profile/'),
  network('Facebook', 'facebook.com fb.com'),
  network('Instagram', 'instagram.com'),
  network('YouTube', 'youtube.com', '@', 'c/', 'user/', 'channel/'),
  network('Medium', 'medium.com', '@'),
  network('DEV', 'dev.to'),
  network('Hashnode', 'hashnode.com', '@'),
  network('Kaggle', 'kaggle.com'),
  network('Hugging Face', 'huggingface.co'),
  network('LeetCode', 'leetcode.com', 'u/', ''),
  network('HackerRank', 'hackerrank.com', 'profile/', ''),
  network('Codeforces', 'codeforces.com', 'profile/'),
  network('CodePen', 'codepen.io'),
  network('npm', 'npmjs.com', '~'),
  network('Keybase', 'keybase.io'),
  network('Behance', 'behance.net'),
  network('Dribbble', 'dribbble.com'),
  network('SoundCloud', 'soundcloud.com'),
  network('ORCID', 'orcid.org'),
  network('ResearchGate', 'researchgate.net', 'profile/'),
  network('Google Scholar', 'scholar.google.com', 'citations?user='),
  network('Bluesky', 'bsky.app', 'profile/'),
  network('Telegram', 't.me'),
  network('Wellfound', 'wellfound.com angel.co', 'u/', ''),
  network('Upwork', 'upwork.com', 'freelancers/'),
];

const byHost = new Map(networks.flatMap((it) => it.hosts.map((host) => [host, it] as const)));
const byName = new Map(networks.map((it) => [it.name.toLowerCase().replace(/\s/g, ''), it.name]));

/** Paths of the networks' own pages. */
const notMembers = new Set([
  'about',
  'login',
  'search',
  'explore',
  'topics',
  'orgs',
  'company',
  'jobs',
  'home',
  'watch',
  'share',
  'feed',
]);

const address = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?::\d{2,5})?(?:[/?#](\S*))?$/i;
/** A last label that ends names of files and programs far more often than host names. */
const notDomains = new Set([
  'js',
  'py',
  'ts',
  'java',
  'pdf',
  'docx',
  'doc',
  'html',
  'json',
  'sc',
  'php',
  'md',
  'txt',
  'exe',
  'eng',
  'hons',
  'inc',
  'corp',
]);

/** A web address of a résumé; `profile` when it is a member's page of a known network. */
export interface WebAddress {
  readonly url: string;
  readonly profile: Profile | undefined;
  /** Was it written with a scheme, "www." or a path, and so surely an address? */
  readonly sure: boolean;
  /** Is it the member's page itself, not a page below it such as a repository? */
  readonly own: boolean;
}

const networkOf = (host: string): Network | undefined => {
  const known = byHost.get(host);
  const dot = host.indexOf('.');
  return known ?? (dot < 0 ? undefined : byHost.get(host.slice(dot + 1)));
};

const memberOf = (found: Network, path: string): { username: string; own: boolean } | undefined => {
  for (const before of found.before) {
    if (!path.toLowerCase().startsWith(before)) continue;
    const [first = '', second = ''] = path.slice(before.length).split(/[/?#&]/);
    // Stack Overflow puts a number before the name.
    const username = found.name === 'Stack Overflow' && second !== '' ? second : first;
    if (username === '' || notMembers.has(username.toLowerCase())) continue;
    return {
      username: username.replace(/^@/, ''),
      own: second === '' || found.name === 'Stack Overflow' || found.name === 'LinkedIn',
    };
  }
  return undefined;
};

/** Reads one word as a web address, with or without scheme; undefined for "Node.js", "B.Sc." and e-mail addresses. */
export const parseWebAddress = (word: string): WebAddress | undefined => {
  if (word.length < 5 || word.length > 300 || !word.includes('.')) return undefined;
  const url = word.replace(/[.,;:)\]'"]{1,5}$/, '');
  const match = address.exec(url);
  const host = (match?.[1] ?? '').toLowerCase().replace(/^www\./, '');
  if (match === null || host === '' || !host.includes('.')) return undefined;
  const path = match[2] ?? '';
  const found = networkOf(host);
  const member = found === undefined ? undefined : memberOf(found, path);
  if (found !== undefined && member !== undefined) {
    return { url, profile: { network: found.name, username: member.username, url }, sure: true, own: member.own };
  }
  if (found !== undefined) return undefined;
  const fediverse = /^@([\w.-]{1,60})$/.exec(path)?.[1];
  if (fediverse !== undefined) {
    return { url, profile: { network: 'Mastodon', username: fediverse, url }, sure: true, own: true };
  }
  const sure = /^(?:https?:|www\.)/i.test(url) || path !== '';
  if (!sure && (notDomains.has(host.slice(host.lastIndexOf('.') + 1)) || url !== url.toLowerCase())) return undefined;
  return { url, profile: undefined, sure, own: true };
};

/** Reads "GitHub: octocat" and "Twitter: @name", given the words on both sides of the colon. */
export const parseHandle = (label: string, value: string): Profile | undefined => {
  const name = byName.get(label.toLowerCase().replace(/[\s.]/g, ''));
  const username = value.trim().replace(/^@|^(?:\/?in)?\//, '');
  if (name === undefined || !/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,59}$/u.test(username)) return undefined;
  return { network: name, username };
};
