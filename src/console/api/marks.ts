import type { ClientOptions } from '../../api/client/request.ts';
import { visible } from '../../output/text/visible.ts';
import { MarkedText } from '../ui/marked-text.ts';

/** What stands in the place of a character that nobody sees. */
const MARK = /⟨U\+[0-9A-F]{4,6}⟩|[\u2400-\u241f\u2421]/;
/** Nothing is to be marked in a text like this, nor escaped in its JSON. */
const isPlain = (json: string): boolean => !json.includes('\\u') && visible(json) === json;
/** Texts with marks that are remembered, more than any screen shows. */
const MOST = 20_000;

/** Every text within a value, names of fields too, as `change` has it. */
const withTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [change(name), withTexts(item, change)]));
};

type Sends = NonNullable<ClientOptions['sends']>;

/** Whether a request writes anew what the page was given before: those with a version, and drafts of policies. */
const rewrites = ({ method, path }: Parameters<Sends>[0]): boolean =>
  method === 'put' || method === 'patch' || path === '/api/v1/policies';

/**
 * What applicants wrote may hold characters that nobody sees, or that turn what stands around them: every answer is
 * shown, so they become marks before any screen has them. What goes back as it came is sent as it was; what was edited
 * and still holds a mark is refused, as nobody can tell what the mark now stands for.
 */
export const createMarks = (): Required<Pick<ClientOptions, 'read' | 'sends'>> => {
  /** Texts as they are, by how they are shown; null where two are shown alike. */
  const truths = new Map<string, string | null>();
  const remember = (shown: string, text: string): void => {
    const known = truths.get(shown);
    if (known === undefined && truths.size >= MOST) truths.delete(truths.keys().next().value ?? '');
    truths.set(shown, known === undefined || known === text ? text : null);
  };
  const shownAs = (text: string): string => {
    // Line breaks and tabs are seen.
    const shown = text.replace(/[^\n\r\t]+/g, visible);
    if (MARK.test(shown)) remember(shown, text);
    return shown;
  };
  const trueText = (text: string): string => truths.get(text) ?? text;
  const trueOrRefused = (text: string): string => {
    const truth = truths.get(text);
    if (typeof truth === 'string') return truth;
    const [mark] = MARK.exec(text) ?? [];
    if (mark !== undefined) throw new MarkedText(mark);
    return text;
  };
  return {
    read: (json) => {
      const value: unknown = JSON.parse(json);
      return isPlain(json) && !MARK.test(json) ? value : withTexts(value, shownAs);
    },
    sends: (contract, given) => {
      const { params, query, body, ...rest } = given;
      return {
        ...rest,
        ...(params === undefined ? {} : { params: withTexts(params, trueText) }),
        ...(query === undefined ? {} : { query: withTexts(query, trueText) }),
        ...(body === undefined ? {} : { body: withTexts(body, rewrites(contract) ? trueOrRefused : trueText) }),
      };
    },
  };
};
