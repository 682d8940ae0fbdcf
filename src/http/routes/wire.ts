/** How a value goes over the wire: times as RFC 3339 texts. */
type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { -readonly [Name in keyof T]: Wire<T[Name]> }
      : T;

/** Turns what the desk gives into what is sent. */
export const wire = <T>(value: T): Wire<T> => JSON.parse(JSON.stringify(value));
