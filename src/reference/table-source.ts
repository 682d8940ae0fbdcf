/** Where the facts of a bundled table come from. At least one of the two dates is given, as `YYYY-MM-DD` or `YYYY-MM`. */
export interface TableSource {
  readonly title: string;
  readonly url: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly licence: string;
}
