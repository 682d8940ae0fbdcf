/** Where money would go, as people write it into answers: wallet addresses and IBANs. */
const WALLET = /^(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71}|T[1-9A-HJ-NP-Za-km-z]{33})$/;
const TOKEN = /[0-9A-Za-z]+/g;
/** In one piece, or in groups as printed on paper (ISO 13616). */
const IBAN = /\b[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{1,4}){3,8})\b/g;

const LONGEST = 20_000;

/** ISO 7064 mod 97-10, as ISO 13616 requires of an IBAN. */
const isIban = (text: string): boolean => {
  let remainder = 0;
  if (text.length < 15 || text.length > 34) return false;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
};

/** The IBAN at the beginning of a text: short words may stand behind its last group. */
const ibanOf = (text: string): string[] => {
  for (const groups = text.split(' '); groups.length > 0; groups.pop()) {
    const joined = groups.join('');
    if (isIban(joined)) return [joined];
  }
  return [];
};

/** Wallet addresses and valid IBANs in a text. */
export const accountsIn = (text: string): string[] => {
  const part = text.slice(0, LONGEST);
  // Cheap check first: hardly any application names an account.
  if (!/\d{2}/.test(part)) return [];
  const wallets = (part.match(TOKEN) ?? []).filter((token) => token.length < 80 && WALLET.test(token));
  const ibans = (part.toUpperCase().match(IBAN) ?? []).flatMap(ibanOf);
  return [...new Set([...wallets, ...ibans])].slice(0, 5);
};
