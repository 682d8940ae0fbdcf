import type { Application } from '../../engine/contract/application.ts';
import { indicatorKeys } from '../../engine/links/indicator.ts';
import type { Role } from '../../engine/links/traces.ts';
import type { Tables } from '../../engine/reference.ts';

const mailboxesOf = ({ candidate, resume }: Application): readonly (readonly [Role, string | undefined])[] => [
  ['own', candidate.email],
  ['own', resume?.basics?.email],
  ...(candidate.references ?? []).map((it): [Role, string | undefined] => ['referee', it.email]),
  ['referrer', candidate.referredBy],
];

/** The key of the domain of a mailbox, with whose mailbox it is. */
export interface MailboxDomain {
  readonly hash: number;
  readonly role: Role;
}

/** The keys of the domains of every mailbox that an application states. */
export const mailboxDomainsOf = (
  application: Application,
  tables: Pick<Tables, 'emailProviders' | 'areaCodes'>,
): MailboxDomain[] =>
  mailboxesOf(application).flatMap(([role, mailbox = '']) => {
    const at = mailbox.lastIndexOf('@');
    const keys = at < 0 ? undefined : indicatorKeys('email-domain', mailbox.slice(at), tables);
    return keys?.ok === true ? keys.hashes.map((hash) => ({ hash, role })) : [];
  });
