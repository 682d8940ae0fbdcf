import { readFileSync } from 'node:fs';
import { runCommand } from './command.ts';
import { corpusOf, outputOf } from './corpus.ts';
import { median, rate, report, shown } from './time.ts';

const COUNT = 20_000;
const { path, bytes } = await corpusOf(COUNT);
const texts = readFileSync(path, 'utf8').trim().split('\n');
const words = texts.slice(0, 500).reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0) / 500;
process.stdout.write(
  `\n${COUNT.toLocaleString('en-US')} applications of about ${Math.round(words)} words, ${shown(bytes / COUNT)} bytes each\n\n`,
);

const screen = (threads: number, count = COUNT, file = path) =>
  runCommand([
    'screen',
    file,
    '--format',
    'jsonl',
    '--out',
    outputOf(`${count}-${threads}`),
    '--threads',
    String(threads),
    '--quiet',
  ]);

const parse = rate(texts, JSON.parse);
for (const threads of [1, 2]) {
  const speed = COUNT / median([1, 2, 3].map(() => screen(threads).seconds));
  const ratio = parse / (speed / threads);
  report({
    what: `End to end, JSON Lines in and out, ${threads} thread${threads === 1 ? '' : 's'}`,
    figure: `${shown(speed)} applications/s`,
    beside: `JSON.parse of the same file ${shown(parse)}/s on one core: ${shown(ratio)}x its time a core`,
    goal:
      threads === 2 ? 'at least 3,000/s on 2 cores, at most 20x JSON.parse a core' : 'at most 20x JSON.parse a core',
    reached: ratio <= 20 && (threads === 1 || speed >= 3_000),
  });
}

const small = await corpusOf(10_000);
const large = await corpusOf(200_000);
const atSmall = screen(2, 10_000, small.path);
const atLarge = screen(2, 200_000, large.path);
const startUp = runCommand(['--version']).seconds;
const growth = (atLarge.seconds - startUp) / 200_000 / ((atSmall.seconds - startUp) / 10_000);
report({
  what: 'Memory at 10,000 and 200,000 applications, 2 threads',
  figure: `${shown(atSmall.megabytes)} MB and ${shown(atLarge.megabytes)} MB`,
  beside: `the input is ${shown(small.bytes / 1e6)} and ${shown(large.bytes / 1e6)} MB`,
  goal: 'flat',
  reached: atLarge.megabytes <= atSmall.megabytes * 1.5,
});
report({
  what: 'Growth of cost per application from 10,000 to 200,000',
  figure: `${shown(growth)}x`,
  beside: '',
  goal: 'at most 1.1x',
  reached: growth <= 1.1,
});
