/** How a sender of our own or of a customer's making signs: one header over the body, or the Standard Webhooks scheme. */
export type GenericSignature =
  | {
      readonly scheme: 'hmac-sha256';
      readonly header: string;
      readonly encoding: 'hex' | 'base64';
      /** What stands before the digest, such as `sha256=`. */
      readonly prefix: string;
    }
  | { readonly scheme: 'standard-webhooks' };

/** What a value of a member named by a mapping stands for. */
export interface GenericEvents {
  /** Where the name of the event stands, as a JSON pointer or a path with dots. */
  readonly at: string;
  /** Names of events that bring an application. Others are acknowledged and ignored. */
  readonly takeIn: string[];
  readonly erase?: string[] | undefined;
  readonly hired?: string[] | undefined;
}

/** Which part of the sender's body holds which field of an application. */
export interface GenericMapping {
  /** By field of format v1 in the words of `gatehouse screen --map`: where it stands in the body. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where an id of the delivery stands, for replay protection. */
  readonly eventId?: string | undefined;
  /** Without it every body is an application. */
  readonly events?: GenericEvents | undefined;
  /** Where links to files stand: a member of text, or a list of them. */
  readonly documents?: string | undefined;
}
