import type { Email } from '../model.ts';
import type { EmailProviders } from '../reference.ts';

const LONGEST = 320; // RFC 5321: 64 + @ + 255
const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]{1,255}$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A host name with at least one dot and a last label that begins with a letter; labels in other scripts pass. */
const isDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  const known = labels.every((label) => LABEL.test(label) || (label !== '' && /[^\x20-\x7e]/.test(label)));
  return (
    labels.length >= 2 && labels.length <= 9 && domain.length <= 253 && known && /^[^\d-]./.test(labels.at(-1) ?? '')
  );
};

/**
 * Reads a mailbox address as typed, with surrounding `mailto:` or `<>` removed. Undefined when it is not one address.
 * The canonical form folds what the provider folds (dots, tags, domain aliases), so that one mailbox has one form.
 */
export const readEmail = (raw: string, field: string, providers: EmailProviders): Email | undefined => {
  const text = raw
    .slice(0, LONGEST + 20)
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '');
  if (text.length > LONGEST || !ADDRESS.test(text)) return undefined;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at).toLowerCase();
  const domain = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '');
  if (!isDomain(domain)) return undefined;
  return { field, raw: raw.slice(0, LONGEST), local, domain, canonical: canonical(local, domain, providers) };
};

const canonical = (local: string, domain: string, providers: EmailProviders): string => {
  const family = providers.family(domain);
  const tag = family === undefined ? '+' : family.tag;
  const cut = tag === null ? -1 : local.indexOf(tag);
  const box = cut > 0 ? local.slice(0, cut) : local;
  return `${family?.dots === 'ignored' ? box.replaceAll('.', '') : box}@${family?.domain ?? domain}`;
};
