/** Words before quotation marks that give a name, a term or a word as a word, in dictionary form. */
export const NAMING_WORDS: ReadonlySet<string> = new Set([
  'call', 'dub', 'term', 'name', 'nickname', 'label', 'brand', 'know', 'word', 'phrase', 'expression', 'title', 'entitle', 'headline', 'caption', 'describe', 'define', 'mean', 'spell', 'pronounce', 'translate', 'refer', 'sign', 'read', 'mark', 'stamp', 'write', 'type', 'rate', 'classify', 'categorize', 'categorise',
  'list', 'designate', 'deem', 'consider', 'brand', 'christen', 'style', 'hashtag', 'category', 'option', 'button', 'box', 'column', 'page', 'tab', 'code-named', 'code-name', 'codename', 'say', 'utter', 'answer', 'shout', 'chant', 'vote', 'tick', 'check', 'press', 'click', 'search', 'use', 'slogan', 'motto', 'song', 'single', 'album', 'film', 'book', 'show', 'series', 'magazine', 'verb', 'noun', 'adjective', 'prefix', 'suffix', 'letter', 'jargon', 'slang', 'speak', 'parlance', 'language', 'quote', 'cite', 'accord', 'concept', 'notion', 'idea', 'syndrome', 'effect', 'theory', 'principle', 'doctrine',
]); // biome-ignore format: a table

/** Nouns after quotation marks by which the quoted words are somebody's saying, in dictionary form. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set([
  'comment', 'remark', 'claim', 'statement', 'speech', 'line', 'quip', 'tweet', 'slogan', 'chant', 'quote', 'label', 'charge', 'accusation', 'allegation', 'argument', 'pledge', 'promise', 'vow', 'warning', 'sign', 'banner', 'placard', 'sticker', 'badge', 'button', 'hashtag', 'headline', 'story', 'rhetoric', 'mantra', 'refrain', 'catchphrase', 'theory', 'rule', 'clause', 'vote', 'rating', 'answer', 'question', 'theme', 'video', 'tape', 'ad', 'option', 'category', 'column', 'list', 'joke', 'insult', 'cry', 'call', 'motto', 'doctrine', 'policy', 'plan', 'bill', 'law', 'act', 'provision',
]); // biome-ignore format: a table

/** Verbs with which somebody's words may stand in a sentence, in dictionary form. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  'say', 'tell', 'claim', 'promise', 'pledge', 'vow', 'tout', 'warn', 'accuse', 'blast', 'slam', 'praise', 'hail', 'criticize', 'criticise', 'denounce', 'condemn', 'decry', 'lament', 'dismiss', 'argue', 'urge', 'insist', 'stress', 'ask', 'demand', 'declare', 'announce', 'describe', 'call', 'complain', 'tweet', 'write', 'mock', 'boast', 'brag', 'rail', 'threaten', 'invoke', 'advertise', 'bill', 'portray', 'cite', 'quote', 'testify', 'admit', 'allege', 'charge', 'apologize', 'apologise', 'note', 'suggest', 'explain', 'blame', 'compare', 'label', 'brand', 'deride', 'ridicule', 'require', 'find', 'rule', 'define',
]); // biome-ignore format: a table
