/** Words for what the law says or allows, in dictionary form, as the subject of a claim about it. */
export const LAW_NOUNS: ReadonlySet<string> = new Set([
  'law', 'constitution', 'statute', 'doctrine', 'immunity', 'treaty', 'regulation', 'ordinance', 'principle', 'bylaw', 'charter', 'code',
]); // biome-ignore format: a table

/** What a law does, in dictionary form. */
export const LAW_VERBS: ReadonlySet<string> = new Set([
  'require', 'forbid', 'bar', 'prohibit', 'guarantee', 'protect', 'allow', 'permit', 'entitle', 'oblige', 'ban', 'mandate', 'shield', 'exempt', 'stipulate', 'outlaw', 'criminalise', 'criminalize', 'grant',
]); // biome-ignore format: a table

/** Adjectives that say how something stands before the law. */
export const LAW_STATES: ReadonlySet<string> = new Set([
  'illegal', 'unlawful', 'unconstitutional', 'criminal', 'punishable', 'immune', 'liable', 'null', 'void', 'inadmissible', 'legally',
]); // biome-ignore format: a table

/** Words by which a claim about the law says which: "Section 8", "the Fourth Amendment", "a court". */
export const LAW_CITATIONS: ReadonlySet<string> = new Set([
  'section', 'article', 'amendment', 'act', 'clause', 'title', 'chapter', 'paragraph', 'v.', 'vs.', 'court', 'judge', 'ruling', 'rule', 'tribunal', 'verdict', 'precedent', 'supreme', '§', 'convention', 'directive', 'bill', 'lawyer', 'attorney', 'legislature', 'sign', 'pass',
]); // biome-ignore format: a table

/** Words by which a lawsuit is told so that it can be looked up. */
export const COURT_RECORDS: ReadonlySet<string> = new Set([
  'court', 'judge', 'filing', 'complaint', 'docket', 'tribunal', 'lawyer', 'attorney', 'document', 'settlement', 'settle', 'trial', 'hearing', 'verdict', 'jury', 'dismiss', 'plaintiff',
]); // biome-ignore format: a table

/** Words that say where a figure is from, for the sentences around them too. */
export const FIGURE_SOURCES: ReadonlySet<string> = new Set([
  'poll', 'polling', 'pollster', 'survey', 'study', 'research', 'census', 'statistic', 'statistics', 'data', 'datum', 'gallup', 'pew', 'ipsos', 'yougov', 'quinnipiac', 'rasmussen', 'monmouth', 'report', 'estimate', 'analysis', 'figures', 'records', 'filing', 'according',
  'calculate', 'audit', 'ranking', 'database', 'projection', 'forecast', 'respondent', 'source', 'precinct', 'turnout', 'researcher', 'economist', 'exit', 'scorecard', 'tally', 'dataset',
]); // biome-ignore format: a table

/** Words that say so in their own sentence, or that make a figure a plan, a result or a price. */
export const FIGURE_HINTS: ReadonlySet<string> = new Set([
  'figure', 'average', 'record', 'index', 'bureau', 'say', 'show', 'find', 'found', 'cite', 'count', 'rank', 'release', 'review', 'model', 'project', 'budget', 'ballot', 'vote', 'share', 'stock', 'margin', 'lead', 'trail', 'voter', 'approval', 'rating', 'ministry', 'department', 'agency',
  'institute', 'center', 'centre', 'university', 'plan', 'propose', 'proposal', 'promise', 'pledge', 'vow', 'call', 'offer', 'would', 'could', 'may', 'might', 'will', 'if', 'goal', 'target', 'seek', 'want', 'tell', 'announce', 'result', 'support', 'favor', 'favour', 'win', 'receive',
  'quarter', 'close', 'deal', 'agree', 'ad', 'rate', 'rated', 'recommend', 'poll', 'donate', 'raise', 'spend', 'pay', 'delegate', 'board', 'index', 'trade', 'dow', 'nasdaq', 'earn', 'viewer', 'watch', 'tune', 'read', 'suppose', 'imagine', 'i', 'we', 'my', 'require', 'future', 'barrel', 'ounce', 'base', 'funding', 'standard', 'currency', 'yen', 'bond', 'yield', 'investor', 'crude',
]); // biome-ignore format: a table

/** Superlatives of what can be measured. */
export const RANKING_WORDS: ReadonlySet<string> = new Set([
  'highest', 'lowest', 'largest', 'biggest', 'deadliest', 'longest', 'fastest', 'costliest', 'poorest', 'richest', 'oldest', 'busiest', 'safest', 'steepest', 'smallest', 'cheapest', 'heaviest', 'wealthiest', 'tallest', 'deepest', 'hottest', 'coldest', 'wettest', 'driest',
]); // biome-ignore format: a table

/** Adjectives after "most" and "least" of what can be measured. */
export const MEASURED_ADJECTIVES: ReadonlySet<string> = new Set([
  'populous', 'expensive', 'dangerous', 'violent', 'polluted', 'visited', 'crowded', 'unequal', 'common', 'affordable', 'congested', 'productive', 'profitable', 'educated', 'indebted', 'widespread', 'segregated',
]); // biome-ignore format: a table

/** Verbs for how a number changes, in dictionary form. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
  'rise', 'fall', 'drop', 'grow', 'increase', 'decrease', 'decline', 'jump', 'climb', 'shrink', 'plunge', 'soar', 'surge', 'slump', 'expand', 'slip', 'tumble', 'swell',
]); // biome-ignore format: a table

/** What is counted by the million, in dictionary form. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  'people', 'person', 'american', 'man', 'woman', 'child', 'job', 'home', 'house', 'household', 'family', 'immigrant', 'migrant', 'refugee', 'worker', 'visitor', 'tourist', 'student', 'death', 'life', 'patient', 'passenger', 'driver', 'voter', 'tree', 'bird', 'tonne', 'ton', 'farmer', 'veteran', 'briton', 'resident',
]); // biome-ignore format: a table
