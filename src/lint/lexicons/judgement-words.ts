/** Words that say what somebody thinks of a person or a thing, in dictionary form, and whether they speak ill. */

/** Nouns, said of somebody: "she is a bully", "a disaster". */
export const HARSH_NOUNS: ReadonlySet<string> = new Set([
  'bully', 'liar', 'coward', 'clown', 'fool', 'idiot', 'moron', 'imbecile', 'buffoon', 'crook', 'thug', 'snake', 'rat', 'weasel', 'phony', 'phoney', 'hypocrite', 'lightweight', 'amateur', 'incompetent', 'loser', 'jerk', 'tyrant', 'dictator', 'despot', 'egomaniac', 'narcissist', 'megalomaniac', 'sociopath', 'psychopath', 'bigot', 'demagogue', 'charlatan', 'fraudster', 'opportunist', 'backstabber', 'traitor', 'puppet', 'stooge', 'lapdog', 'nutcase', 'lunatic', 'nightmare', 'disaster', 'catastrophe', 'mess', 'joke', 'disgrace', 'embarrassment', 'laughingstock', 'shambles', 'shamble', 'farce', 'circus', 'sham', 'travesty', 'insult', 'fiasco', 'debacle', 'trainwreck', 'failure', 'flop', 'waste', 'betrayal', 'scandal', 'outrage', 'menace', 'monster', 'dinosaur', 'pushover', 'hothead', 'bozo', 'has-been', 'slob',
]); // biome-ignore format: a table

export const HARSH_ADJECTIVES: ReadonlySet<string> = new Set([
  'incompetent', 'inept', 'clueless', 'hopeless', 'useless', 'worthless', 'feckless', 'spineless', 'gutless', 'shameless', 'heartless', 'ruthless', 'reckless', 'careless', 'mindless', 'toothless',
  'arrogant', 'dishonest', 'deceitful', 'untrustworthy', 'corrupt', 'crooked', 'greedy', 'selfish', 'vindictive', 'vain', 'petty', 'cruel', 'rude', 'abrasive', 'abusive', 'lazy', 'cowardly', 'hypocritical', 'sneaky', 'slimy', 'sleazy', 'paranoid', 'delusional', 'unhinged', 'deranged', 'crazy', 'insane', 'nuts', 'stupid', 'dumb', 'foolish', 'ignorant', 'idiotic', 'moronic', 'naive', 'tone-deaf', 'unqualified', 'unfit', 'toxic', 'pathetic', 'pitiful', 'laughable', 'ludicrous', 'ridiculous', 'absurd', 'preposterous', 'outrageous', 'disgraceful', 'disgusting', 'despicable', 'shameful', 'shocking', 'appalling', 'horrible', 'horrendous', 'terrible', 'awful', 'dreadful', 'atrocious', 'abysmal', 'lousy', 'lame', 'offensive', 'insulting', 'embarrassing', 'humiliating', 'unprofessional', 'irresponsible', 'unacceptable', 'unconscionable', 'inexcusable', 'unforgivable', 'untenable', 'amateurish', 'childish', 'immature', 'erratic', 'chaotic', 'dysfunctional', 'disastrous', 'catastrophic', 'divisive', 'callous', 'tyrannical', 'overrated', 'out-of-touch', 'self-serving', 'two-faced', 'thin-skinned', 'worst', 'weak', 'desperate', 'disappointing', 'troubling', 'unfair', 'wrong', 'silly', 'sad', 'tacky', 'cynical', 'obnoxious', 'bizarre', 'nasty', 'evil', 'vile',
]); // biome-ignore format: a table

export const KIND_NOUNS: ReadonlySet<string> = new Set([
  'genius', 'hero', 'legend', 'visionary', 'star', 'superstar', 'saint', 'masterpiece', 'triumph', 'miracle', 'gem', 'godsend', 'treasure', 'rock', 'natural', 'class-act', 'powerhouse', 'slam-dunk', 'home-run', 'game-changer', 'no-brainer', 'masterstroke',
]); // biome-ignore format: a table

export const KIND_ADJECTIVES: ReadonlySet<string> = new Set([
  'brilliant', 'wonderful', 'fantastic', 'terrific', 'amazing', 'awesome', 'superb', 'excellent', 'outstanding', 'magnificent', 'marvellous', 'marvelous', 'masterful', 'impressive', 'inspiring', 'fabulous', 'great', 'best', 'lovely', 'admirable', 'courageous', 'brave', 'honorable', 'honourable', 'charming', 'gifted', 'talented', 'fearless', 'phenomenal', 'incredible', 'flawless', 'perfect', 'beautiful', 'delightful', 'smart', 'clever', 'savvy', 'decent', 'remarkable',
]); // biome-ignore format: a table

/** Verbs by which somebody is said to have done wrong or badly: "she lied to all of us", "they botched it". */
export const HARSH_VERBS: ReadonlySet<string> = new Set([
  'botch', 'bungle', 'mishandle', 'squander', 'betray', 'grandstand', 'pander', 'backstab', 'flail', 'flounder', 'whine', 'grovel',
]); // biome-ignore format: a table

/** Verbs of liking, whose subject speaks of themselves: "I can't stand him". */
export const FEELING_VERBS: ReadonlySet<string> = new Set([
  'hate', 'despise', 'loathe', 'detest', 'distrust', 'mistrust', 'admire', 'adore', 'respect', 'dislike', 'resent',
]); // biome-ignore format: a table

/** Cues by which a judgement is passed on whoever stands after them, in dictionary form. */
export const SCOLDING_CUES: ReadonlySet<string> = new Set([
  'criticise', 'criticize', 'slam', 'blast', 'lambast', 'lambaste', 'mock', 'ridicule', 'denounce', 'deride', 'disparage', 'belittle', 'savage', 'badmouth', 'bash', 'berate', 'skewer', 'trash', 'scorn', 'vilify',
]); // biome-ignore format: a table

/** Cues that give something a name: "called it a disgrace", "dismissed the plan as a joke". */
export const NAMING_CUES: ReadonlySet<string> = new Set([
  'call', 'describe', 'dismiss', 'brand', 'label', 'denounce', 'deride', 'mock', 'praise', 'hail', 'portray', 'characterize', 'characterise', 'decry', 'dub', 'slam', 'blast', 'condemn', 'term',
]); // biome-ignore format: a table

/** Verbs that equate: what stands after them is said of their subject. */
export const LINKING_VERBS: ReadonlySet<string> = new Set([
  'be', 'seem', 'look', 'sound', 'feel', 'become', 'get', 'remain', 'appear', 'act', 'stay', 'go',
]); // biome-ignore format: a table

/** Verbs of saying and thinking within what somebody says: from there on it is another who judges. */
export const RELAYING_VERBS: ReadonlySet<string> = new Set([
  'say', 'tell', 'call', 'describe', 'claim', 'argue', 'complain', 'insist', 'write', 'think', 'believe', 'feel', 'consider', 'suggest', 'warn', 'admit', 'deny', 'joke', 'ask', 'wonder', 'see', 'view', 'regard', 'tweet', 'berate', 'accuse', 'attack', 'criticise', 'criticize', 'slam', 'blast', 'express', 'declare', 'blame', 'denounce', 'mock', 'shout', 'yell',
]); // biome-ignore format: a table

/** Judgements of a matter more than of whoever is behind it: opinions, and no attacks. */
export const MILD_WORDS: ReadonlySet<string> = new Set([
  'wrong', 'sad', 'unfair', 'disappointing', 'troubling', 'desperate', 'cynical', 'bizarre', 'silly', 'shocking', 'weak', 'divisive', 'chaotic', 'waste', 'scandal', 'outrage', 'insult', 'offensive', 'crazy', 'failure',
]); // biome-ignore format: a table

/** What somebody does: to call it bad is to speak ill of them. */
export const CONDUCT_NOUNS: ReadonlySet<string> = new Set([
  'handling', 'behaviour', 'behavior', 'conduct', 'action', 'antic', 'leadership', 'management', 'decision', 'performance', 'response', 'remark', 'comment', 'judgment', 'judgement', 'temper', 'style', 'tactic', 'attitude', 'manner', 'treatment', 'excuse', 'stewardship', 'stunt',
]); // biome-ignore format: a table

/** Turns of phrase that speak ill of their subject; white space stands for any. */
export const HARSH_PHRASES = new RegExp(
  [
    "(?:has |had |have |['’]s |['’]ve )?(?:lost|gone out of) (?:his|her|their|its) minds?",
    "(?:does|do|did)(?:n['’]t| not) (?:really )?(?:know|understand) what (?:he|she|they)(?:['’]s|['’]re| is| are| was| were) (?:doing|talking about)",
    "(?:does|do|did)(?:n['’]t| not) have (?:a clue|any idea|the (?:temperament|brains|stomach|spine|nerve|skills?|judge?ment))",
    "(?:is|was|are|were|['’]s|['’]re) (?:just |simply |totally |completely |way |so |clearly )*(?:(?:in )?over (?:his|her|their|its) heads?|out of (?:his|her|their|its) (?:depth|mind|minds|league|element)|not (?:up to (?:the|his|her|their) (?:job|task)|fit|qualified|competent|capable)|full of (?:himself|herself|themselves|it)|asleep at the wheel|out of touch|out of control|drunk on power|a (?:one-man|one-woman) wrecking crew|nothing but trouble|bad news|dead weight|(?:his|her|their) own worst enemy)",
    "(?:can(?:not|['’]t)|could(?: not|n['’]t)) be trusted",
    '(?:has|had|have) (?:absolutely |really )?no (?:idea what|clue|shame|integrity|backbone|credibility|spine|scruples|principles|class|manners)',
    '(?:thinks?|thought|cares?|cared) only (?:of|about) (?:himself|herself|themselves)',
    'only (?:thinks?|thought|cares?|cared) (?:of|about) (?:himself|herself|themselves)',
    '(?:treats?|treated|treating) (?:people|staff|everyone|everybody|us|women|colleagues) like (?:dirt|servants|children|animals|garbage|rubbish)',
    '(?:throws?|threw|throwing|threw) (?:everyone|everybody|people|us|staff|colleagues) under the bus',
    String.raw`(?:demonstrated|showed|shows|displayed|displays) an? (?:complete|total|utter|stunning|shocking) lack of [\p{L}-]+`,
  ]
    .map((phrase) => phrase.replaceAll(' ', String.raw`\s+`))
    .join('|'),
  'giu',
);
