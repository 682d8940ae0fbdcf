import type { ExperienceClaim } from '../model.ts';
import type { Tables } from '../reference.ts';
import { findTechnologies } from './technology.ts';

const BEFORE = /(?<![\d.,])(\d{1,2})\s?(?:\+|plus)?[\s-]{0,2}$/;
const AFTER = /^(?:ears?|rs?)\b['’]?\s{0,2}(?:of\s|in\s|with\s|using\s|experience\b)/i;
/** "10 years of experience with X": how far behind the word "years" a technology still belongs to it. */
const REACH = 70;

/**
 * Finds statements of length of experience ("10+ years of Kubernetes", "over 12 years experience").
 * Linear: walks from one "y" to the next. A technology counts only when it is the first thing named after it.
 */
export const findExperience = (
  text: string,
  field: string,
  technologies: Tables['technologies'],
): ExperienceClaim[] => {
  const claims: ExperienceClaim[] = [];
  for (let at = text.indexOf('y'); at >= 0; at = text.indexOf('y', at + 1)) {
    const before = BEFORE.exec(text.slice(Math.max(0, at - 6), at));
    const behind = text.slice(at + 1, at + 1 + REACH);
    const years = Number(before?.[1]);
    if (before === null || years < 1 || !AFTER.test(behind)) continue;
    const clause = /^[^.;\n]*/.exec(behind)?.[0] ?? '';
    const first = findTechnologies(clause, technologies)[0];
    const shown = text.slice(at - before[0].length, at + 1 + clause.length).trim();
    claims.push(
      first === undefined || !isDirect(clause.slice(0, first.start))
        ? { field, shown, years }
        : { field, shown, years, technology: first.technology },
    );
  }
  return claims;
};

/** Only linking words may stand between the number and the technology ("years of professional experience with"). */
const linking = new Set(
  'ears ear rs r of in with using experience professional commercial hands on solid production building developing working writing deep strong'.split(
    ' ',
  ),
);
const isDirect = (between: string): boolean =>
  (between.toLowerCase().match(/[a-z]+/g) ?? []).every((word) => linking.has(word));
