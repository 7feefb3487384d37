/** Nouns for people by the thousand, in dictionary form: bare in the plural, they stand for all of them. */
export const POPULATION_NOUNS: ReadonlySet<string> = new Set([
  'people', 'person', 'man', 'woman', 'child', 'parent', 'mother', 'father', 'voter', 'citizen', 'taxpayer', 'worker', 'consumer', 'customer', 'employee', 'employer', 'farmer', 'student', 'teacher', 'doctor', 'nurse', 'patient', 'immigrant', 'migrant',
  'refugee', 'teenager', 'pensioner', 'resident', 'family', 'reader', 'viewer', 'listener', 'fan', 'driver', 'cyclist', 'commuter', 'tenant', 'landlord', 'homeowner', 'gardener', 'politician', 'bureaucrat', 'journalist', 'reporter', 'lawyer', 'banker',
  'scientist', 'economist', 'academic', 'professor', 'millennial', 'officer', 'agent', 'soldier', 'veteran', 'criminal', 'feminist', 'elite', 'foreigner', 'tourist', 'traveller', 'traveler', 'shopper', 'boy', 'girl', 'kid', 'adult', 'youngster', 'villager',
  'westerner', 'believer', 'atheist', 'lawmaker', 'intellectual', 'liberal', 'conservative', 'progressive', 'bachelor', 'husband', 'wife', 'boomer', 'graduate', 'apprentice', 'owner', 'musician', 'artist', 'actor', 'footballer', 'fisherman', 'islander', 'leftist', 'trader',
]); // biome-ignore format: a table

/** Peoples and faiths, in lower case and in the singular. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  'afghan', 'african', 'african-american', 'american', 'arab', 'argentine', 'asian', 'australian', 'austrian', 'bavarian', 'belgian', 'black', 'brazilian', 'brit', 'briton', 'bulgarian', 'californian', 'canadian', 'catalan', 'catholic', 'chilean',
  'christian', 'croat', 'cuban', 'czech', 'dane', 'egyptian', 'european', 'evangelical', 'finn', 'frenchman', 'floridian', 'georgian', 'german', 'greek', 'haitian', 'hindu', 'hispanic', 'hungarian', 'indian', 'indonesian', 'iranian', 'iraqi', 'israeli',
  'italian', 'jew', 'korean', 'kurd', 'latino', 'londoner', 'mexican', 'muslim', 'nigerian', 'norwegian', 'pakistani', 'palestinian', 'parisian', 'pole', 'protestant', 'romanian', 'russian', 'saudi', 'scot', 'serb', 'slovak', 'spaniard', 'sunni',
  'shiite', 'swede', 'syrian', 'texan', 'turk', 'ukrainian', 'venezuelan', 'white', 'westerner', 'southerner', 'northerner', 'yorker', 'englishman', 'irishman', 'welshman', 'dutchman', 'scotsman',
]); // biome-ignore format: a table

/** Verbs for what people hold or feel, in dictionary form. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set([
  'want', 'believe', 'think', 'know', 'feel', 'understand', 'fear', 'hope', 'expect', 'love', 'hate', 'care', 'trust', 'distrust', 'mistrust', 'reject', 'demand', 'agree', 'value', 'prefer', 'resent', 'realise', 'realize', 'recognise', 'recognize',
  'crave', 'long', 'despise', 'admire', 'deny', 'doubt', 'dislike', 'like', 'insist', 'accept', 'yearn', 'sense', 'wonder', 'worry', 'support', 'oppose', 'favour', 'favor', 'see', 'dread', 'detest', 'loathe', 'ignore', 'forget', 'remember',
]); // biome-ignore format: a table

/** What people are or grow when they feel something. */
export const HOLDING_STATES: ReadonlySet<string> = new Set([
  'tired', 'sick', 'fed', 'weary', 'angry', 'frustrated', 'worried', 'anxious', 'disgusted', 'afraid', 'proud', 'hungry', 'furious', 'outraged', 'desperate', 'concerned', 'convinced', 'sceptical', 'skeptical', 'unwilling', 'horrified',
  'bored', 'scared', 'terrified', 'happy', 'unhappy', 'grateful', 'ashamed', 'indifferent', 'suspicious', 'wary', 'disillusioned', 'delighted', 'appalled', 'exhausted', 'obsessed', 'nostalgic', 'lazy', 'selfish', 'greedy', 'ignorant', 'stupid', 'dishonest',
]); // biome-ignore format: a table

/** Adverbs by which what some do becomes what all do. */
export const HABIT_ADVERBS: ReadonlySet<string> = new Set([
  'typically', 'usually', 'generally', 'invariably', 'inevitably', 'always', 'never', 'rarely', 'seldom', 'instinctively', 'naturally', 'universally',
]); // biome-ignore format: a table

/** Words that say where knowledge of a whole group comes from. */
export const EVIDENCE_WORDS: ReadonlySet<string> = new Set([
  'poll', 'polling', 'pollster', 'survey', 'study', 'research', 'percent', 'percentage', '%', 'census', 'figure', 'statistic', 'data', 'gallup', 'pew', 'ipsos', 'yougov', 'quinnipiac', 'rasmussen', 'barometer', 'respondent', 'sample', 'according', 'questionnaire',
  'referendum', 'researcher', 'statistics',
]); // biome-ignore format: a table

/** Nouns for bodies of people. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([
  'elite', 'elites', 'media', 'press', 'establishment', 'government', 'administration', 'bureaucracy', 'party', 'left', 'right', 'crowd', 'class', 'board', 'council', 'committee', 'union', 'company', 'corporation', 'bank', 'mob', 'gang', 'clique', 'congress', 'parliament', 'regime',
  'leadership', 'opposition', 'industry', 'lobby', 'campaign', 'team', 'club', 'critic', 'opponent', 'supporter', 'rival', 'pundit', 'dictator', 'ruler', 'activist', 'protester', 'egghead', 'columnist', 'apologist', 'ideologue', 'mandarin', 'faction', 'wing',
]); // biome-ignore format: a table
