/** Words that charge somebody with a wrong, in dictionary form. */
export const CHARGE_WORDS: ReadonlySet<string> = new Set([
  'steal', 'embezzle', 'bribe', 'bribery', 'falsify', 'forge', 'defraud', 'fraud', 'launder', 'extort', 'blackmail', 'harass', 'harassment', 'assault', 'molest', 'bully', 'rape',
  'cheat', 'pocket', 'misappropriate', 'plagiarise', 'plagiarize', 'sabotage', 'corruption', 'theft', 'thief', 'kickback', 'smuggle', 'perjury', 'collude', 'tamper', 'siphon',
]); // biome-ignore format: a table

/** Cues that charge somebody, in dictionary form. */
export const CHARGING_CUES: ReadonlySet<string> = new Set([
  'accuse',
  'accusation',
  'allege',
  'allegation',
]);

/** Cues by which somebody answers a charge: what they answer is no second source for it. */
export const ANSWERING_CUES: ReadonlySet<string> = new Set([
  'deny',
  'dispute',
  'reject',
  'refute',
  'dismiss',
  'rebut',
  'denial',
  'contest',
  'decline',
  'refuse',
]);
