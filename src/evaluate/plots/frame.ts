/** Text that may stand in SVG. Characters that XML 1.0 forbids are left out. */
const svgText = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Rounded to a tenth of a pixel, so that files are small and the same everywhere. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * A page of its own: README files show it as an image, on light and dark pages.
 * It carries its background, so that its ink never depends on the page's.
 */
const style = `
  svg { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
  .paper { fill: #ffffff; stroke: #d0d7de; }
  .ink { fill: #1f2328; } .faint { fill: #59636e; }
  .grid { stroke: #d8dee4; } .axis { stroke: #59636e; } .guide { stroke: #59636e; stroke-dasharray: 5 4; }
  .line { fill: none; stroke: #0b62c4; stroke-width: 2.5; stroke-linejoin: round; }
  .mark { fill: #0b62c4; } .bar { fill: #5b9bd5; } .whisker { stroke: #1f2328; stroke-width: 1.5; }
  .heading { font-size: 16px; font-weight: 600; } .number { font-variant-numeric: tabular-nums; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #151b23; stroke: #3d444d; }
    .ink { fill: #f0f6fc; } .faint { fill: #9da7b3; }
    .grid { stroke: #2b323b; } .axis { stroke: #9da7b3; } .guide { stroke: #9da7b3; }
    .line { stroke: #6cb0ff; } .mark { fill: #6cb0ff; } .bar { fill: #3f78b5; } .whisker { stroke: #f0f6fc; }
  }`;

export interface Sheet {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, for people who do not see it. */
  readonly description: string;
  readonly body: readonly string[];
}

/** A self-contained SVG document. Ends with a line feed. */
export const sheet = ({ id, width, height, title, description, body }: Sheet): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-description">`,
    `<title id="${id}-title">${svgText(title)}</title>`,
    `<desc id="${id}-description">${svgText(description)}</desc>`,
    `<style>${style}\n</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    `<text class="ink heading" x="24" y="34">${svgText(title)}</text>`,
    ...body,
    '</svg>\n',
  ].join('\n');

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly look?: string;
}

export const label = ({ x, y, text, anchor = 'start', look = 'faint' }: Label): string =>
  `<text class="${look}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${svgText(text)}</text>`;

export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly look: string;
}

export const stroke = ({ from, to, look }: Stroke): string =>
  `<line class="${look}" x1="${px(from[0])}" y1="${px(from[1])}" x2="${px(to[0])}" y2="${px(to[1])}"/>`;

/** A rectangle of the sheet in which shares from 0 to 1 are drawn, upwards and to the right. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const across = (area: Area, share: number): number => area.left + area.width * share;
export const up = (area: Area, share: number): number => area.top + area.height * (1 - share);

/** Grid, ticks at every fifth and axis names of an area of shares. */
export const shareAxes = (area: Area, names: { readonly x: string; readonly y: string }): readonly string[] => {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return [
    ...ticks.map((it) =>
      stroke({
        from: [area.left, up(area, it)],
        to: [area.left + area.width, up(area, it)],
        look: it === 0 ? 'axis' : 'grid',
      }),
    ),
    stroke({ from: [area.left, area.top], to: [area.left, area.top + area.height], look: 'axis' }),
    ...ticks.map((it) =>
      label({
        x: area.left - 8,
        y: up(area, it) + 4,
        text: `${Math.round(it * 100)}%`,
        anchor: 'end',
        look: 'faint number',
      }),
    ),
    ...ticks.map((it) =>
      label({
        x: across(area, it),
        y: area.top + area.height + 20,
        text: `${Math.round(it * 100)}%`,
        anchor: 'middle',
        look: 'faint number',
      }),
    ),
    label({
      x: area.left + area.width / 2,
      y: area.top + area.height + 42,
      text: names.x,
      anchor: 'middle',
      look: 'ink',
    }),
    `<text class="ink" transform="translate(${px(area.left - 52)} ${px(area.top + area.height / 2)}) rotate(-90)" text-anchor="middle">${svgText(names.y)}</text>`,
  ];
};
