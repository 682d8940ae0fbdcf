/** One part of the source and what it may import. Paths are folders or files below src, longest match first. */
export interface Floor {
  readonly part: string;
  readonly does: string;
  readonly mayNot: string;
  /** Parts of ours that it may import besides itself. */
  readonly uses: readonly string[];
  /** Packages and, as `node:`, Node's own modules that it may import. */
  readonly packages: readonly string[];
}

/** The import floors: docs/architecture.md shows this table and a test holds the source to it. */
export const floors: readonly Floor[] = [
  {
    part: 'engine/contract',
    does: 'the two formats, as Zod schemas',
    mayNot: 'know anything else',
    uses: [],
    packages: ['zod'],
  },
  {
    part: 'engine/reference.ts',
    does: 'what tables the engine may look things up in',
    mayNot: 'load or hold data',
    uses: [],
    packages: [],
  },
  {
    part: 'engine/model.ts',
    does: 'the vocabulary: claims, evidence',
    mayNot: 'compute',
    uses: ['engine/reference.ts'],
    packages: [],
  },
  {
    part: 'engine/claim-fields.ts',
    does: 'where each claim stands in an application',
    mayNot: 'compute',
    uses: ['engine/model.ts'],
    packages: [],
  },
  {
    part: 'engine/fingerprint.ts',
    does: 'tells tables and policies apart',
    mayNot: 'claim to be secure',
    uses: [],
    packages: [],
  },
  {
    part: 'engine/intake',
    does: 'raw application to claims in canonical form',
    mayNot: 'know that a signal exists',
    uses: ['engine/contract', 'engine/claim-fields.ts', 'engine/model.ts', 'engine/reference.ts'],
    packages: ['any-ascii', 'libphonenumber-js', 'zod'],
  },
  {
    part: 'engine/signals',
    does: 'one file a signal: claims to evidence',
    mayNot: 'see names or the raw application, know a weight or the date',
    uses: ['engine/model.ts', 'engine/reference.ts', 'engine/intake', 'engine/claim-fields.ts'],
    packages: [],
  },
  {
    part: 'engine/risk',
    does: 'weights, policy, the sum and its explanation',
    mayNot: 'look at claims or call a signal',
    uses: ['engine/contract', 'engine/model.ts', 'engine/fingerprint.ts', 'engine/signals'],
    packages: ['zod'],
  },
  {
    part: 'engine/screen.ts',
    does: 'the pipeline in one screenful',
    mayNot: 'have opinions of its own',
    uses: ['engine'],
    packages: [],
  },
  {
    part: 'reference',
    does: 'tables of facts; loads and lists publishers’ lists',
    mayNot: 'know signals or weights',
    uses: ['engine/reference.ts'],
    packages: [
      'node:',
      'any-ascii',
      'csv-parse',
      'mmdb-lib',
      'countries-and-timezones',
      'disposable-email-domains',
      'fflate',
      'zod',
      'yauzl',
    ],
  },
  {
    part: 'documents',
    does: 'text of PDF, DOCX and ZIP in processes that can be killed',
    mayNot: 'know what a résumé is',
    uses: ['compiled.ts'],
    packages: ['node:', '@hyzyla/pdfium', 'saxes', 'yauzl'],
  },
  {
    part: 'input',
    does: 'files, folders and streams to records',
    mayNot: 'judge a record',
    uses: ['documents', 'engine/contract'],
    packages: ['node:', 'csv-parse', 'fflate', 'zod'],
  },
  {
    part: 'output',
    does: 'tables, reports and CSV for people',
    mayNot: 'compute a score',
    uses: ['engine/contract'],
    packages: ['node:'],
  },
  {
    part: 'simulate',
    does: 'populations with known truth',
    mayNot: 'know a signal or a weight',
    uses: ['engine/contract'],
    packages: ['zod'],
  },
  {
    part: 'evaluate',
    does: 'figures from results and truth',
    mayNot: 'screen',
    uses: ['engine/contract', 'simulate'],
    packages: ['zod'],
  },
  {
    part: 'screening',
    does: 'runs the engine over many records, in threads, into files',
    mayNot: 'show anything',
    uses: ['engine', 'reference', 'input', 'documents', 'compiled.ts', 'version.ts'],
    packages: ['node:', 'zod'],
  },
  {
    part: 'cli',
    does: 'the command line: the only place that knows them all',
    mayNot: 'be imported',
    uses: ['engine', 'reference', 'documents', 'input', 'output', 'screening', 'simulate', 'evaluate', 'version.ts'],
    packages: ['node:', 'yaml', 'zod'],
  },
  {
    part: 'index.ts',
    does: 'the library: engine and bundled tables, in Node or a browser',
    mayNot: 'touch Node',
    uses: ['engine', 'reference', 'version.ts'],
    packages: [],
  },
  { part: 'compiled.ts', does: 'finds the compiled form of a thread or process', mayNot: '', uses: [], packages: [] },
  { part: 'version.ts', does: 'the version', mayNot: '', uses: [], packages: [] },
];

export const floorOf = (path: string): Floor | undefined =>
  floors
    .filter(({ part }) => path === part || path.startsWith(`${part}/`))
    .sort((a, b) => b.part.length - a.part.length)[0];

/** The table of docs/architecture.md. */
export const floorsTable = (): string =>
  [
    '| part of `src` | does | may not | may import |',
    '|---|---|---|---|',
    ...floors.map(
      ({ part, does, mayNot, uses, packages }) =>
        `| \`${part}\` | ${does} | ${mayNot} | ${[...uses, ...packages].join(', ') || 'nothing'} |`,
    ),
    '',
  ].join('\n');
