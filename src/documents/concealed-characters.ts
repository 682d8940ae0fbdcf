import type { HiddenText } from './extraction.ts';

/**
 * Characters without any shape that spell a message: tag characters, which mirror ASCII one to one (Unicode 16, 23.9),
 * and runs of variation selectors, of which one after another means nothing but 256 different values. An emoji flag of
 * a region (UTS 51, annex C) is a black flag with tags and stays.
 */
const CONCEALED =
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f})|([\u{e0000}-\u{e007f}]+)|([\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]{4,})/gu;

const spelled = (tags: string): string =>
  [...tags]
    .map((tag) => (tag.codePointAt(0) ?? 0) - 0xe0000)
    .filter((code) => code >= 0x20 && code < 0x7f)
    .map((code) => String.fromCharCode(code))
    .join('');

const decoded = (selectors: string): string => {
  const octets = [...selectors].map((selector) => {
    const code = selector.codePointAt(0) ?? 0;
    return code <= 0xfe0f ? code - 0xfe00 : code - 0xe0100 + 16;
  });
  return new TextDecoder('utf-8').decode(Uint8Array.from(octets)).replace(/[\0-\x1f\x7f]/g, ' ');
};

/** Takes such characters out of the text and returns the messages they spell. */
export const reveal = (text: string): { readonly text: string; readonly hiddenText: readonly HiddenText[] } => {
  if (text.search(CONCEALED) < 0) return { text, hiddenText: [] };
  const hiddenText: HiddenText[] = [];
  const visible = text.replace(CONCEALED, (all, flag?: string, tags?: string, selectors?: string) => {
    if (flag !== undefined) return all;
    const message = tags === undefined ? decoded(selectors ?? '') : spelled(tags);
    if (message.trim() !== '') hiddenText.push({ text: message, how: 'invisible' });
    return '';
  });
  return { text: visible, hiddenText };
};
