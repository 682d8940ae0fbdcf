import type { Job } from '../../model.ts';
import { mentions } from './phrases.ts';

/** Work that people do beside a main job, or that says nothing about where they sit all day. */
const beside = mentions(`
  part time
  parttime|contract|contractor|contracting|contractual|freelance|freelancer|freelancing|selfemployed|independent
  self employed
  volunteer|volunteering|voluntary
  pro bono
  adviser|advisor|advisory|founder|cofounder|board|trustee|committee|ambassador|mentor|tutor
  business owner
  intern|internship|trainee|apprentice|apprenticeship|student|werkstudent|werkstudentin|praktikant|praktikantin
  teaching|research|graduate assistant
  adjunct|visiting|lecturer|instructor|teacher|speaker|maintainer|opensource
  open source
  reserve|reserves|reservist|seasonal|temporary|temp|casual
  national guard
  per diem
  on call
  side project
`);
const placeless = mentions(`
  remote|remotely|contract|contractor|contracting|freelance|freelancer|homeoffice|telework|travel|traveling|travelling|nomad
  home office
`);
/** Engineers of smart contracts are not on contract. */
const SMART = /smart contract/gi;

/** Whether title or employer say that this job is done beside another. */
export const isBeside = ({ title, employer }: Job): boolean => beside(title.replace(SMART, '')) || beside(employer);

/** Whether title or employer say that this job is not tied to a place. */
export const isPlaceless = ({ title, employer }: Job): boolean =>
  placeless(title.replace(SMART, '')) || placeless(employer);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two jobs are at one employer, as far as the names show: promotions often stand as jobs of their own. */
export const isSameEmployer = (a: Job, b: Job): boolean => {
  const [left, right] = [letters(a.employer), letters(b.employer)];
  return (
    left === right || (Math.min(left.length, right.length) >= 4 && (left.startsWith(right) || right.startsWith(left)))
  );
};
