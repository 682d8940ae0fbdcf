/** One numbered step of the schema, forward only. A step that was released is never edited: a later one changes it. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly sql: string;
}
