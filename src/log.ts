/** What a log line may carry: ids, counts and names of things of ours; never what an applicant or user typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Structured events. `event` is a fixed phrase; what differs goes into fields. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };
