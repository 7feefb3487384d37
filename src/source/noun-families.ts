/** Nouns that stand for one another when a text speaks of one thing twice. */
const FAMILIES: readonly (readonly string[])[] = [
  ['prosecutor', 'district-attorney'],
  ['lawyer', 'attorney', 'counsel', 'solicitor', 'barrister'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative'],
  ['president', 'commander-in-chief'], ['father', 'dad'], ['mother', 'mom', 'mum'], ['wife', 'spouse'], ['husband', 'spouse'],
  ['adviser', 'advisor', 'aide'], ['aide', 'staffer'],
  ['lawmaker', 'legislator', 'politician'], ['chairman', 'chairwoman', 'chair'],
  ['lawmaker', 'senator', 'congressman', 'congresswoman'], ['journalist', 'anchor'], ['journalist', 'correspondent'], ['journalist', 'columnist'],
  ['host', 'anchor'], ['pastor', 'minister', 'priest'],
  ['doctor', 'physician'], ['researcher', 'scientist', 'author', 'academic', 'professor', 'scholar'],
  ['agent', 'employee', 'officer'], ['worker', 'employee', 'staffer'], ['protester', 'demonstrator', 'protestor', 'activist'],
  ['company', 'firm', 'corporation', 'business', 'maker', 'manufacturer', 'giant', 'retailer', 'utility', 'carmaker', 'bank', 'lender', 'operator', 'publisher', 'supplier'],
  ['agency', 'department', 'bureau', 'office', 'ministry', 'service', 'regulator', 'watchdog', 'authority', 'commission', 'administration'],
  ['group', 'organization', 'organisation', 'association', 'coalition', 'union', 'charity', 'foundation', 'alliance', 'nonprofit', 'campaign', 'body', 'fund', 'league', 'institute', 'society', 'council', 'federation', 'committee'],
  ['committee', 'panel', 'commission', 'subcommittee'], ['court', 'tribunal', 'panel'], ['campaign', 'camp', 'team'],
  ['government', 'administration', 'state', 'country', 'regime'], ['university', 'college', 'school'], ['club', 'team', 'side'],
  ['newspaper', 'paper', 'daily', 'tabloid', 'publication', 'outlet'], ['website', 'site', 'outlet', 'blog', 'publication'], ['magazine', 'publication', 'weekly'],
  ['network', 'channel', 'broadcaster', 'station', 'outlet'], ['show', 'program', 'programme'],
  ['report', 'study', 'analysis', 'research', 'paper', 'survey', 'review', 'finding', 'findings'], ['poll', 'survey', 'polling'],
  ['lawsuit', 'suit', 'complaint', 'case', 'filing'], ['law', 'act', 'legislation', 'bill', 'measure', 'statute'], ['rule', 'rules', 'regulation', 'guidance', 'policy', 'order'],
  ['letter', 'memo', 'note', 'email', 'message'], ['tweet', 'post', 'message'], ['ruling', 'decision', 'opinion', 'verdict', 'judgment', 'order'], ['statement', 'release'],
  ['ad', 'advertisement', 'spot', 'commercial', 'video'],
]; // biome-ignore format: a table
/** Nouns that, with "the", are nearly always somebody whom the text has named. */
export const STRONG_EPITHETS: ReadonlySet<string> = new Set([
  'candidate', 'nominee', 'president', 'billionaire', 'mogul', 'tycoon', 'magnate', 'front-runner', 'frontrunner', 'senator', 'congressman', 'congresswoman', 'governor', 'businessman',
  'businesswoman', 'politician', 'democrat', 'republican', 'socialist', 'actor', 'actress', 'singer', 'rapper', 'pontiff', 'premier', 'neurosurgeon', 'contender', 'hopeful', 'incumbent',
]); // biome-ignore format: a table

/** Epithets that are offices: whoever is known to hold another one is not meant. */
export const OFFICES: ReadonlySet<string> = new Set([
  'president', 'senator', 'congressman', 'congresswoman', 'governor', 'mayor', 'secretary', 'premier', 'chancellor', 'minister', 'pontiff', 'chief', 'representative',
]); // biome-ignore format: a table

/** Nouns by which writers vary a named person's name without having said that they apply. */
export const EPITHETS: ReadonlySet<string> = new Set([
  'man', 'woman', 'candidate', 'nominee', 'billionaire', 'millionaire', 'businessman', 'businesswoman', 'mogul', 'tycoon', 'politician', 'star',
  'frontrunner', 'front-runner', 'incumbent', 'contender', 'hopeful', 'democrat', 'republican', 'socialist', 'native', 'actor', 'actress', 'singer',
  'senator', 'governor', 'congressman', 'congresswoman', 'lawmaker', 'president', 'secretary', 'mayor', 'author', 'writer', 'developer', 'magnate',
  'neurosurgeon', 'surgeon', 'minister', 'premier', 'chancellor', 'leader', 'chief', 'ceo', 'executive', 'coach', 'striker', 'player', 'rapper', 'year-old',
  'pontiff', 'lady', 'diplomat', 'professor', 'lawyer', 'prosecutor', 'veteran', 'conservative', 'liberal', 'boss', 'host', 'independent', 'libertarian',
]); // biome-ignore format: a table
export const GENERIC_BODIES: ReadonlySet<string> = new Set([
  'company', 'firm', 'corporation', 'agency', 'group', 'organization', 'organisation', 'body', 'department', 'institution', 'giant', 'fund', 'maker',
  'retailer', 'charity', 'association', 'institute', 'think-tank', 'nonprofit', 'business', 'bureau', 'commission', 'regulator', 'manufacturer', 'airline', 'carrier', 'country', 'nation', 'club',
]); // biome-ignore format: a table

const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = indexFamilies();
const NONE: ReadonlySet<string> = new Set();

function indexFamilies(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const family of FAMILIES)
    for (const word of family) {
      const others = index.get(word) ?? new Set<string>();
      for (const other of family) if (other !== word) others.add(other);
      index.set(word, others);
    }
  return index;
}

/** The nouns by which a text may go on about what it called by this one. */
export function synonymsOf(noun: string): ReadonlySet<string> {
  return SYNONYMS.get(noun) ?? NONE;
}
