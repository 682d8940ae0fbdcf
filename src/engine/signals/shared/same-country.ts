/** Territories that share numbers, addresses or clocks with the state that they belong to (ISO 3166-1). */
const belongsTo: ReadonlyMap<string, string> = new Map(
  [
    ['US', 'PR GU VI AS MP UM'],
    ['GB', 'GG JE IM'],
    ['FR', 'GP MQ RE GF YT PM BL MF WF PF NC TF'],
    ['FI', 'AX'],
    ['NO', 'SJ BV'],
    ['DK', 'FO GL'],
    ['NL', 'AW CW SX BQ'],
    ['AU', 'CC CX NF'],
    ['NZ', 'CK NU TK'],
    ['IT', 'VA SM'],
    ['MA', 'EH'],
  ].flatMap(([state = '', territories = '']) => territories.split(' ').map((territory) => [territory, state] as const)),
);

/** Whether two ISO 3166-1 codes are one country as far as numbers, networks and forms tell countries apart. */
export const sameCountry = (a: string, b: string): boolean =>
  a === b || (belongsTo.get(a) ?? a) === (belongsTo.get(b) ?? b);
