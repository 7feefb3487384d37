/** Heads of the names of bodies that have no mouth of their own, in lower case. Courts are not among them: they write. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  'administration', 'government', 'cabinet', 'party', 'campaign', 'committee', 'ministry', 'department', 'agency', 'bureau', 'office', 'council', 'commission', 'board', 'company', 'corporation', 'firm', 'union', 'federation',
  'association', 'club', 'church', 'university', 'school', 'college', 'academy', 'museum', 'gallery', 'theatre', 'theater', 'orchestra', 'library', 'hospital', 'clinic', 'bank', 'house', 'senate', 'congress', 'parliament', 'assembly', 'pentagon', 'kremlin', 'treasury',
  'palace', 'vatican', 'police', 'army', 'navy', 'military', 'league', 'institute', 'foundation', 'trust', 'society', 'group', 'alliance', 'coalition', 'movement', 'authority', 'service', 'opposition', 'establishment', 'industry', 'lobby', 'regime', 'state', 'city', 'town',
  'village', 'county', 'province', 'country', 'nation', 'village', 'brewery', 'bakery', 'mill', 'factory', 'airline', 'railway', 'ferry', 'port', 'harbour', 'harbor', 'hotel', 'restaurant', 'chain', 'studio', 'label', 'publisher', 'manufacturer', 'maker', 'utility', 'charity', 'chamber', 'order',
  'choir', 'team', 'crew', 'corps', 'brigade', 'leadership', 'management', 'circus', 'co-operative', 'cooperative', 'guild', 'commune', 'parish', 'diocese', 'synod', 'monarchy', 'crown', 'junta', 'bloc', 'faction', 'camp', 'wing', 'nra', 'inc', 'ltd', 'plc', 'corp', 'co',
]); // biome-ignore format: a table

/** Names of groups of people that are no plural in -s. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set([
  'people', 'some', 'many', 'most', 'others', 'men', 'women', 'folk', 'left', 'right', 'media', 'press', 'public', 'elite', 'establishment', 'everybody', 'everyone', 'youth', 'rich', 'poor', 'english', 'french', 'irish', 'dutch', 'spanish', 'danish', 'swedish', 'welsh', 'british',
  'chinese', 'japanese', 'swiss', 'portuguese', 'clergy', 'nobility', 'majority', 'minority',
]); // biome-ignore format: a table
