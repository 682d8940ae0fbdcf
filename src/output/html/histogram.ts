import type { Summary } from '../report.ts';
import { counted, countOf, percent } from '../words.ts';
import { html, type Markup } from './markup.ts';

/** Bits in one bin of `Summary.histogram`. */
const BIN = 0.5;
const MARGIN = { top: 34, right: 46, bottom: 40, left: 44 };

interface Frame {
  readonly width: number;
  readonly height: number;
  /** First and last bin drawn, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly most: number;
}

const binOf = (summary: Summary, bits: number): number => Math.floor((bits - summary.histogramFrom) / BIN);

/** From the first to the last bin that holds anyone, and always both lines. */
const frameOf = (summary: Summary, size: { readonly width: number; readonly height: number }): Frame => {
  const used = summary.histogram.flatMap((count, bin) => (count > 0 ? [bin] : []));
  const lines = [summary.lines.review, summary.lines.priority].filter(Number.isFinite);
  const bins = [...used, ...lines.map((bits) => binOf(summary, bits))];
  if (bins.length === 0) bins.push(0);
  const most = Math.max(1, ...summary.histogram);
  return { ...size, first: Math.min(...bins) - 1, last: Math.max(...bins) + 1, from: summary.histogramFrom, most };
};

const fixed = (value: number): string => String(Math.round(value * 10) / 10);

const xOf = (frame: Frame, bits: number): number => {
  const start = frame.from + frame.first * BIN;
  const span = (frame.last - frame.first + 1) * BIN;
  return MARGIN.left + ((bits - start) / span) * (frame.width - MARGIN.left - MARGIN.right);
};

/** Logarithmic, so that the few who are waiting stay visible beside the many who are not. */
const yOf = (frame: Frame, count: number): number => {
  const room = frame.height - MARGIN.top - MARGIN.bottom;
  return frame.height - MARGIN.bottom - (Math.log1p(count) / Math.log1p(frame.most)) * room;
};

const bars = (summary: Summary, frame: Frame): readonly Markup[] =>
  summary.histogram.flatMap((count, bin) => {
    if (count === 0) return [];
    const bits = summary.histogramFrom + bin * BIN;
    const middle = bits + BIN / 2;
    const band = middle >= summary.lines.priority ? 'priority' : middle >= summary.lines.review ? 'review' : 'clear';
    const x = xOf(frame, bits);
    const y = yOf(frame, count);
    const width = Math.max(1, xOf(frame, bits + BIN) - x - 1.5);
    const height = frame.height - MARGIN.bottom - y;
    return [
      html`<rect class="bin bin-${band}" x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" rx="1"><title>${bits.toFixed(1)} to ${(bits + BIN).toFixed(1)} bits: ${countOf(count, 'application')}</title></rect>`,
    ];
  });

const counts = (frame: Frame): readonly Markup[] => {
  const marks = [1, 10, 100, 1000, 10_000, 100_000].filter((count) => count <= frame.most);
  return marks.map((count) => {
    const y = fixed(yOf(frame, count));
    return html`<line class="grid" x1="${MARGIN.left}" x2="${frame.width - MARGIN.right}" y1="${y}" y2="${y}"/><text class="tick" x="${MARGIN.left - 8}" y="${y}" dy="0.32em" text-anchor="end">${counted(count)}</text>`;
  });
};

const ticks = (frame: Frame): readonly Markup[] => {
  const start = frame.from + frame.first * BIN;
  const end = frame.from + (frame.last + 1) * BIN;
  const step = frame.width < 500 ? 4 : 2;
  const marks: number[] = [];
  for (let bits = Math.ceil(start / step) * step; bits <= end; bits += step) marks.push(bits);
  const y = frame.height - MARGIN.bottom;
  return marks.map((bits) => {
    const x = fixed(xOf(frame, bits));
    const shown = `${bits < 0 ? '−' : bits > 0 ? '+' : ''}${Math.abs(bits)}`;
    return html`<text class="tick" x="${x}" y="${y + 16}" text-anchor="middle">${shown}</text><text class="tick tick-minor" x="${x}" y="${y + 30}" text-anchor="middle">${percent(1 / (1 + 2 ** -bits)).replace(/^(?:under|over) /, (word) => (word === 'under ' ? '<' : '>'))}</text>`;
  });
};

const line = (frame: Frame, name: 'review' | 'priority', bits: number): readonly Markup[] => {
  if (!Number.isFinite(bits)) return [];
  const x = xOf(frame, bits);
  const top = MARGIN.top - 10;
  // The labels lean away from each other, so that close lines stay readable.
  const side = name === 'review' ? { anchor: 'end', x: x + 2 } : { anchor: 'start', x: x - 2 };
  return [
    html`<line class="threshold" x1="${fixed(x)}" x2="${fixed(x)}" y1="${top}" y2="${frame.height - MARGIN.bottom}"/>`,
    html`<text class="threshold-label" x="${fixed(side.x)}" y="${top - 6}" text-anchor="${side.anchor}">${name}</text>`,
  ];
};

/** The distribution of total bits as one SVG drawing, with the lines where review and priority begin. */
export const histogram = (summary: Summary, size: { readonly width: number; readonly height: number }): Markup => {
  const frame = frameOf(summary, size);
  const begins = (['review', 'priority'] as const).map((band) => {
    const bits = summary.lines[band];
    return `${counted(summary.bands[band])} in ${band}${Number.isFinite(bits) ? `, which begins at ${bits.toFixed(1)} bits` : ''}`;
  });
  const described = `Applications by total bits: ${counted(summary.bands.clear)} clear, ${begins.join(', ')}.`;
  const base = frame.height - MARGIN.bottom;
  return html`<svg class="histogram histogram-${size.width}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${described}">${counts(frame)}${bars(summary, frame)}<line class="axis" x1="${MARGIN.left}" x2="${size.width - MARGIN.right}" y1="${base}" y2="${base}"/>${ticks(frame)}${line(frame, 'review', summary.lines.review)}${line(frame, 'priority', summary.lines.priority)}</svg>`;
};
