import type { Field } from './data/fields/field.ts';
import { audiences, occasions, outcomes, partners, synonyms, verbs } from './data/wording.ts';
import type { Random } from './random.ts';

/** Puts numbers into `{n}` (5 to 70) and `{k}` (2 to 12). */
export const withNumbers = (phrase: string, random: Random): string =>
  phrase.includes('{')
    ? phrase.replaceAll(/\{[nk]\}/g, (mark) => String(mark === '{n}' ? random.between(5, 70) : random.between(2, 12)))
    : phrase;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface Parts {
  readonly past: string;
  readonly base: string;
  readonly thing: string;
  readonly other: string;
  readonly tool: string;
  readonly random: Random;
}

const outcome = (random: Random): string => withNumbers(random.pick(outcomes), random);
const occasion = (random: Random): string => withNumbers(random.pick(occasions), random);

const sentences: readonly ((parts: Parts) => string)[] = [
  ({ past, thing, tool, random }) => `${past} ${thing} with ${tool}, ${outcome(random)}`,
  ({ past, thing, random }) => `${past} ${thing} for ${random.pick(audiences)}, ${outcome(random)}`,
  ({ base, thing, random }) => `Worked with ${random.pick(partners)} to ${base} ${thing} ${occasion(random)}`,
  ({ past, thing, other, random }) => `${past} ${thing} and ${other} ${occasion(random)}`,
  ({ past, thing, tool, random }) => `${upperFirst(occasion(random))}, ${lowerFirst(past)} ${thing} using ${tool}`,
  ({ thing, base, random }) =>
    `Took over ${thing} from ${random.pick(partners)} and helped ${random.pick(audiences)} ${base} their part`,
  ({ past, thing, tool, random }) => `${past} ${thing} in ${tool} for ${random.pick(audiences)} ${occasion(random)}`,
  ({ thing, tool, random }) => `Wrote the guide to ${thing} and moved it to ${tool}, ${outcome(random)}`,
  ({ base, thing, random }) => `Persuaded ${random.pick(partners)} to ${base} ${thing}, ${outcome(random)}`,
  ({ thing, random }) => `Answered for ${thing} towards ${random.pick(audiences)} ${occasion(random)}`,
  ({ past, thing, other, tool }) => `${past} ${thing}, then ${other}, both built on ${tool}`,
  ({ base, thing, random }) => `Asked by ${random.pick(partners)} to ${base} ${thing}, ${outcome(random)}`,
];

/** One line of a résumé about a piece of work; `tools` are those that existed then. */
export const accomplishment = (field: Field, tools: readonly string[], random: Random): string => {
  const [past, base] = random.pick(verbs);
  const thing = random.pick(field.things);
  const other = random.pick(field.things);
  return random.pick(sentences)({
    past,
    base,
    thing,
    other: other === thing ? 'its documentation' : other,
    tool: tools.length === 0 ? 'spreadsheets' : random.pick(tools),
    random,
  });
};

/** One duty of an advert. */
export const duty = (field: Field, random: Random): string => {
  const [, base] = random.pick(verbs);
  const tools = random.sample(field.tools, 2).map((it) => it.name);
  return `${upperFirst(base)} ${random.pick(field.things)} for ${random.pick(audiences)} with ${tools.join(' or ')}`;
};

/** The same sentence in other words: each word that has synonyms changes with the given probability, numbers move a little. */
export const reworded = (text: string, rate: number, random: Random): string =>
  text
    .split(' ')
    .map((word) => {
      const others = synonyms.get(word);
      if (others !== undefined && random.chance(rate)) return random.pick(others);
      if (/^\d{1,3}$/.test(word) && random.chance(rate))
        return String(Math.max(2, Number(word) + random.between(-6, 9)));
      return word;
    })
    .join(' ');

const pasts: ReadonlySet<string> = new Set(verbs.map(([past]) => past.toLowerCase()));
const linked: Readonly<Record<string, string>> = { which: 'It', and: 'Also', with: 'With', without: 'Without' };

/** A sentence told anew: other words, and its outcome or occasion elsewhere or left out. */
export const paraphrased = (text: string, rate: number, random: Random): string => {
  const words = reworded(text, rate, random);
  const comma = words.indexOf(', ');
  if (comma < 0 || !random.chance(rate)) return words;
  const [before, after] = [words.slice(0, comma), words.slice(comma + 2)];
  const [first = ''] = after.split(' ');
  if (pasts.has(first)) return random.chance(0.4) ? upperFirst(after) : `${upperFirst(after)} ${lowerFirst(before)}`;
  if (random.chance(0.4)) return before;
  const start = linked[first];
  if (start !== undefined) return `${before}. ${start}${after.slice(first.length)}`;
  return first.endsWith('ing') ? `${upperFirst(after)}: ${lowerFirst(before)}` : words;
};
