import type { ExperienceClaim, Prose } from '../../model.ts';
import { mentions } from './phrases.ts';

/** Whose years they are when not the applicant's: "a firm with 50 years of experience", "combined 40 years". */
const aboutOthers = mentions(`
  company|firm|agency|organization|organisation|institution|startup|employer|manufacturer|provider|family
  combined|collective|founded|established|heritage|patient|patients|age|aged|his|her|their|its
  team|group|staff|engineers|developers|business|bank with|of|having
`);
/** Other years are of warranty, data, marriage and the like. */
const aboutWork = mentions('experience|experiences|expertise|work|working|practice|background|career');
const BEFORE = 100;

/** Whether a statement of years is about the applicant, by the words of its sentence that stand before it. */
export const isOwnExperience = (claim: ExperienceClaim, prose: readonly Prose[]): boolean => {
  if (!aboutWork(claim.shown) || aboutOthers(claim.shown.slice(0, 40))) return false;
  const text = prose.find(({ field }) => field === claim.field)?.text ?? '';
  const at = text.indexOf(claim.shown);
  if (at < 0) return true;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1,
  );
  return !aboutOthers(sentence);
};
