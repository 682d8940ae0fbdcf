import { describe, expect, test } from 'vitest';
import { unpackListedRow } from './listed-row.ts';
import { convertWatchlist } from './watchlist.ts';

const convert = async (name: string, content: string | Uint8Array) => {
  const converted = await convertWatchlist({ name, chunks: [Buffer.from(content)] });
  const rows = Buffer.from(converted.bytes).toString('utf8').trim().split('\n').map(unpackListedRow);
  return { ...converted, parties: rows };
};

const none = '-0- ';
const primary = (id: string, name: string, type: string, remarks = none): string =>
  `${id},"${name}",${type},"TEST",${Array(7).fill(none).join(',')},"${remarks}"\r\n`;

describe('OFAC', () => {
  test('SDN.CSV: people and organisations with what the remarks hold, without ships', async () => {
    const { parties, ...about } = await convert(
      'sdn-2026-05-03.csv',
      [
        primary(
          '7',
          'MARVANE, Quillan',
          '"individual"',
          "DOB 10 Dec 1970; Passport X1 (Nowhere); a.k.a. 'QUILL'; Email Address Q.Marvane@example.net; alt. Email Address b@example.org; Digital Currency Address - XBT 1ExampleWalletNobodyHas22222222222; alt. Digital Currency Address - ETH 0xAbCdef0123456789abcdef0123456789ABCDEF01; Phone Number 12025550177; Telephone No. 03889402.",
        ),
        primary('8', 'EXAMPLE TRADING CO.', none),
        primary('9', 'EXAMPLE STAR', '"vessel"'),
        '\u001A',
      ].join(''),
    );
    expect(about).toMatchObject({ list: 'ofac-sdn', published: '2026-05-03', licence: 'US public domain', rows: 2 });
    expect(about.rejected).toBeUndefined();
    expect(parties).toEqual([
      {
        id: '7',
        kind: 'person',
        names: [
          ['MARVANE, Quillan', 'primary'],
          ['QUILL', 'weak'],
        ],
        addresses: [],
        emails: ['q.marvane@example.net', 'b@example.org'],
        phones: ['12025550177'],
        wallets: ['1ExampleWalletNobodyHas22222222222', '0xabcdef0123456789abcdef0123456789abcdef01'],
      },
      {
        id: '8',
        kind: 'organisation',
        names: [['EXAMPLE TRADING CO.', 'primary']],
        addresses: [],
        emails: [],
        phones: [],
        wallets: [],
      },
    ]);
  });
  test.each([
    ['CONS_PRIM.CSV', 'by its name', 'TEST'],
    ['list.csv', 'by its programmes', 'UKRAINE-EO13662'],
  ])('%s is told %s', async (name, _, programme) => {
    const { list } = await convert(name, primary('1', 'EXAMPLE BANK', none).replace('TEST', programme));
    expect(list).toBe('ofac-consolidated');
  });
  test('ALT.CSV gives names, ADD.CSV addresses', async () => {
    const aliases = await convert('alt.csv', `7,12,"aka","MARVAIN, Q.",${none}\n7,13,"fka","TESSO",${none}\n\u001A`);
    expect(aliases.list).toBe('ofac-sdn-aliases');
    expect(aliases.parties.map((it) => it.names)).toEqual([[['MARVAIN, Q.', 'alias']], [['TESSO', 'alias']]]);
    const addresses = await convert(
      'add.csv',
      `7,1,"1 Example Street","Valletta","Malta",${none}\n8,2,${none},${none},${none},${none}\n`,
    );
    expect(addresses.list).toBe('ofac-sdn-addresses');
    expect(addresses.parties.map((it) => it.addresses)).toEqual([[['1 Example Street, Valletta, Malta', 'Malta']]]);
  });
  test('names every row that cannot be read, and keeps the others', async () => {
    const good = Array.from({ length: 60 }, (_, at) => primary(String(at + 1), `EXAMPLE ${at}`, none)).join('');
    const { rows, rejected } = await convert('sdn.csv', `${good}x9,"NOBODY"\n77,"SHORT"\n${primary('78', '', none)}`);
    expect(rows).toBe(60);
    expect(rejected).toEqual([
      'line 61 field ent_num: "x9" is not a number',
      'line 62 field column 3: the row has 2 of 12 columns',
      'line 63 field SDN_Name: empty',
    ]);
  });
});

const un = (individuals: string, entities = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;
const person = (inside: string): string => `<INDIVIDUAL><DATAID>1</DATAID>${inside}</INDIVIDUAL>`;

describe('the UN list', () => {
  test('gives names, aliases by quality, the own script and addresses', async () => {
    const { parties, ...about } = await convert(
      'un.xml',
      un(
        person(
          '<FIRST_NAME>QUILLAN</FIRST_NAME><SECOND_NAME> TESSO </SECOND_NAME><THIRD_NAME>MARVANE</THIRD_NAME><REFERENCE_NUMBER>TEi.001</REFERENCE_NUMBER><NAME_ORIGINAL_SCRIPT>محمد</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Quill &amp; Co; Marvain</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Leo</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS><INDIVIDUAL_ADDRESS><CITY>Valletta</CITY><COUNTRY>Malta</COUNTRY></INDIVIDUAL_ADDRESS><INDIVIDUAL_DATE_OF_BIRTH><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>',
        ),
        '<ENTITY><DATAID>2</DATAID><FIRST_NAME>EXAMPLE FRONT</FIRST_NAME></ENTITY>',
      ),
    );
    expect(about).toMatchObject({ list: 'un-consolidated', published: '2026-02-27', licence: 'UN terms of use' });
    expect(parties).toEqual([
      {
        id: '2',
        kind: 'organisation',
        names: [['EXAMPLE FRONT', 'primary']],
        addresses: [],
        emails: [],
        phones: [],
        wallets: [],
      },
      {
        id: 'TEi.001',
        kind: 'person',
        names: [
          ['QUILLAN TESSO MARVANE', 'primary'],
          ['محمد', 'primary'],
          ['Quill & Co', 'alias'],
          ['Marvain', 'alias'],
          ['Leo', 'weak'],
        ],
        addresses: [['Valletta, Malta', 'Malta']],
        emails: [],
        phones: [],
        wallets: [],
      },
    ]);
  });
  test('is the same however its bytes are cut', async () => {
    const bytes = Buffer.from(un(person('<FIRST_NAME>محمد العلي</FIRST_NAME><REFERENCE_NUMBER>a</REFERENCE_NUMBER>')));
    const whole = await convertWatchlist({ name: 'un.xml', chunks: [bytes] });
    const cut = await convertWatchlist({ name: 'un.xml', chunks: [...bytes].map((byte) => Uint8Array.of(byte)) });
    expect(Buffer.from(cut.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
  });
  test('names an entry without a name by its line', async () => {
    const good = person('<FIRST_NAME>A B</FIRST_NAME>').repeat(30);
    const { rejected } = await convert('un.xml', un(`${good}\n${person('<FIRST_NAME/>')}`));
    expect(rejected).toEqual(['line 3 field FIRST_NAME: the entry has no name']);
  });
});

test('the US Consolidated Screening List', async () => {
  const { parties, list } = await convert(
    'csl.csv',
    'source,entity_number,type,programs,name,title,addresses,alt_names,ids\n' +
      'Denied Persons List,,,, QUILLAN MARVANE,,"1 Example Road, Valletta, MT; Somewhere",Quill Marvain; Q. Marvane,\n' +
      'SDN,99,Individual,X,"OSTRETH, Bel",,,,"XBT, 1ExampleWalletNobodyHas22222222222, Digital Currency Address; bel@example.org, Email Address; 12025550177, Phone Number"\n' +
      'SDN,98,Vessel,X,EXAMPLE STAR,,,,\n',
  );
  expect(list).toBe('us-consolidated-screening');
  expect(parties).toEqual([
    {
      id: '99',
      kind: 'person',
      names: [['OSTRETH, Bel', 'primary']],
      addresses: [],
      emails: ['bel@example.org'],
      phones: ['12025550177'],
      wallets: ['1ExampleWalletNobodyHas22222222222'],
    },
    {
      id: 'QUILLAN MARVANE',
      kind: 'unknown',
      names: [
        ['QUILLAN MARVANE', 'primary'],
        ['Quill Marvain', 'alias'],
        ['Q. Marvane', 'alias'],
      ],
      addresses: [
        ['1 Example Road, Valletta, MT', 'MT'],
        ['Somewhere', ''],
      ],
      emails: [],
      phones: [],
      wallets: [],
    },
  ]);
});

test('OpenSanctions, named by its data set, without ships and without countries of birth', async () => {
  const header =
    'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change\n';
  const { parties, ...about } = await convert(
    'targets.simple.csv',
    `${header}"NK-1","Person","Quillan Marvane","Quill Marvain;Q. M.","1970","ru;mt","1 Example Road, Valletta, Malta","X1","","+1 202 555 0177","Q@example.net","Example Council List","","2026-03-01T10:00:00","2026-02-01"\n` +
      '"NK-2","CryptoWallet","Example","","","","","1ExampleWalletNobodyHas22222222222","","","","Example Council List","","2026-02-28","x"\n' +
      '"NK-3","Vessel","Example Star","","","","","","","","","Example Council List","","","x"\n',
  );
  expect(about).toMatchObject({ list: 'opensanctions-example-council-list', published: '2026-03-01', rows: 2 });
  expect(parties[0]).toEqual({
    id: 'NK-1',
    kind: 'person',
    names: [
      ['Quillan Marvane', 'primary'],
      ['Quill Marvain', 'alias'],
      ['Q. M.', 'alias'],
    ],
    addresses: [['1 Example Road, Valletta, Malta', 'Malta']],
    emails: ['q@example.net'],
    phones: ['12025550177'],
    wallets: [],
  });
  expect(parties[1]?.wallets).toEqual(['1ExampleWalletNobodyHas22222222222']);
});

describe('a hostile file is refused with its name and place', () => {
  test.each([
    ['another list', 'x.csv', 'name,age\nMarvane,3\n', /x\.csv line 1: not a known watchlist; known are OFAC SDN\.CSV/],
    ['nothing', 'x.csv', '', /x\.csv line 1: not a known watchlist/],
    [
      'a header and no rows',
      'x.csv',
      'source,entity_number,type,name,addresses,alt_names,ids\n',
      /x\.csv: holds no listed party/,
    ],
    ['a missing column', 'x.csv', 'source,alt_names\n', /x\.csv line 1: no column ENTITY_NUMBER, TYPE, NAME/],
    [
      'rows of another file',
      'sdn.csv',
      `${primary('1', 'A', none)}b,c\nd,e\n`,
      /sdn\.csv: 2 of 3 rows cannot be read: line 2 field ent_num: "b" is not a number/,
    ],
    ['other XML', 'x.xml', '<html><body/></html>', /x\.xml line 1: its root is not CONSOLIDATED_LIST/],
    ['XML that is cut off', 'x.xml', un('').slice(0, 120), /x\.xml line 2: no well-formed XML/],
    [
      'a document type',
      'x.xml',
      '<!DOCTYPE a [<!ENTITY b "c">]><CONSOLIDATED_LIST/>',
      /x\.xml line 1: holds a document type declaration/,
    ],
    ['deep nesting', 'x.xml', `<CONSOLIDATED_LIST>${'<a>'.repeat(100)}`, /x\.xml line 1: nested too deeply/],
    [
      'an endless text',
      'x.xml',
      un(person(`<FIRST_NAME>${'A'.repeat(3 << 20)}</FIRST_NAME>`)),
      /x\.xml line 2: an element is longer/,
    ],
    ['a NUL byte', 'x.csv', 'source\u0000,alt_names\n', /x\.csv line 1: holds a NUL byte/],
    [
      'an endless line',
      'x.csv',
      primary('1', 'A', none) + '1'.repeat(3 << 20),
      /x\.csv line 2: longer than 1048576 bytes/,
    ],
  ])('%s', async (_, name, content, message) => {
    await expect(convert(name, content)).rejects.toThrow(message);
  });
  test('control characters do not reach the stored rows', async () => {
    const { parties } = await convert('sdn.csv', primary('1', 'MAR\u202EVANE\u0007,\tQ', none));
    expect(parties[0]?.names).toEqual([['MAR VANE , Q', 'primary']]);
  });
});
