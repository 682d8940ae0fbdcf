import { claimFields } from '../src/engine/claim-fields.ts';
import { weightOf } from '../src/engine/risk/weights.ts';
import { signals } from '../src/engine/signals/index.ts';
import type { Example, Signal } from '../src/engine/signals/signal.ts';

const signed = (bits: number): string => `${bits > 0 ? '+' : bits < 0 ? '−' : ''}${Math.abs(bits).toFixed(1)}`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (example: Example): string =>
  `\`\`\`json\n${JSON.stringify(example, null, 1).replace(/\n\s*/g, ' ')}\n\`\`\`\n`;

const section = (signal: Signal): string => {
  const weight = weightOf(signal.id);
  const needs = [...new Set(signal.needs.flatMap((need) => claimFields[need]))].map((field) => `\`${field}\``);
  return [
    `### ${signal.id}\n`,
    `${cell(signal.title)}. **${signed(weight?.bits ?? 0)} bits**, family ${weight?.family}, basis ${weight?.basis}, expected among ${((weight?.honest ?? 0) * 100).toFixed(1)}% of honest applications.\n`,
    `- Looks at ${[...needs, ...signal.tables.map((table) => `reference table ${table}`)].join(', ')}`,
    `- Innocent explanations: ${signal.innocent.map(cell).join('; ')}`,
    `- Ask: ${cell(signal.ask)}`,
    `- Sources: ${signal.sources.map((source) => `[${cell(source.title)}](${source.url}) (${source.date})`).join('; ')}\n`,
    `Shows:\n\n${code(signal.hits[0])}`,
    `Does not show:\n\n${code(signal.misses[0])}`,
  ].join('\n');
};

/** docs/signals.md: the catalogue from the signal files and the weight table. */
export const signalsPage = (): string => {
  const all: readonly Signal[] = signals;
  const rows = all.map((signal) => {
    const weight = weightOf(signal.id);
    return `| [${signal.id}](#${signal.id}) | ${signed(weight?.bits ?? 0)} | ${weight?.family} | ${cell(signal.title)} |`;
  });
  return `# Signals

Made by \`npm run docs\` from the signal files and the weight table; do not edit.

A signal says what it saw; the weight says what that is worth in bits of evidence (+1 doubles the odds, −1 halves
them). Within a family the strongest counts fully and each further one is discounted. No single signal decides.

| signal | bits | family | what is observed |
|---|---:|---|---|
${rows.join('\n')}

${all.map(section).join('\n')}`;
};
