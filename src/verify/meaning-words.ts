/** Words and phrases that a statement's meaning hangs on. Lower case, straight apostrophes, hyphens as spaces. */

/** Words of grammar: they say little about where a passage is from. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at back be because been before being but by can come could
  did do does doing don't down even for from get go going got had has have he her here him his how i i'm if in into is
  isn't it it's its just know let like make many may me might more most much must my no not now of off on one only or
  other our out over own really right said same say see she should so some such than that that's the their them then
  there there's these they they're thing things think this those to too up us very was wasn't way we we're well were
  what when where which while who will with won't would you you're your yes oh going gonna want`.split(
    /\s+/,
  ),
);

/** Words that turn a statement into its opposite, or keep it from being one. */
export const NEGATIONS: readonly string[] = [
  'not', 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor', 'nowhere', 'no one', 'without', 'hardly', 'scarcely',
  'barely', 'rarely', 'seldom', 'cannot', "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "ain't", "wasn't",
  "weren't", "won't", "wouldn't", "couldn't", "shouldn't", "haven't", "hasn't", "hadn't", "mustn't", "needn't", "mightn't",
  "shan't", 'deny', 'denies', 'denied', 'denying', 'doubt', 'doubts', 'doubted', 'refuse to', 'refused to', 'refuses to',
  'fail to', 'failed to', 'fails to', 'false that', 'far from', 'unlikely', 'impossible', 'untrue', 'anything but',
  'stop short of', 'rather than', 'instead of', 'reject', 'rejected', 'rejects', 'dispute', 'disputed',
]; // biome-ignore format: a table

/** Words by which a speaker is less than sure, or claims less than all. */
export const HEDGES: readonly string[] = [
  'probably', 'perhaps', 'maybe', 'possibly', 'likely', 'might', 'may', 'could', 'seem', 'seems', 'seemed', 'appear',
  'appears', 'appeared', 'apparently', 'presumably', 'allegedly', 'reportedly', 'supposedly', 'potentially', 'arguably',
  'conceivably', 'i think', 'i believe', 'i guess', 'i suppose', 'i suspect', 'i feel', 'i hope', 'i assume', 'i imagine',
  'i would say', "i'd say", 'i would guess', "i'd guess", 'we think', 'we believe', 'we hope', 'we suspect', 'we assume',
  'in my view', 'in my opinion', 'in my judgement', 'in my judgment', 'in our view', 'in our opinion', 'as far as i know',
  'as far as i can tell', 'to my knowledge', 'to the best of my knowledge', 'sort of', 'kind of', 'more or less',
  'roughly', 'approximately', 'almost', 'nearly', 'mostly', 'largely', 'usually', 'generally', 'often', 'sometimes',
  'occasionally', 'tend to', 'tends to', 'not sure', 'not certain', 'it looks like', 'it looks as if', 'suggests',
  'suggest that', 'partly', 'somewhat', 'in part', 'it is possible', "it's possible", 'there is a chance', 'unclear',
  'uncertain', 'i am told', "i'm told", 'from what i hear', 'from what i understand', 'if i remember', 'if i recall',
  'theoretically', 'in theory', 'in principle', 'typically', 'for the most part', 'at times', 'i would expect', 'i expect',
]; // biome-ignore format: a table

/** Words that make a statement hold only under a condition. */
export const CONDITIONALS: readonly string[] = [
  'if', 'unless', 'so long as', 'as long as', 'provided', 'provided that', 'providing', 'on condition', 'on the condition',
  'assuming', 'in case', 'only when', 'except', 'supposing', 'subject to', 'in the event', 'were it', 'should you',
  'should we', 'depending on', 'contingent on',
]; // biome-ignore format: a table

/** Uses of those words that set no condition. */
export const NO_CONDITIONALS: readonly string[] = [
  'even if', 'as if', 'if not', 'if anything', 'if ever', 'asked if', 'ask if', 'wonder if', 'wondered if', 'know if',
  'see if', 'sure if', 'tell if', 'asking if', 'what if', 'if you will', 'just in case', 'if only',
]; // biome-ignore format: a table

/** Words that begin a clause of its own, beyond which what came before has no hold. */
export const CLAUSE_BOUNDARIES: ReadonlySet<string> = new Set([
  'but', 'because', 'although', 'though', 'while', 'whereas', 'since', 'when', 'where', 'who', 'which', 'whose', 'and',
  'so', 'yet', 'whom', 'after', 'before',
]); // biome-ignore format: a table

/** The words by which an article says that something was asked. */
export const ASKING: ReadonlySet<string> = new Set([
  'ask', 'asks', 'asked', 'asking', 'question', 'questions', 'questioned', 'wonder', 'wonders', 'wondered', 'wondering',
  'whether', 'inquired', 'enquired', 'query', 'queried', 'demanded',
]); // biome-ignore format: a table

/** A sentence that takes back the one before it. */
export const TAKES_BACK: readonly RegExp[] = [
  /^(?:(?:but|and|well|now|so|of course|no|which|at least)[,\s]+)*(?:that|this|which|it)(?:'s| is| was| has been| will be)(?: all| exactly| just| precisely| only| simply| merely| really)*(?: what| how)(?: \S+){1,5}(?: (?:claim|claims|claimed|say|says|said|tell|told|think|thinks|believe|believes|argue|insist|allege|alleged|pretend|assert|asserts|promised|call|feared|heard)\b)/,
  /^(?:(?:but|and|well|now|so|of course|no)[,\s]+)*(?:that|this|it|which)(?:'s| is| was)(?: \S+){0,2} (?:not|untrue|false|wrong|nonsense|a lie|a myth|a joke|rubbish|absurd|ridiculous|incorrect|mistaken|a mistake|their claim|the claim|the allegation|the argument|the accusation|the story|the rumou?r)\b/,
  /^(?:(?:but|and|well|now|so)[,\s]+)*(?:that|this|it)(?:'s not| isn't| wasn't| is not| was not|'s just not| is just not| is simply not| simply isn't)(?: \w+)? (?:true|right|so|the case|correct|accurate|fair|what (?:i|we|he|she) (?:say|said|think|believe|mean|meant)|how (?:i|we) (?:see|think|feel)|my (?:view|position|opinion)|our (?:view|position|opinion)|the truth|what happened|going to happen|happening)\b/,
  /^(?:(?:but|and|well|now|so|no)[,\s]+)*(?:that|this|it)(?:'s not| isn't| wasn't| is not| was not)\s*[.!]?$/,
  /^(?:not|not!|wrong|no|nonsense|rubbish|hardly|not so|not really|not at all|not true|false|of course not|just kidding|only joking|never)\s*[.!]?$/,
  /^(?:not|wrong|nonsense|rubbish|false|untrue)\s*[.!—–-]/,
  /^(?:or )?so (?:they|he|she|the \S+|people|some|my \S+|our \S+) (?:say|says|said|claim|claims|claimed|told|tell|argue|would have)/,
  /^(?:i|we) (?:was|were|am|'m|are) (?:only |just )?(?:joking|kidding|being sarcastic|quoting)/,
  /^(?:but |and |well |now )*(?:i|we) (?:do not|don't|did not|didn't|cannot|can't|could not|never|no longer) (?:believe|accept|agree with|think|buy|share|endorse|mean|say|believed|said) (?:a word|any of|one word|that|it|this|so)\b/,
  /^(?:but |and )?nothing could be (?:further|farther) from the truth/,
  /^(?:but |and )?(?:they|he|she|those people|my opponents|our critics|the critics|critics) (?:are|is|was|were) (?:wrong|lying|mistaken)/,
  /^(?:but |and )?(?:i|we) (?:was|were) wrong\b/,
];

/** A sentence or clause that gives what follows to somebody else. */
export const GIVES_AWAY: readonly RegExp[] = [
  /\b(?:they|he|she|some|people|critics|opponents|others|some people|everyone|everybody|the other side|my opponents?|our opponents?|you|the (?:critics|papers|press|media|company|government|opposition|lawyers|newspapers|newspaper|skeptics|sceptics|doubters|cynics))(?:'ll| will| would| might| may| have| has| had|'ve| like to| love to| keep| kept| used to| always| often| also| actually| even)* (?:say|says|said|saying|claim|claims|claimed|claiming|argue|argues|argued|tell|tells|told|insist|insists|insisted|allege|alleges|alleged|pretend|pretends|assert|asserts|asserted|have you believe|think|thinks|believe|believes|imagine|imagines|suggest|suggests|suggested)(?: (?:you|us|me|everyone|people|the public|voters|the world))?(?: that| like| this| to me| to you)*\s*[,:—–-]?\s*["“‘']?$/,
  /\b(?:it is|it's|it was|it would be|it is simply|it's simply|it is just) (?:not true|untrue|false|a lie|a myth|wrong|nonsense|absurd|a mistake|ridiculous|not the case|wrong to say|a lie to say|nonsense to say|false to say|claimed|said|alleged|rumou?red)(?: that)?\s*[,:]?\s*["“‘']?$/,
  /\b(?:the|this|that|their|his|her|a) (?:claim|claims|lie|lies|myth|allegation|allegations|accusation|rumou?r|argument|idea|notion|suggestion|story|theory|falsehood|charge)(?: is| was| goes| that goes)?(?: that)?\s*[,:]?\s*["“‘']?$/,
  /\b(?:imagine|suppose|pretend|picture this|let's say|let us say|say for the sake of argument)(?: that)?\s*[,:]?\s*["“‘']?$/,
];
