import { Application } from '../../engine/contract/application.ts';
import { withoutAccents } from '../person/name.ts';
import { simulate } from '../simulate.ts';
import type { Truth } from '../truth.ts';

/** An application as the engine reads it, with what is known about it. */
export interface Sent {
  readonly application: Application;
  readonly truth: Truth;
}

/** A world with many operators. */
export const all: readonly Sent[] = [...simulate({ seed: 77, count: 8_000, fraudShare: 0.2 })].map(
  ({ application, truth }) => ({
    application: Application.parse(application),
    truth,
  }),
);

/** Campaigns of one archetype, each with its applications in order of arrival. */
export const campaignsOf = (archetype: string): readonly (readonly Sent[])[] => {
  const campaigns = new Map<string, Sent[]>();
  for (const sent of all) {
    const { campaign } = sent.truth;
    if (campaign === null || sent.truth.archetype !== archetype) continue;
    campaigns.set(campaign, [...(campaigns.get(campaign) ?? []), sent]);
  }
  const found = [...campaigns.values()];
  if (found.length === 0) throw new Error(`no campaign is of ${archetype}`);
  return found;
};

/** One value of an application. */
export type Read = (sent: Sent) => string | undefined;

export const street: Read = ({ application }) => application.candidate.location?.address;
export const mailbox: Read = ({ application }) => application.candidate.email;
export const formName: Read = ({ application }) => withoutAccents(application.candidate.name).toLowerCase();
export const line: Read = ({ application }) => application.candidate.phone?.replaceAll(/\D/g, '').replace(/^1/, '');
export const device: Read = ({ application }) => application.session?.deviceId;
export const connection: Read = ({ application }) => application.session?.ip;
export const network: Read = ({ application }) => application.session?.ip?.split('.').slice(0, 3).join('.');
export const author: Read = ({ application }) => application.documents?.[0]?.metadata?.author;
export const lastEmployer: Read = ({ application }) =>
  application.resume?.work?.[0]?.name ?? application.resume?.work?.[0]?.company;
export const referee: Read = ({ application }) => application.candidate.references?.[0]?.name;
export const referrer: Read = ({ application }) => application.candidate.referredBy;
export const summary: Read = ({ application }) => application.resume?.basics?.summary?.split('. ')[0];
/** The word and the provider that an operator's mailboxes have in common. */
export const mailboxShape: Read = ({ application, truth }) => {
  const [local = '', domain] = (application.candidate.email ?? '').split('@');
  const word = /dev|tech|pro|work|career|eng|remote|code|jobs/.exec(local)?.[0] ?? '';
  return `${truth.campaign ?? ''} ${word}@${domain ?? ''}`;
};
export const project: Read = ({ application }) => application.resume?.projects?.[0]?.description;

/** Most people, counted once each, who give the same value. */
export const mostSharing = (sent: readonly Sent[], read: Read): number => {
  const people = new Map<string, Set<string>>();
  for (const it of sent) {
    const value = read(it);
    if (value !== undefined && value !== '')
      people.set(value, (people.get(value) ?? new Set<string>()).add(it.truth.person));
  }
  return Math.max(0, ...[...people.values()].map((it) => it.size));
};

/** Runs of three words of what somebody did at work. */
export const shingles = ({ application }: Sent): ReadonlySet<string> => {
  const text = (application.resume?.work ?? []).flatMap((job) => job.highlights ?? []).join(' . ');
  const words = text.toLowerCase().split(/\W+/);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
};

/** Jaccard's coefficient. */
export const similarity = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const both = [...left].filter((it) => right.has(it)).length;
  return both / (left.size + right.size - both || 1);
};
