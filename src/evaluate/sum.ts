/** Adds the numbers of one record to those of another; what is no number stays. */
export const sum = (into: object, from: object): void => {
  for (const [key, value] of Object.entries(from)) {
    const before: unknown = Reflect.get(into, key);
    if (typeof value === 'number' && typeof before === 'number') Reflect.set(into, key, before + value);
  }
};

/** The entry of a key, made when there is none. */
export const entry = <T>(map: Map<string, T>, key: string, fresh: () => T): T => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = fresh();
  map.set(key, made);
  return made;
};
