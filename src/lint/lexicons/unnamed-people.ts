/** Words that begin the description of somebody whom the reader is not to know: "an official", "two aides". */
export const INDEFINITE_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'one', 'another', 'two', 'three', 'four', 'five', 'six', 'several', 'some', 'multiple', 'other', 'many',
]); // biome-ignore format: a table

/** Heads that speak for somebody else openly, that the law or decency leaves unnamed, or that no reader expects a name of. */
export const OPEN_HEADS: ReadonlySet<string> = new Set([
  'spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'representative', 'child', 'boy', 'girl', 'toddler', 'teenager', 'pupil', 'victim', 'juror', 'infant',
  'survivor', 'announcer', 'operator', 'dispatcher', 'narrator', 'judge', 'court', 'jury', 'reader', 'viewer', 'listener', 'caller', 'voice', 'user', 'commenter', 'people',
  'man', 'woman', 'mother', 'father', 'brother', 'sister', 'wife', 'husband', 'couple', 'percent', 'contractor', 'firm', 'company', 'questioner', 'heckler', 'moderator', 'commissioner', 'one', 'quarter', 'attendee', 'nominee', 'group', 'coalition', 'team', 'panel', 'committee', 'roster', 'list', 'survey', 'reporter', 'journalist', 'crowd', 'fan', 'voter', 'supporter', 'poll', 'respondent',
]); // biome-ignore format: a table

/** Heads that say nothing of who speaks. */
export const BARE_HEADS: ReadonlySet<string> = new Set(['source', 'insider']);

/** Words before a bare head that add nothing to it. */
export const EMPTY_MODIFIERS: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'one', 'another', 'other', 'two', 'three', 'four', 'five', 'several', 'some', 'multiple', 'many', 'various', 'our', 'unnamed', 'anonymous', 'unidentified',
  'reliable', 'trusted', 'credible', 'well-placed', 'well-informed', 'informed', 'separate', 'different', 'same', 'numerous', 'single', 'undisclosed', 'first', 'second', 'third',
]); // biome-ignore format: a table

/** Words by which a text says openly that somebody is not named. */
export const UNNAMED_WORDS: ReadonlySet<string> = new Set([
  'unnamed', 'anonymous', 'anonymously', 'anonymity', 'unidentified', 'nameless', 'undisclosed', 'unspecified', 'named', 'identified', 'identify', 'identity', 'name',
]); // biome-ignore format: a table
