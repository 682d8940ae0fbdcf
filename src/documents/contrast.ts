/** Red, green, blue, each 0-255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const white: Colour = [255, 255, 255];

/** Relative luminance, 0-1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** Contrast ratio of two colours, 1 (the same) to 21 (black on white), as WCAG 2.2 defines it. */
const contrast = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/**
 * Text below this ratio cannot be read against what is behind it. WCAG asks 4.5 of readable text and 3 of large text;
 * pale but honest grey (#cccccc on white) has 1.6, and #ebebeb on white 1.19.
 */
const UNREADABLE = 1.2;
/** Colours of equal luminance (red on green) are told apart by hue. */
const SAME_HUE = 32;

/** Whether text of one colour on the other cannot be read. */
export const looksTheSame = (one: Colour, other: Colour): boolean =>
  one.every((value, channel) => Math.abs(value - (other[channel] ?? 0)) < SAME_HUE) &&
  contrast(one, other) < UNREADABLE;
