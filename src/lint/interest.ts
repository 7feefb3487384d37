/** Somebody with a stake in what articles are about, as a policy lists it. */
export interface Interest {
  /** The person or body that has the stake, with other names that it goes by. */
  readonly holder: string;
  readonly aliases: readonly string[];
  /** What the stake is, for the message: "directs research at the publishing organisation". */
  readonly stake: string;
  /** What the stake is in: names and subjects as texts call them. Empty: the stake holds whatever the article is about. */
  readonly about: readonly string[];
  /** Words any of which, in the text, disclose the stake. Empty: the holder's tie is disclosed by naming `about` or `stake`. */
  readonly disclosures: readonly string[];
}
