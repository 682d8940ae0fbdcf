import type { Profile } from '../../contract/application.ts';
import { parseWebAddress, type WebAddress } from './networks.ts';

const isMailCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 0x2e ||
  code === 0x2d ||
  code === 0x5f ||
  code === 0x2b ||
  code === 0x25 ||
  code === 0x27 ||
  code > 0xbf;

const isDomain = (text: string): boolean => {
  const dot = text.lastIndexOf('.');
  const last = text.slice(dot + 1);
  return dot > 0 && !text.startsWith('.') && !text.includes('..') && !text.includes("'") && /^\p{L}{2,24}$/u.test(last);
};

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const MOST_PROFILES = 50;

/** The first e-mail address in a text. */
export const findEmail = (text: string): string | undefined => {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < LONGEST_LOCAL_PART && isMailCharacter(text.charCodeAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && to - at < LONGEST_DOMAIN && isMailCharacter(text.charCodeAt(to))) to += 1;
    const local = text.slice(from, at).replace(/^[.'-]{1,9}/, '');
    const domain = text.slice(at + 1, to).replace(/[.'_%+-]{1,9}$/, '');
    if (local !== '' && isDomain(domain)) return `${local}@${domain}`;
  }
  return undefined;
};

/** Adds a profile unless the same member of the same network is there already. */
export const addProfile = (profiles: Profile[], profile: Profile): void => {
  const user = profile.username?.toLowerCase();
  const known = profiles.some((it) => it.network === profile.network && it.username?.toLowerCase() === user);
  if (!known && profiles.length < MOST_PROFILES) profiles.push(profile);
};

/** The web addresses in a text, in order. */
export const findWebAddresses = (text: string): readonly WebAddress[] => {
  if (!text.includes('.')) return [];
  return text.split(/[\s|,;<>()"•·]+/).flatMap((word) => {
    if (word.includes('@') && !word.includes('/')) return [];
    return parseWebAddress(word) ?? [];
  });
};
