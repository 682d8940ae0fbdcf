import { wordsOf } from '../../intake/fold.ts';
import { registeredDomain } from '../../intake/web.ts';
import type { Tables } from '../../reference.ts';
import { isAtDomain } from './is-at-domain.ts';

/** Words of a company's legal form, which its domain leaves out. */
const legalForms = new Set(
  'inc incorporated llc llp lp ltd limited plc gmbh ag kg ug se sa sas sarl srl spa bv nv ab oy as aps corp corporation co company pty pvt private the'.split(
    ' ',
  ),
);
const SHORTEST_LABEL = 4;

/**
 * Whether a mail domain can be a company's own: one of its known domains, or for a company that the table does not
 * know, a domain whose name is the company's or begins it ("riverworks.example" for "Riverworks Systems Ltd").
 */
export const isCompanyDomain = (domain: string, company: string, employers: Tables['employers']): boolean => {
  if (company === '') return false;
  const known = employers.find(company);
  if (known !== undefined && known.domains.length > 0) return isAtDomain(domain, known.domains);
  const registered = registeredDomain(domain);
  const label = registered.slice(0, registered.indexOf('.')).replaceAll('-', '');
  const name = wordsOf(company)
    .filter((word) => !legalForms.has(word))
    .join('');
  return label === name || (label.length >= SHORTEST_LABEL && name.startsWith(label));
};
