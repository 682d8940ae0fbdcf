import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'USPS, L002 3-digit ZIP code prefix matrix; Canada Post, forward sortation areas',
  url: 'https://pe.usps.com/Archive/HTML/DMMArchive20050106/print/L002.htm',
  accessed: '2026-11',
  licence: 'facts',
};

/** State, then three-digit prefixes or ranges of them. 969 serves five territories and countries and has no row. */
const prefixes = `
AA 340
AE 090-098
AK 995-999
AL 350-352 354-369
AP 962-966
AR 716-729
AZ 850-853 855-857 859-860 863-865
CA 900-908 910-928 930-961
CO 800-816
CT 060-069
DC 200 202-205 569
DE 197-199
FL 320-339 341-342 344 346-347 349
GA 300-319 398-399
HI 967-968
IA 500-516 520-528
ID 832-838
IL 600-620 622-629
IN 460-479
KS 660-662 664-679
KY 400-418 420-427
LA 700-701 703-708 710-714
MA 010-027 055
MD 206-212 214-219
ME 039-049
MI 480-499
MN 550-551 553-567
MO 630-631 633-641 644-658
MS 386-397
MT 590-599
NC 270-289
ND 580-588
NE 680-681 683-693
NH 030-038
NJ 070-089
NM 870-875 877-884
NV 889-891 893-895 897-898
NY 005 100-149
OH 430-459
OK 730-731 734-741 743-749
OR 970-979
PA 150-196
PR 006-007 009
RI 028-029
SC 290-299
SD 570-577
TN 370-385
TX 733 750-770 772-799 885
UT 840-847
VA 201 220-246
VI 008
VT 050-054 056-059
WA 980-986 988-994
WI 530-532 534-535 537-549
WV 247-268
WY 820-831
`;

/** Five-digit codes that lie in another state than their prefix. */
const exceptions = new Map([
  ['06390', 'NY'],
  ['83414', 'WY'],
  ['96799', 'AS'],
]);

/** First letter of a Canadian postal code; X serves two territories that its third sign tells apart. */
// biome-ignore format: a table reads by column
const provinces = new Map(
  Object.entries({
    A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON',
    M: 'ON', N: 'ON', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC', Y: 'YT',
  }),
);
const nunavut = new Set(['X0A', 'X0B', 'X0C']);
const northwestTerritories = new Set(['X0E', 'X0G', 'X1A']);

const zip = /^\s*(\d{5})(?:[-\s]?\d{4})?\s*$/;
const canadian = /^\s*([A-Z]\d[A-Z])[-\s]?\d[A-Z]\d\s*$/i;

const buildStates = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const row of prefixes.trim().split('\n')) {
    const [state = '', ...ranges] = row.split(' ');
    for (const range of ranges) {
      const [first = '', last = first] = range.split('-');
      for (let prefix = Number(first); prefix <= Number(last); prefix += 1) {
        table.set(String(prefix).padStart(3, '0'), state);
      }
    }
  }
  return table;
};

/** State or province of a US or Canadian postal code; military codes give AA, AE or AP. */
export const postalPrefixes = (): { regionOf(country: string, postalCode: string): string | undefined } => {
  const states = buildStates();
  const ofCanada = (postalCode: string): string | undefined => {
    const area = canadian.exec(postalCode)?.[1]?.toUpperCase();
    if (area === undefined) return undefined;
    if (nunavut.has(area)) return 'NU';
    return northwestTerritories.has(area) ? 'NT' : provinces.get(area.slice(0, 1));
  };
  return {
    regionOf(country, postalCode) {
      if (country === 'CA') return ofCanada(postalCode);
      if (country !== 'US') return undefined;
      const code = zip.exec(postalCode)?.[1];
      return code === undefined ? undefined : (exceptions.get(code) ?? states.get(code.slice(0, 3)));
    },
  };
};
