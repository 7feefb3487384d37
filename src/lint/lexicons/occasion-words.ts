/** Words for a document, a meeting, a medium or a deed of writing, in dictionary form: where words were said or can be read. */
export const OCCASION_WORDS: ReadonlySet<string> = new Set([
  'statement', 'release', 'letter', 'memo', 'memorandum', 'report', 'email', 'e-mail', 'mail', 'tweet', 'retweet', 'twitter', 'facebook', 'instagram', 'youtube', 'telegram', 'post', 'posting', 'blog', 'website', 'site',
  'page', 'webpage', 'filing', 'file', 'brief', 'lawsuit', 'suit', 'complaint', 'petition', 'ruling', 'opinion', 'decision', 'order', 'verdict', 'judgment', 'announcement', 'conference', 'briefing', 'hearing', 'interview',
  'testimony', 'testify', 'speech', 'address', 'ad', 'advert', 'advertisement', 'commercial', 'video', 'book', 'article', 'editorial', 'op-ed', 'column', 'essay', 'poll', 'survey', 'study', 'analysis', 'resolution',
  'motion', 'manifesto', 'platform', 'charter', 'constitution', 'contract', 'agreement', 'bill', 'law', 'act', 'guideline', 'guidance', 'handbook', 'manual', 'policy', 'notice', 'leaflet', 'pamphlet', 'brochure', 'poster', 'banner', 'sign', 'placard',
  'transcript', 'minutes', 'newsletter', 'magazine', 'newspaper', 'programme', 'program', 'broadcast', 'podcast', 'show', 'summary', 'document', 'paper', 'form', 'record', 'indictment', 'affidavit', 'warrant', 'plea', 'deposition',
  'meeting', 'rally', 'debate', 'convention', 'session', 'vote', 'ceremony', 'protest', 'demonstration', 'march', 'vigil', 'call', 'phone', 'telephone', 'message', 'text', 'reply', 'response', 'note', 'headline', 'caption', 'title', 'review', 'entry',
  'write', 'publish', 'tweet', 'read', 'chant', 'shout', 'sing', 'cheer', 'yell', 'scream', 'boo', 'text', 'e-mail', 'rule', 'announce', 'release', 'issue',
  'cite', 'quote', 'verse', 'scripture', 'bible', 'gospel', 'section', 'amendment', 'clause', 'proverb', 'saying', 'commandment', 'song', 'hymn',
  'slogan', 'motto', 'mission', 'spokesman', 'spokeswoman', 'spokesperson', 'spokespeople',
]); // biome-ignore format: a table

/** Words that say when: with them a text tells of one occasion. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'jan.', 'feb.', 'mar.', 'apr.', 'aug.', 'sept.', 'sep.', 'oct.', 'nov.', 'dec.', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'today', 'yesterday', 'tonight', 'earlier', 'morning', 'afternoon', 'evening', 'a.m.', 'p.m.', 'ago', 'last',
]); // biome-ignore format: a table

/** People who are spoken to one by one, so that words of "officials" are somebody's whom the text leaves unnamed. */
export const SPOKEN_TO: ReadonlySet<string> = new Set([
  'official', 'officer', 'source', 'aide', 'adviser', 'advisor', 'insider', 'staffer', 'lawyer', 'attorney', 'prosecutor', 'investigator', 'detective', 'police', 'spokesman', 'spokeswoman', 'lawmaker', 'senator', 'congressman', 'representative',
  'judge', 'justice', 'juror', 'doctor', 'nurse', 'author', 'researcher', 'scientist', 'historian', 'expert', 'scholar', 'economist', 'analyst', 'reporter', 'journalist', 'editor', 'witness', 'neighbour', 'neighbor', 'resident', 'colleague', 'friend', 'relative', 'parent', 'guest', 'member',
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'pair', 'duo', 'trio', 'couple', 'year-old',
  'student', 'teacher', 'organizer', 'organiser', 'family', 'couple', 'percent', 'respondent', 'protester', 'demonstrator', 'crowd', 'audience', 'diplomat', 'minister', 'leader', 'newspaper', 'outlet', 'tabloid',
]); // biome-ignore format: a table

/** Words in a cue by which what is said is told as said at no one time, in dictionary form. */
export const TIMELESS_WORDS: ReadonlySet<string> = new Set([
  'have', 'merely', 'simply', 'just', 'only', 'essentially', 'basically', 'effectively', 'often', 'always', 'never', 'repeatedly', 'constantly', 'routinely', 'usually', 'generally', 'typically', 'regularly', 'keep', 'like', 'love', 'seem', 'would', 'will', 'may', 'might', 'can', 'could', 'in_effect', 'apparently',
]); // biome-ignore format: a table
