/** Words that begin the description of somebody whom the reader is not to know: "an official", "two aides". */
export const INDEFINITE_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'one', 'another', 'two', 'three', 'four', 'five', 'six', 'several', 'some', 'multiple', 'other', 'many',
]); // biome-ignore format: a table

/** Heads that speak for somebody else openly, that the law or decency leaves unnamed, or that no reader expects a name of. */
export const OPEN_HEADS: ReadonlySet<string> = new Set([
  'spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'representative', 'child', 'boy', 'girl', 'toddler', 'teenager', 'pupil', 'victim', 'juror', 'infant',
  'survivor', 'announcer', 'operator', 'dispatcher', 'narrator', 'judge', 'court', 'jury', 'reader', 'viewer', 'listener', 'caller', 'voice', 'user', 'commenter', 'people',
  'man', 'woman', 'mother', 'father', 'brother', 'sister', 'wife', 'husband', 'couple', 'percent', 'contractor', 'firm', 'company', 'questioner', 'heckler', 'moderator', 'commissioner', 'one', 'quarter', 'attendee', 'nominee', 'group', 'coalition', 'team', 'panel', 'committee', 'roster', 'list', 'survey', 'reporter', 'journalist', 'crowd', 'fan', 'voter', 'supporter', 'poll', 'respondent',
  'coroner', 'pathologist', 'witness', 'bystander', 'passerby', 'passer-by', 'protester', 'demonstrator', 'troll', 'third', 'president', 'king', 'queen', 'pope', 'sheriff', 'actor', 'actress',
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
  'unnamed', 'anonymous', 'anonymously', 'anonymity', 'unidentified', 'nameless', 'undisclosed', 'unspecified', 'named', 'identified', 'identify', 'identity', 'name', 'names', 'naming', 'identifies', 'identifying',
]); // biome-ignore format: a table

/** Words before "officials" that say how high they stand, and not whose officials they are. */
export const SENIORITY_WORDS: ReadonlySet<string> = new Set([
  'senior', 'top', 'high-ranking', 'high-level', 'ranking', 'former', 'current', 'other', 'some', 'several', 'multiple', 'many', 'various', 'numerous', 'unnamed', 'anonymous', 'unidentified', 'certain',
]); // biome-ignore format: a table

/** People who are asked what they saw, bought or felt, and of whom nobody expects facts. */
export const ORDINARY_HEADS: ReadonlySet<string> = new Set([
  'resident', 'kid', 'neighbour', 'neighbor', 'local', 'villager', 'customer', 'shopper', 'passenger', 'commuter', 'driver', 'student', 'tourist', 'visitor', 'guest', 'diner', 'spectator', 'supporter', 'teammate', 'classmate', 'tenant', 'patient', 'user', 'tweeter', 'blogger', 'reviewer', 'critic', 'friend', 'relative', 'onlooker', 'marcher', 'worshipper', 'parent', 'owner', 'buyer',
]); // biome-ignore format: a table
