import type { HiddenText } from '../extraction.ts';
import { plainInline } from './inline-markdown.ts';

export interface PlainMarkdown {
  readonly text: string;
  readonly hiddenText: readonly HiddenText[];
  readonly links: readonly string[];
}

/** Takes remarks out. Each end is looked for once from where it stands: a file of nothing but starts costs no more. */
const withoutComments = (text: string, hide: (remark: string) => void): string => {
  let rest = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    rest += text.slice(at, start);
    hide(text.slice(start + 4, end));
    at = end + 3;
  }
  return rest + text.slice(at);
};

/** `[label]: target "title"`, which no rendering shows; undefined for other lines. */
const definition = (line: string): { readonly target: string; readonly title: string } | undefined => {
  const trimmed = line.trim();
  const end = trimmed.startsWith('[') ? trimmed.indexOf(']:') : -1;
  if (end < 1 || trimmed.startsWith('[]')) return undefined;
  const [target = '', ...title] = trimmed
    .slice(end + 2)
    .trim()
    .split(' ');
  return target === '' ? undefined : { target, title: title.join(' ').trim() };
};

/** Targets that lead nowhere: the common way to leave a remark in Markdown is the title of such a definition. */
const NOWHERE = new Set(['#', '<>', '</>', '/']);

const isFence = (trimmed: string): boolean => trimmed.startsWith('```') || trimmed.startsWith('~~~');

/** A line of at least three stars, dashes or underscores and nothing else, or the line of signs under a heading. */
const isRule = (trimmed: string): boolean => {
  const first = trimmed.charAt(0);
  const signs = trimmed.replaceAll(' ', '');
  return '*-_='.includes(first) && first !== '' && signs.length >= 3 && signs.replaceAll(first, '') === '';
};

/** The line without the marks at its start: quote, list, heading. */
const withoutBlockMarks = (line: string): string => {
  const quoted = line.replace(/^[ >]{0,20}>/, '').trimEnd();
  const text = quoted.trimStart();
  const indent = quoted.slice(0, quoted.length - text.length);
  if (/^#{1,6}(?: |$)/.test(text))
    return (
      indent +
      text
        .replace(/^#{1,6}/, '')
        .trim()
        .replace(/ #{1,6}$/, '')
        .trimEnd()
    );
  if (!/^[*+-] /.test(text)) return line === quoted ? quoted : text;
  const item = text.slice(2).trimStart();
  return `${indent}\u2022 ${/^\[[ xX]\] /.test(item) ? item.slice(4) : item}`;
};

/** Markdown (CommonMark's common part) as plain text. Links keep their words and are listed; remarks are set apart. */
export const plainMarkdown = (markdown: string): PlainMarkdown => {
  const links = new Set<string>();
  const hiddenText: HiddenText[] = [];
  const hide = (remark: string): void => {
    if (remark.trim() !== '') hiddenText.push({ text: remark.trim(), how: 'invisible' });
  };
  const lines: string[] = [];
  for (const line of withoutComments(markdown.replace(/\r\n?/g, '\n'), hide).split('\n')) {
    const trimmed = line.trim();
    const defined = definition(line);
    if (defined !== undefined) {
      if (NOWHERE.has(defined.target)) hide(defined.title.replace(/^["'(]/, '').replace(/["')]$/, ''));
      else links.add(defined.target);
      lines.push('');
    } else lines.push(isFence(trimmed) || isRule(trimmed) ? '' : plainInline(withoutBlockMarks(line), links));
  }
  return { text: lines.join('\n'), hiddenText, links: [...links] };
};
