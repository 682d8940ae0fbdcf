/** What published lists of sanctioned and barred parties hold, and what of it an application meets. */

/** How one word of a name came to match another; `joined`: written as one in one of them. */
export type PartMatch = 'exact' | 'initial' | 'short form' | 'typo' | 'spelling' | 'transliteration' | 'joined';

/** One row of why a name is like a listed one. */
export interface NamePartMatch {
  /** Words of the name asked for, folded; absent where it lacks a part of the listed name. */
  readonly asked?: string;
  /** Words of the listed name, folded; absent where the name asked for has a part more. */
  readonly listed?: string;
  readonly how: PartMatch | 'missing' | 'added';
  /** In [0, 1]; 0 for `missing` and `added`. */
  readonly similarity: number;
  /** What the part stands for, about 1 for a rare word: common words, titles and legal forms stand for little. */
  readonly weight: number;
}

export interface ListedName {
  readonly text: string;
  /** `weak`: a nickname or broad alias that the publisher marks as such. */
  readonly standing: 'primary' | 'alias' | 'weak';
}

/** One party of a published list. */
export interface WatchlistEntry {
  /** Name of the list in the reference folder: `ofac-sdn`. */
  readonly list: string;
  /** Number or reference that the publisher gives it. */
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'unknown';
  readonly names: readonly ListedName[];
  /** As listed; `country` is a name or code in the publisher's words. */
  readonly addresses: readonly { readonly text: string; readonly country: string }[];
  /** Lower case. */
  readonly emails: readonly string[];
  /** Digits in international form. */
  readonly phones: readonly string[];
  /** As listed; Ethereum addresses in lower case. */
  readonly wallets: readonly string[];
}

/** A listed party with the name of it that is most like the one asked for. */
export interface WatchlistHit {
  readonly entry: WatchlistEntry;
  readonly name: ListedName;
  /** In (0, 1]; 1 for the same words in any order. */
  readonly score: number;
  /** Sum of the weights of what matched: about the number of rare words that the names share. */
  readonly shared: number;
  readonly parts: readonly NamePartMatch[];
}

export interface WatchlistTable {
  /** People of the lists with a name like this one, the best first. */
  people(name: string): readonly WatchlistHit[];
  /** Parties that the lists give this mailbox (lower case), number (digits) or wallet for. */
  withContact(kind: 'email' | 'phone' | 'wallet', value: string): readonly WatchlistEntry[];
}

/** A party of a published list, as evidence shows it. */
export interface ListedParty {
  /** Name of the list in the reference folder. */
  readonly list: string;
  readonly id: string;
  /** The listed name that is shown: the one that is most alike, or the main one. */
  readonly name: string;
}

/** A listed person whose name is like the applicant's. Signals learn how the names stand to each other, not the name. */
export interface ListedNamesake {
  readonly field: string;
  readonly party: ListedParty;
  /** In (0, 1]; 1 for the same words in any order. */
  readonly likeness: number;
  /** Which parts match and how, for the evidence sentence: "one part the same, one misspelt". */
  readonly shown: string;
  /** About the number of rare words that the names share; below 1 there are many people of this name. */
  readonly shared: number;
  /** Where the listing has an address in the applicant's own city and country. */
  readonly home?: { readonly field: string; readonly shown: string } | undefined;
}

/** A contact of the applicant's that a list gives for a party. */
export interface ListedContact {
  readonly field: string;
  readonly kind: 'email' | 'phone' | 'wallet';
  readonly shown: string;
  readonly party: ListedParty;
  /** Whether several people may be reached there: a mailbox of a role, or a number of an organisation. */
  readonly reaches: 'one' | 'several';
}

/** What published lists hold of the applicant's names and contacts; a claim whenever a list is loaded. */
export interface ListedFindings {
  readonly namesakes: readonly ListedNamesake[];
  readonly contacts: readonly ListedContact[];
}
