/** Words that judge whoever or whatever they are said of, in dictionary form; nouns for people partly from Open English WordNet. */
export interface LoadedWords {
  /** Adjectives and participles that judge anything. */
  readonly adjectives: ReadonlySet<string>;
  /** Adjectives that judge people and bodies only: a whining engine is no fault. */
  readonly ofPeople: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
}

/** Words that run down. */
export const LOADED_WORDS: LoadedWords = {
  adjectives: new Set([
    'shameful', 'disgraceful', 'shameless', 'despicable', 'appalling', 'abhorrent', 'odious', 'vile', 'loathsome', 'repugnant', 'monstrous', 'draconian', 'ludicrous', 'laughable', 'preposterous', 'idiotic', 'moronic', 'asinine', 'farcical',
    'hypocritical', 'sanctimonious', 'delusional', 'unhinged', 'bogus', 'phony', 'phoney', 'infamous', 'nefarious', 'brazen', 'outrageous', 'disgusting', 'pathetic', 'despotic', 'tyrannical', 'revolting', 'sickening', 'contemptible', 'inane',
    'imbecilic', 'cretinous', 'nonsensical', 'bloodthirsty', 'brainless', 'mindless', 'ghastly', 'hare-brained', 'harebrained', 'cockamamie', 'half-baked', 'orwellian', 'fascistic', 'self-serving', 'mean-spirited', 'ham-fisted', 'godawful',
    'scurrilous', 'shambolic', 'disastrous', 'reprehensible', 'deplorable', 'abominable', 'grotesque', 'knee-jerk', 'ill-conceived', 'risible', 'execrable', 'foolhardy', 'wrongheaded', 'wrong-headed', 'vindictive',
  ]),
  ofPeople: new Set([
    'whining', 'whiny', 'sniveling', 'snivelling', 'spineless', 'craven', 'cowardly', 'feckless', 'smug', 'pompous', 'arrogant', 'deranged', 'rabid', 'hysterical', 'bigoted', 'crooked', 'sinister', 'bloated', 'greedy', 'clueless', 'gutless',
    'crazed', 'power-hungry', 'power-mad', 'thuggish', 'boorish', 'petulant', 'shrill', 'screeching', 'sneering', 'fawning', 'grovelling', 'groveling', 'simpering', 'bleating', 'ranting', 'raving', 'scheming', 'conniving', 'two-faced',
    'out-of-touch', 'do-nothing', 'good-for-nothing', 'megalomaniac', 'narcissistic', 'pampered', 'toothless', 'stupid', 'moralising', 'moralizing', 'preening', 'hapless', 'bumbling', 'self-righteous', 'holier-than-thou', 'hypersensitive',
    'pandering', 'barbaric', 'barbarous', 'heartless', 'unscrupulous', 'wretched', 'demented', 'slimy', 'sleazy',
  ]),
  nouns: new Set([
    'thug', 'goon', 'crony', 'stooge', 'shill', 'lackey', 'henchman', 'zealot', 'fanatic', 'crackpot', 'lunatic', 'moron', 'idiot', 'imbecile', 'buffoon', 'charlatan', 'huckster', 'demagogue', 'tyrant', 'bigot', 'traitor', 'hypocrite', 'coward', 'liar', 'parasite',
    'cabal', 'rabble', 'ilk', 'minion', 'toady', 'sycophant', 'bootlicker', 'mouthpiece', 'propagandist', 'snowflake', 'libtard', 'feminazi', 'commie', 'lowlife', 'riffraff', 'nutcase', 'nutjob',
    'blowhard', 'windbag', 'busybody', 'do-gooder', 'scaremonger', 'fearmonger', 'warmonger', 'fearmongering', 'scaremongering', 'warmongering', 'race-baiting', 'hatemonger', 'apparatchik', 'nincompoop', 'dimwit', 'dunce', 'nitwit', 'lout',
    'con-man', 'grifter', 'swindler', 'carpetbagger', 'fatcat', 'yes-man', 'wingnut', 'moonbat', 'nanny-state', 'boondoggle', 'travesty', 'farce', 'witch-hunt', 'debacle', 'abomination', 'idiocy', 'lunacy', 'hogwash', 'claptrap', 'drivel',     'baloney', 'hypocrisy', 'hysterics', 'demagoguery', 'cronyism', 'chicanery', 'disgrace', 'charade',   ]),
  verbs: new Set([
    'spew', 'pander', 'grovel', 'kowtow', 'bleat', 'drool', 'snivel', 'bamboozle', 'hoodwink', 'brainwash', 'fearmonger', 'scaremonger', 'bloviate', 'simper', 'parrot',     'blather', 'prattle', 'fawn', 'browbeat',
  ]),
  adverbs: new Set([
    'shamefully', 'disgracefully', 'shamelessly', 'laughably', 'ludicrously', 'idiotically', 'brazenly', 'outrageously', 'cravenly', 'pathetically', 'disgustingly', 'despicably', 'hypocritically', 'sanctimoniously', 'smugly', 'arrogantly', 'mindlessly', 'preposterously',
    'hysterically', 'cynically', 'slavishly', 'breathlessly', 'unconscionably', 'appallingly', 'stupidly', 'foolishly',
  ]),
}; // biome-ignore format: tables

/** Words that praise. */
export const PRAISING_WORDS: LoadedWords = {
  adjectives: new Set([
    'heroic', 'courageous', 'visionary', 'iconic', 'legendary', 'world-class', 'groundbreaking', 'magnificent', 'superb', 'masterful', 'triumphant', 'brilliant', 'dazzling', 'extraordinary', 'remarkable', 'unparalleled', 'flawless', 'breathtaking', 'unforgettable', 'majestic',
    'awe-inspiring', 'inspiring', 'much-loved', 'glorious', 'peerless', 'exquisite', 'sublime', 'renowned', 'acclaimed', 'noble', 'saintly', 'selfless', 'fearless', 'gallant',
  ]),
  ofPeople: new Set(['beloved', 'patriotic', 'dedicated', 'hard-working', 'hardworking', 'gifted', 'honest', 'decent', 'upright', 'valiant', 'brave']),
  nouns: new Set(['hero', 'heroine', 'visionary', 'genius', 'masterpiece', 'triumph', 'patriot', 'saint', 'icon', 'legend', 'trailblazer']),
  verbs: new Set([]),
  adverbs: new Set(['heroically', 'brilliantly', 'courageously', 'masterfully', 'magnificently', 'superbly', 'selflessly', 'fearlessly', 'valiantly']),
}; // biome-ignore format: tables

/** Verbs by which a text gives a judgement to somebody: what follows them is theirs. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set([
  'call', 'label', 'brand', 'dub', 'describe', 'denounce', 'decry', 'condemn', 'deem', 'consider', 'accuse', 'portray', 'depict', 'cast', 'paint', 'characterise', 'characterize', 'blast', 'slam', 'criticise', 'criticize', 'attack', 'mock', 'ridicule', 'deride', 'dismiss', 'lambast',
  'see', 'view', 'regard', 'think', 'find', 'term', 'accusation', 'charge', 'allegation', 'claim', 'caricature', 'stereotype', 'image', 'reputation', 'portrait', 'rumour', 'rumor', 'notion', 'perceive', 'rail', 'complain', 'perception', 'tar', 'allege', 'say', 'warn', 'argue', 'insist', 'suggest', 'name', 'liken', 'compare', 'deny', 'reject',
]); // biome-ignore format: a table
