const WALLET = /[a-zA-Z0-9]{25,110}/;

/** RFC 5321. */
const LONGEST_EMAIL = 320;

const isEmail = (text: string): boolean => {
  const at = text.indexOf('@');
  return at > 0 && at === text.lastIndexOf('@') && text.includes('.', at + 2) && text.length <= LONGEST_EMAIL;
};

/** Mailboxes in a text, in lower case. */
export const emailsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s;,:<>()"']/)
    .map((piece) => piece.replace(/\.$/, ''))
    .filter(isEmail);

/** A telephone number in digits; undefined when it lacks its country's code or is no number. */
export const phoneOf = (text: string): string | undefined => {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  // National numbers begin with 0 or are short: they could be anybody's elsewhere.
  return digits.startsWith('0') || digits.length < 10 || digits.length > 15 ? undefined : digits;
};

/** A cryptocurrency address; those of Ethereum in lower case, in which they may also be written. */
export const walletOf = (text: string): string | undefined => {
  const found = WALLET.exec(text)?.[0];
  return found === undefined ? undefined : /^0x[0-9a-f]{40}$/i.test(found) ? found.toLowerCase() : found;
};

/** Identifiers and weak aliases that OFAC writes into its remarks. */
export interface Remarks {
  readonly weakAliases: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
}

const ALIAS = /^[afn]\.k\.a\. '([^']{1,300})'/;
const PHONE = /^(?:telephone|phone)\b/i;

/**
 * Reads remarks such as "DOB 1 Jan 1970; a.k.a. 'BNC'; alt. Email Address x@example.com; Digital Currency Address - XBT …".
 * Dates of birth and numbers of papers are passed over: applications hold none to compare them with.
 */
export const readRemarks = (text: string): Remarks => {
  const weakAliases: string[] = [];
  const phones: string[] = [];
  const wallets: string[] = [];
  const emails: string[] = [];
  for (const piece of text.split(';')) {
    const remark = piece
      .trim()
      .replace(/^alt\. /, '')
      .replace(/\.$/, '');
    const alias = ALIAS.exec(remark)?.[1];
    if (alias !== undefined) weakAliases.push(alias);
    const phone = PHONE.test(remark) ? phoneOf(remark) : undefined;
    if (phone !== undefined) phones.push(phone);
    const wallet = remark.startsWith('Digital Currency Address') ? walletOf(remark) : undefined;
    if (wallet !== undefined) wallets.push(wallet);
    if (/^e-?mail/i.test(remark)) emails.push(...emailsIn(remark));
  }
  return { weakAliases, emails, phones, wallets };
};
