import { claimFields } from '../src/engine/claim-fields.ts';
import { linkSignals } from '../src/engine/links/signals/index.ts';
import type { LinkSignal } from '../src/engine/links/signals/link-signal.ts';
import type { Claim } from '../src/engine/model.ts';
import { weightOf } from '../src/engine/risk/weights.ts';
import { signals } from '../src/engine/signals/index.ts';
import type { Example, Signal, Source } from '../src/engine/signals/signal.ts';

const signed = (bits: number): string => `${bits > 0 ? '+' : bits < 0 ? '−' : ''}${Math.abs(bits).toFixed(1)}`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const code = (example: Example): string =>
  `\`\`\`json\n${JSON.stringify(example, null, 1).replace(/\n\s*/g, ' ')}\n\`\`\`\n`;

const fields = (needs: readonly Claim[]): string[] =>
  [...new Set(needs.flatMap((need) => claimFields[need]))].map((field) => `\`${field}\``);

interface Described {
  readonly id: string;
  readonly title: string;
  readonly innocent: readonly string[];
  readonly ask: string;
  readonly sources: readonly Source[];
}

const about = ({ id, title, innocent, ask, sources }: Described, looksAt: string, most: string): string[] => {
  const weight = weightOf(id);
  return [
    `### ${id}\n`,
    `${cell(title)}. **${most}${signed(weight?.bits ?? 0)} bits**, family ${weight?.family}, basis ${weight?.basis}, expected among ${((weight?.honest ?? 0) * 100).toFixed(1)}% of honest applications.\n`,
    `- Looks at ${looksAt}`,
    `- Innocent explanations: ${innocent.map(cell).join('; ')}`,
    `- Ask: ${cell(ask)}`,
    `- Sources: ${sources.map((source) => `[${cell(source.title)}](${source.url}) (${source.date})`).join('; ')}\n`,
  ];
};

const section = (signal: Signal): string =>
  [
    ...about(
      signal,
      [...fields(signal.needs), ...signal.tables.map((table) => `reference table ${table}`)].join(', '),
      '',
    ),
    `Shows:\n\n${code(signal.hits[0])}`,
    `Does not show:\n\n${code(signal.misses[0])}`,
  ].join('\n');

const linkSection = (signal: LinkSignal): string =>
  about(signal, `other applications, by ${fields(signal.needs).join(' or ')}`, 'Up to ').join('\n');

const rowOf = ({ id, title }: Described): string => {
  const weight = weightOf(id);
  return `| [${id}](#${id}) | ${signed(weight?.bits ?? 0)} | ${weight?.family} | ${cell(title)} |`;
};

/** docs/signals.md: the catalogue from the signal files and the weight table. */
export const signalsPage = (): string => {
  const all: readonly Signal[] = signals;
  return `# Signals

Made by \`npm run docs\` from the signal files and the weight table; do not edit.

A signal says what it saw; the weight says what that is worth in bits of evidence (+1 doubles the odds, −1 halves
them). Within a family the strongest counts fully and each further one is discounted. No single signal decides.

| signal | bits | family | what is observed |
|---|---:|---|---|
${all.map(rowOf).join('\n')}

Signals that come from other applications ([docs/links.md](links.md)): the bits are the most that one can add, reached
by the clearest link; weaker levels add less.

| signal | bits | family | what is observed |
|---|---:|---|---|
${linkSignals.map(rowOf).join('\n')}

## From one application

${all.map(section).join('\n')}
## From other applications

${linkSignals.map(linkSection).join('\n')}`;
};
