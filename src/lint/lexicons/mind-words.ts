/** Verbs for what goes on in somebody's mind, in dictionary form. From the emotion and cognition verbs of Open English WordNet. */
export const MIND_VERBS: ReadonlySet<string> = new Set([
  'think', 'believe', 'feel', 'want', 'fear', 'hope', 'care', 'love', 'hate', 'resent', 'wish', 'intend', 'imagine', 'fancy', 'realise', 'realize', 'suspect', 'worry', 'dread', 'relish', 'envy', 'despise',
  'regret', 'yearn', 'crave', 'loathe', 'detest', 'covet', 'savour', 'savor', 'assume', 'reckon', 'delight', 'cherish', 'distrust', 'mistrust', 'dislike', 'like', 'enjoy', 'prefer',
]); // biome-ignore format: a table

/** Verbs that tell of a mind only before a clause: "knows that", "sees it as". */
export const MIND_VERBS_WITH_CLAUSE: ReadonlySet<string> = new Set([
  'know', 'understand', 'see', 'expect', 'consider', 'view', 'regard',
]); // biome-ignore format: a table

/** Verbs by which the writer infers: "seems to think". */
export const SEEMING_VERBS: ReadonlySet<string> = new Set(['seem', 'appear']);

/** Adverbs by which the writer infers: "clearly wants". */
export const INFERENCE_ADVERBS: ReadonlySet<string> = new Set([
  'clearly', 'obviously', 'evidently', 'apparently', 'surely', 'undoubtedly', 'plainly', 'presumably', 'doubtless', 'seemingly', 'manifestly', 'transparently', 'secretly', 'inwardly', 'subconsciously', 'unconsciously', 'probably', 'perhaps', 'really', 'desperately',
]); // biome-ignore format: a table

/** Feelings by which writers explain what people do. */
export const MOTIVE_NOUNS: ReadonlySet<string> = new Set([
  'fear', 'envy', 'jealousy', 'hatred', 'contempt', 'resentment', 'greed', 'vanity', 'insecurity', 'obsession', 'guilt', 'spite', 'malice', 'bitterness', 'ego', 'pique', 'desperation', 'cowardice', 'self-interest',
  'self-pity', 'arrogance', 'paranoia', 'ambition', 'rage', 'revenge', 'vengeance', 'animus', 'shame', 'pettiness', 'lust', 'hubris', 'disdain', 'narcissism',
]); // biome-ignore format: a table

/** What somebody is after: a motive when the writer calls it the real one. */
export const AIM_NOUNS: ReadonlySet<string> = new Set([
  'aim', 'goal', 'motive', 'motivation', 'intention', 'intent', 'agenda', 'purpose', 'reason', 'objective', 'concern', 'wish', 'desire', 'interest', 'plan',
]); // biome-ignore format: a table

/** Words that call an aim the real one. */
export const HIDDEN_WORDS: ReadonlySet<string> = new Set([
  'real', 'true', 'hidden', 'secret', 'ulterior', 'actual', 'unspoken',
]); // biome-ignore format: a table

/** Verbs after a motive that say what comes of it, or it of. */
export const MOTIVE_LINKS: ReadonlySet<string> = new Set([
  'seem', 'appear', 'stem', 'spring', 'drive', 'fuel', 'explain', 'blind', 'cloud', 'consume', 'motivate', 'prompt', 'lead',
]); // biome-ignore format: a table

/** Participles before "by" that name a motive: "driven by envy". */
export const DRIVEN_WORDS: ReadonlySet<string> = new Set([
  'motivated', 'driven', 'fuelled', 'fueled', 'consumed', 'blinded', 'animated', 'spurred', 'prompted', 'eaten',
]); // biome-ignore format: a table

/** Feelings that are not to be seen from outside. */
export const FEELING_WORDS: ReadonlySet<string> = new Set([
  'furious', 'livid', 'jealous', 'envious', 'bitter', 'terrified', 'desperate', 'thrilled', 'delighted', 'humiliated', 'resentful', 'heartbroken', 'afraid', 'ashamed', 'smug', 'elated', 'devastated', 'horrified',
  'embarrassed', 'disgusted', 'enraged', 'infuriated', 'incensed', 'dismayed', 'ecstatic', 'overjoyed', 'mortified', 'aghast', 'jubilant', 'petrified', 'frustrated', 'bored', 'miffed', 'irked', 'annoyed', 'scared',
  'obsessed', 'insecure', 'paranoid', 'tempted', 'eager', 'relieved', 'worried', 'nervous', 'stunned', 'angry', 'unhappy',
]); // biome-ignore format: a table

/** Adverbs that say that a feeling was to be seen. */
export const VISIBLE_ADVERBS: ReadonlySet<string> = new Set([
  'visibly', 'noticeably', 'audibly', 'openly', 'publicly', 'reportedly', 'reputedly', 'famously', 'vocally',
]); // biome-ignore format: a table

/** Verbs of strong feeling, which a reporter cannot see and people seldom say of themselves. */
export const FEELING_VERBS: ReadonlySet<string> = new Set([
  'resent', 'despise', 'envy', 'loathe', 'relish', 'dread', 'crave', 'covet', 'savour', 'savor', 'yearn', 'detest', 'hate', 'bask', 'revel', 'delight', 'long', 'bristle', 'seethe', 'fume', 'stew', 'admire', 'adore', 'scorn', 'agonise', 'agonize',
]); // biome-ignore format: a table

/** Nouns after "has no" and "has little" that deny a wish. */
export const WISH_NOUNS: ReadonlySet<string> = new Set([
  'intention', 'desire', 'appetite', 'wish', 'inclination', 'interest', 'patience', 'regrets', 'regret', 'remorse', 'qualms', 'qualm', 'illusion',
]); // biome-ignore format: a table

/** States of mind after "seems": "seems convinced". */
export const SEEMING_STATES: ReadonlySet<string> = new Set([
  'confident', 'convinced', 'certain', 'determined', 'resigned', 'content', 'unaware', 'oblivious', 'afraid', 'desperate', 'obsessed', 'keen', 'eager', 'reluctant', 'loath', 'bent', 'intent', 'unwilling', 'unconcerned',
  'unfazed', 'torn', 'sure', 'jealous', 'bitter', 'incapable', 'unbothered', 'indifferent', 'satisfied', 'tempted', 'inclined', 'disinclined', 'ashamed', 'unsure', 'puzzled', 'baffled', 'bored',
]); // biome-ignore format: a table
