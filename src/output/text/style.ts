import type { Band } from '../../engine/contract/result.ts';

/** `ansi` colours with the sixteen colours of the reader's own theme; `none` writes plain text. */
export type Colour = 'none' | 'ansi';

type Tone = 'strong' | 'faint' | 'raises' | 'lowers' | Band;

// SGR codes, ECMA-48. Yellow and cyan stay apart for every common kind of colour blindness.
const codes: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  raises: ['33', '39'],
  lowers: ['36', '39'],
  priority: ['1;33', '22;39'],
  review: ['33', '39'],
  clear: ['2', '22'],
};

export type Paint = (tone: Tone, text: string) => string;

/** Colours text that is already of its final width; the codes themselves take no columns. */
export const painter = (colour: Colour): Paint => {
  if (colour === 'none') return (_, text) => text;
  return (tone, text) => {
    const [on, off] = codes[tone];
    return `\x1b[${on}m${text}\x1b[${off}m`;
  };
};
