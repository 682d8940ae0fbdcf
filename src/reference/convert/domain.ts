const label = /^[\p{L}\p{N}_][\p{L}\p{N}_-]{0,62}$/u;
const longestDomain = 253;

/** A domain of at least two labels in lower case; undefined for anything else. */
export const domainOf = (text: string): string | undefined => {
  const domain = text.trim().toLowerCase();
  if (domain.length > longestDomain) return undefined;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((part) => label.test(part)) ? domain : undefined;
};

/** The domain of a web address without `www.`; undefined when it does not look like one. */
export const hostOf = (address: string): string | undefined => {
  const host = address
    .trim()
    .replace(/^https?:\/\//i, '')
    .split(/[/:?#]/, 1)[0];
  const domain = domainOf(host ?? '')?.replace(/^www\d?\./, '');
  return domain?.includes('.') ? domain : undefined;
};
