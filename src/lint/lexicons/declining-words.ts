/** Words by which a text says that somebody would not speak; white space stands for any. */
export const DECLINES =
  /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing))\s+(?:to\s+(?:give\s+any\s+|offer\s+)?)?comment\b|\b(?:would|will|could)\s+not\s+comment\b|\b(?:had|has|offered|gave)\s+no\s+comment\b/giu;

/** Words by which it says that nobody answered. */
export const NO_ANSWERS =
  /\b(?:did\s+not|didn['’]t|has\s+not|have\s+not)\s+(?:immediately\s+|yet\s+)?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)\b/giu;

/** Words that stand for many bodies: they mean the same one only where nothing else is said of it. */
export const COMMON_BODIES: ReadonlySet<string> = new Set([
  'government', 'company', 'firm', 'department', 'agency', 'office', 'campaign', 'team', 'party', 'administration', 'house', 'committee', 'board', 'group', 'union', 'ministry', 'school', 'club', 'court', 'state', 'city', 'county', 'federal', 'national', 'local', 'public', 'foreign', 'police', 'military', 'intelligence',
]); // biome-ignore format: a table

/** Words in the description of a person that are no part of a body's name. */
export const PERSON_WORDS: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'one', 'another', 'two', 'three', 'four', 'five', 'several', 'some', 'many', 'other', 'its', 'his', 'her', 'their', 'senior', 'former', 'top', 'high-ranking', 'high-level', 'current', 'longtime', 'veteran', 'unnamed', 'anonymous', 'second', 'third', 'separate', 'different',
  'official', 'officer', 'executive', 'employee', 'aide', 'adviser', 'advisor', 'manager', 'engineer', 'clerk', 'source', 'insider', 'spokesman', 'spokeswoman', 'spokesperson', 'representative', 'staffer', 'worker', 'member', 'director', 'lawyer', 'attorney', 'agent', 'analyst', 'deputy', 'assistant', 'person', 'people', 'lawmaker', 'strategist', 'consultant', 'operative', 'diplomat', 'nurse', 'teacher', 'baker', 'cook', 'guard', 'trustee', 'trader', 'banker', 'inspector', 'investigator', 'press', 'secretary', 'chief', 'head', 'staff', 'who', 'familiar', 'with', 'close', 'to', 'for', 'at', 'of', 'in', 'inside', 'within', 'from', 'by', 'and',
]); // biome-ignore format: a table
