import type { Resume } from '../../contract/application.ts';
import type { Line } from './lines.ts';

type Skill = NonNullable<Resume['skills']>[number];

const MOST_SKILLS = 300;
const LONGEST_SKILL = 60;
const MOST_WORDS = 7;
const LONGEST_CATEGORY = 45;

/** Splits at commas, semicolons, bars, bullets, tabs and spaced slashes that stand outside brackets. */
const splitItems = (text: string): readonly string[] => {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  const add = (to: number): void => {
    const item = text.slice(from, to).replace(/^[\s•·●▪◦-]{1,9}|[\s.]{1,9}$/g, '');
    if (item !== '') items.push(item);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && endsItem(text, at, character)) {
      add(at);
      from = at + 1;
    }
  }
  add(text.length);
  return items;
};

const endsItem = (text: string, at: number, character: string): boolean => {
  if (',;|•·●▪◦⋅\t'.includes(character)) return true;
  if (character === ' ') return text.charAt(at + 1) === ' ';
  return character === '/' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
};

const isSkill = (item: string): boolean =>
  item.length <= LONGEST_SKILL && item.split(' ', MOST_WORDS + 1).length <= MOST_WORDS && /[\p{L}]/u.test(item);

/** "Languages: Java, SQL", "Programming⇥Python, R": the words before the items, and the items. */
const splitCategory = (text: string): { readonly category: string | undefined; readonly items: string } => {
  const colon = text.indexOf(':');
  if (colon > 1 && colon <= LONGEST_CATEGORY) {
    const category = text.slice(0, colon).trim();
    if (!/[,;]/.test(category)) return { category, items: text.slice(colon + 1) };
  }
  const tab = text.search(/\t| {2}/);
  const [head, tail] = [text.slice(0, tab), text.slice(tab + 1)];
  if (tab > 1 && !head.includes(',') && tail.includes(',')) return { category: head, items: tail };
  return { category: undefined, items: text };
};

/** Reads a skills section: "Category: a, b" becomes a skill with keywords, anything else one skill per item. */
export const readSkills = (lines: readonly Line[]): readonly Skill[] => {
  const skills: Skill[] = [];
  let count = 0;
  for (const line of lines) {
    const { category, items } = splitCategory(line.text);
    const found = splitItems(items)
      .filter(isSkill)
      .slice(0, MOST_SKILLS - count);
    count += found.length;
    if (category !== undefined && found.length > 0) skills.push({ name: category, keywords: [...found] });
    else for (const name of found) skills.push({ name });
  }
  return skills;
};
