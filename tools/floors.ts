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
    does: 'the formats of files, as Zod schemas',
    mayNot: 'know anything else',
    uses: [],
    packages: ['zod'],
  },
  {
    part: 'engine/reference.ts',
    does: 'what tables the engine may look things up in',
    mayNot: 'load or hold data',
    uses: ['engine/watchlist.ts'],
    packages: [],
  },
  {
    part: 'engine/watchlist.ts',
    does: 'what a listed party is, and what an application shares with one',
    mayNot: 'compute',
    uses: [],
    packages: [],
  },
  {
    part: 'engine/model.ts',
    does: 'the vocabulary: claims, evidence',
    mayNot: 'compute',
    uses: ['engine/reference.ts', 'engine/watchlist.ts'],
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
    part: 'engine/growing.ts',
    does: 'typed arrays that grow',
    mayNot: 'know what they hold',
    uses: [],
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
    uses: [
      'engine/contract',
      'engine/claim-fields.ts',
      'engine/model.ts',
      'engine/reference.ts',
      'engine/watchlist.ts',
    ],
    packages: ['any-ascii', 'libphonenumber-js', 'zod'],
  },
  {
    part: 'engine/calendar.ts',
    does: 'days, instants and weeks of seconds since 1970',
    mayNot: 'know what time it is',
    uses: [],
    packages: [],
  },
  {
    part: 'engine/similarity',
    does: 'how alike two words are',
    mayNot: 'know what the words are',
    uses: [],
    packages: [],
  },
  {
    part: 'engine/near-duplicate',
    does: 'texts that read alike: signatures, an index of them, keys of passages',
    mayNot: 'know who wrote a text',
    uses: ['engine/intake'],
    packages: [],
  },
  {
    part: 'engine/names',
    does: 'a name against lists of names, in any script and order',
    mayNot: 'weigh a hit',
    uses: ['engine/intake', 'engine/similarity', 'engine/watchlist.ts'],
    packages: ['any-ascii'],
  },
  {
    part: 'engine/linkage',
    does: 'which records of a table of people are one person',
    mayNot: 'know what an application is',
    uses: ['engine/similarity'],
    packages: [],
  },
  {
    part: 'engine/signals',
    does: 'one file a signal: claims to evidence',
    mayNot: 'see names or the raw application, know a weight or the date',
    uses: ['engine/model.ts', 'engine/reference.ts', 'engine/watchlist.ts', 'engine/intake', 'engine/claim-fields.ts'],
    packages: [],
  },
  {
    part: 'engine/links/signals',
    does: 'the catalogue of what links may say',
    mayNot: 'see an application',
    uses: ['engine/contract', 'engine/model.ts', 'engine/signals'],
    packages: [],
  },
  {
    part: 'engine/risk',
    does: 'weights, policy, the sum and its explanation',
    mayNot: 'look at claims or call a signal',
    uses: ['engine/contract', 'engine/model.ts', 'engine/fingerprint.ts', 'engine/signals', 'engine/links/signals'],
    packages: ['zod'],
  },
  {
    part: 'engine/links',
    does: 'what an application shares with earlier ones, and whether both are one person',
    mayNot: 'know a campaign or a band',
    uses: [
      'engine/contract',
      'engine/growing.ts',
      'engine/model.ts',
      'engine/reference.ts',
      'engine/claim-fields.ts',
      'engine/calendar.ts',
      'engine/intake',
      'engine/near-duplicate',
      'engine/signals',
      'engine/risk',
    ],
    packages: [],
  },
  {
    part: 'engine/campaigns',
    does: 'groups of people whom one operator seems to play, and their records',
    mayNot: 'read an application or score one',
    uses: ['engine/contract', 'engine/calendar.ts', 'engine/risk', 'engine/links', 'engine/linkage'],
    packages: [],
  },
  {
    part: 'engine/relations.ts',
    does: 'the memory of all applications: links and campaigns, in order of arrival',
    mayNot: 'score',
    uses: [
      'engine/contract',
      'engine/reference.ts',
      'engine/calendar.ts',
      'engine/risk',
      'engine/links',
      'engine/campaigns',
    ],
    packages: [],
  },
  {
    part: 'engine/with-links.ts',
    does: 'one sum over own and shared evidence',
    mayNot: 'find a link',
    uses: ['engine/contract', 'engine/risk', 'engine/links'],
    packages: [],
  },
  {
    part: 'engine/learning',
    does: 'weights from decided cases, by rates and by regression',
    mayNot: 'see an application: evidence rows only',
    uses: ['engine/contract', 'engine/intake', 'engine/fingerprint.ts', 'engine/growing.ts', 'engine/risk'],
    packages: [],
  },
  {
    part: 'engine/relearning.ts',
    does: 'learns while screening, from decisions as they are made',
    mayNot: 'look into the future',
    uses: ['engine/contract', 'engine/calendar.ts', 'engine/risk', 'engine/learning'],
    packages: [],
  },
  {
    part: 'engine/linked-screen.ts',
    does: 'screens one application after the other, each in the light of those before it',
    mayNot: 'have opinions of its own',
    uses: ['engine'],
    packages: [],
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
    uses: ['engine/reference.ts', 'engine/watchlist.ts', 'engine/names'],
    packages: [
      'node:',
      'any-ascii',
      'csv-parse',
      'mmdb-lib',
      'countries-and-timezones',
      'disposable-email-domains',
      'fflate',
      'saxes',
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
    part: 'near-duplicates',
    does: 'measures how well rewritten texts are found',
    mayNot: 'be part of a screening',
    uses: ['engine/intake', 'engine/near-duplicate', 'simulate'],
    packages: [],
  },
  {
    part: 'watchlist',
    does: 'measures how well listed names are found',
    mayNot: 'be part of a screening',
    uses: ['engine/names', 'engine/watchlist.ts', 'reference', 'simulate'],
    packages: ['node:', 'csv-parse'],
  },
  {
    part: 'linkage',
    does: 'links a table of people in any columns, in threads',
    mayNot: 'know what an application is',
    uses: ['engine/linkage', 'engine/intake', 'input', 'reference', 'compiled.ts'],
    packages: ['node:'],
  },
  {
    part: 'screening',
    does: 'runs the engine over many records, in threads, into files',
    mayNot: 'show anything',
    uses: ['engine', 'reference', 'input', 'documents', 'compiled.ts', 'version.ts'],
    packages: ['node:', 'zod'],
  },
  {
    part: 'learning',
    does: 'learns from results on disk, and compares champion with challenger',
    mayNot: 'promote a challenger',
    uses: [
      'engine/contract',
      'engine/fingerprint.ts',
      'engine/learning',
      'engine/risk',
      'screening',
      'evaluate',
      'simulate',
    ],
    packages: ['node:'],
  },
  {
    part: 'cli',
    does: 'the command line: the only place that knows them all',
    mayNot: 'be imported',
    uses: [
      'engine',
      'reference',
      'documents',
      'input',
      'output',
      'screening',
      'simulate',
      'evaluate',
      'learning',
      'linkage',
      'version.ts',
    ],
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
