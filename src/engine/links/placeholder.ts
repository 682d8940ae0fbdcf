import { fold } from '../intake/fold.ts';

/** What templates and forms show where a person's own name belongs: `your-name`, `firstname.lastname`, `username`. */
const pieces =
  'your my the first last full middle given family sur name user nick handle profile account mail email address insert enter type here url link linkedin github website site web page portfolio domain company com goes'.split(
    ' ',
  );

/** Pieces that nobody's own handle is made of; one of them makes a run of pieces a template. */
const TEMPLATE = /your|username|firstname|lastname|fullname|insert|enter/;

const LONGEST = 60;

/** Whether a text is put together from pieces alone, however they are joined. Linear: each place is reached once. */
const isOfPieces = (text: string): boolean => {
  const reached = new Array<boolean>(text.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < text.length; at += 1) {
    if (reached[at] !== true) continue;
    for (const piece of pieces) if (text.startsWith(piece, at)) reached[at + piece.length] = true;
  }
  return reached[text.length] === true;
};

/** Folded letters, less figures that count up as samples do: `Your-Name_123` is `yourname`. */
const bareOf = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:0?12345?|0?123|0?12|0?1|0{1,4})$/, '');

const isTemplate = (bare: string): boolean =>
  bare.length <= LONGEST && TEMPLATE.test(bare) && (bare === 'enter' || isOfPieces(bare));

const isOneCharacter = (bare: string): boolean => bare.length > 0 && bare.replaceAll(bare.charAt(0), '') === '';

/** Whole texts that stand for "somebody" or for nothing. */
const anybody = new Set(
  (
    'example sample test placeholder profile handle account user name nickname me link url myprofile mylink in com www linkedin ' +
    'johndoe janedoe jdoe xyz abc asdf na none null nil undefined noname noemail nomail notapplicable anonymous'
  ).split(' '),
);

/** Whether an account name is what a template left behind: it is many people's and nobody's. */
export const isPlaceholderHandle = (handle: string): boolean => {
  const bare = bareOf(handle.slice(0, 200));
  // Nothing is left of figures and of letters that no transliteration knows: those are somebody's.
  if (bare === '') return !/[\p{L}\p{N}]/u.test(handle);
  return isTemplate(bare) || isOneCharacter(bare) || anybody.has(bare);
};

/** Second-level names that forms and templates show. */
const anyDomain = new Set(
  (
    'example sample test domain mydomain website mywebsite site mysite page mypage portfolio myportfolio company mycompany email ' +
    'mail profile link url in none na placeholder'
  ).split(' '),
);

/** Hosts where many people have a page each: without its path such a host tells nobody apart. */
const crowded = new Set(
  (
    'about.me angel.co behance.net bento.me bio.link bit.ly blogspot.com calendly.com canva.com codechef.com codeforces.com codepen.io ' +
    'coursera.org credly.com dev.to docs.google.com dropbox.com drive.google.com figma.com flickr.com freelancer.com ' +
    'goodreads.com google.com hackerearth.com hackerone.com hackerrank.com hashnode.com huggingface.co indeed.com ' +
    'itch.io kaggle.com leetcode.com linktr.ee lnkd.in medium.com mastodon.social notion.site notion.so npmjs.com ' +
    'onedrive.live.com orcid.org pinterest.com polywork.com producthunt.com pypi.org quora.com reddit.com replit.com ' +
    'researchgate.net scholar.google.com sites.google.com slideshare.net soundcloud.com stackexchange.com substack.com ' +
    't.me telegram.me threads.net tiktok.com tinyurl.com toptal.com twitch.tv udemy.com vimeo.com wa.me wellfound.com ' +
    'wordpress.com youtu.be youtube.com zoom.us'
  ).split(' '),
);

/** Whether a host is a template's, or one where everybody has a page: neither is anybody's own. */
export const isNobodysSite = (host: string): boolean => {
  const bare = fold(host.slice(0, 260)).replace(/^www\./, '');
  if (crowded.has(bare)) return true;
  const labels = bare.split('.');
  if (labels.slice(0, -1).some((label) => isTemplate(bareOf(label)))) return true;
  return labels.length === 2 && anyDomain.has(bareOf(labels[0] ?? ''));
};

/** Whether a mailbox is what a template or an impatient typist put there. */
export const isPlaceholderMailbox = (local: string, domain: string): boolean => {
  const bare = bareOf(local.slice(0, 200));
  if (isTemplate(bare)) return true;
  const label = fold(domain.slice(0, 260)).split('.')[0] ?? '';
  if (isTemplate(bareOf(label))) return true;
  // Short words are real mailboxes at a domain of one's own: mail@, me@.
  return anyDomain.has(label) && (anybody.has(bare) || anyDomain.has(bare) || isOneCharacter(bare));
};
