import { readFileSync } from 'node:fs';
import { runCommand } from './command.ts';
import { corpusOf, outputOf } from './corpus.ts';
import { report, shown } from './time.ts';

const COUNT = 50_000;
const { path, bytes } = await corpusOf(COUNT);
const texts = readFileSync(path, 'utf8').trim().split('\n');
const wordsIn = (value: unknown): number => {
  if (typeof value === 'string') return value.match(/\p{L}+/gu)?.length ?? 0;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum, it) => sum + wordsIn(it), 0)
    : 0;
};
const words = texts.slice(0, 500).reduce((sum, text) => sum + wordsIn(JSON.parse(text)), 0) / 500;
process.stdout.write(
  `\n${COUNT.toLocaleString('en-US')} applications of about ${Math.round(words)} words, ${shown(bytes / COUNT)} bytes each; start-up counts\n\n`,
);

const screen = (threads: number, count: number, file: string) =>
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

/** What anybody has to do who reads the file: bytes to text to values, line by line. */
const readAndParse = (): number => {
  const bytes = readFileSync(path);
  const started = performance.now();
  let lines = 0;
  for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    JSON.parse(bytes.toString('utf8', start, end));
    lines += 1;
  }
  return lines / ((performance.now() - started) / 1_000);
};
readAndParse();
const parse = readAndParse();
const compare = (threads: number, speed: number): { readonly ratio: number; readonly beside: string } => {
  const ratio = parse / (speed / threads);
  return {
    ratio,
    beside: `reading the same file with JSON.parse, line by line, ${shown(parse)}/s on one core: ${shown(ratio)}x its time a core`,
  };
};

const one = COUNT / screen(1, COUNT, path).seconds;
report({
  what: `End to end, JSON Lines in and out, 1 thread, ${COUNT.toLocaleString('en-US')} applications`,
  figure: `${shown(one)} applications/s`,
  beside: compare(1, one).beside,
  goal: 'at most 20x JSON.parse a core',
  reached: compare(1, one).ratio <= 20,
});

const small = await corpusOf(10_000);
const large = await corpusOf(200_000);
const atSmall = screen(2, 10_000, small.path);
const atLarge = screen(2, 200_000, large.path);
const two = 200_000 / atLarge.seconds;
report({
  what: 'End to end with links, JSON Lines in and out, 2 threads, 200,000 applications',
  figure: `${shown(two)} applications/s`,
  beside: compare(2, two).beside,
  goal: 'at least 2,000/s on 2 cores',
  reached: two >= 2_000,
});
const startUp = runCommand(['--version']).seconds;
const growth = (atLarge.seconds - startUp) / 200_000 / ((atSmall.seconds - startUp) / 10_000);
report({
  what: 'Memory at 10,000 and 200,000 applications, 2 threads',
  figure: `${shown(atSmall.megabytes)} MB and ${shown(atLarge.megabytes)} MB`,
  beside: `the input is ${shown(small.bytes / 1e6)} and ${shown(large.bytes / 1e6)} MB`,
  goal: 'at most 1.5 GB at 200,000',
  reached: atLarge.megabytes <= 1_500,
});
report({
  what: 'Growth of cost per application from 10,000 to 200,000',
  figure: `${shown(growth)}x`,
  beside: '',
  goal: 'at most 1.1x',
  reached: growth <= 1.1,
});
