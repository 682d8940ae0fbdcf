import type { AwardLevel, Tables } from '../engine/reference.ts';

/** The letter of a level in a stored table of programmes. */
export const levelLetters: Readonly<Record<AwardLevel, string>> = {
  certificate: 'c',
  associate: 'a',
  bachelor: 'b',
  master: 'm',
  doctorate: 'd',
};

/**
 * Programmes by unit id from rows like `110635 11bmd 52b`: two digits of a CIP family, then the levels awarded in it.
 * A school that is not in the rows is unknown.
 */
export const programmeTable = (rows: () => Iterable<string>): NonNullable<Tables['programmes']> => {
  let table: Map<number, ReadonlyMap<string, string>> | undefined;
  const build = (): Map<number, ReadonlyMap<string, string>> => {
    const built = new Map<number, ReadonlyMap<string, string>>();
    for (const row of rows()) {
      const [unitId = '', ...families] = row.split(' ');
      built.set(Number(unitId), new Map(families.map((family) => [family.slice(0, 2), family.slice(2)])));
    }
    return built;
  };
  return {
    offered(unitId, cipFamily, level) {
      table ??= build();
      const families = table.get(unitId);
      return families === undefined ? undefined : (families.get(cipFamily)?.includes(levelLetters[level]) ?? false);
    },
  };
};
