import { createHash } from 'node:crypto';

/** Statements beyond this many are not prepared: texts that never end would fill the memory of the server. */
const mostNames = 1000;

export interface Statements {
  /** The name under which a text is prepared, from its second use on. */
  nameOf(text: string): string | undefined;
  /** Names made so far are not used again: a change of the schema made their plans useless. */
  forget(): void;
}

export const createStatements = (): Statements => {
  const names = new Map<string, string | undefined>();
  let generation = 0;
  return {
    nameOf(text) {
      if (!names.has(text)) {
        if (names.size < mostNames) names.set(text, undefined);
        return undefined;
      }
      const known = names.get(text);
      if (known !== undefined) return known;
      const name = `g${generation}_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
      names.set(text, name);
      return name;
    },
    forget() {
      names.clear();
      generation += 1;
    },
  };
};
