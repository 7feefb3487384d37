/** Heads that name no position from which somebody could know: a person, a friend. In the singular. */
export const POSITIONLESS_HEADS: ReadonlySet<string> = new Set([
  'person', 'people', 'individual', 'figure', 'source', 'insider', 'informant', 'tipster', 'someone', 'somebody', 'associate', 'ally', 'allie', 'confidant', 'confidante', 'acquaintance', 'friend', 'contact', 'intimate',
]); // biome-ignore format: a table

/** Words that say only that somebody knows, or is near, and not how they came to know. */
export const WEAK_BASIS =
  /\b(?:(?:who (?:is|are|was|were) )?(?:familiar|acquainted) with|(?:very |so )?close to|aware of|in the know|with (?:some |detailed |intimate |close |good )?(?:knowledge|awareness|understanding) of|with insight into|knowledgeable about|with (?:close )?(?:ties|links) to|in contact with|in touch with)\b/iu;

/** Words that say how somebody came to know: they were there, saw it, were told, or worked on it. */
export const BASIS =
  /\b(?:attend(?:ed|ing|s|ees?)?|witness(?:ed|es|ing)?|present (?:at|in|when|for|during)|(?:was|were|is|are) (?:present|there|involved|part of|on (?:the|that) (?:call|line|trip|panel|committee|board|team)|among|at the)|who (?:was|were) (?:at|in|on)|to(?:ok|ake|aking) part|participa(?:ted|ting|nts?)|in the room|on the call|on the (?:conference )?line|on board|aboard|saw|seen|watched|heard|overheard|listened|read|reviewed|reviewing|viewed|examined|inspected|shown|told|informed|briefed|(?:been )?involved (?:in|with)|involvement in|direct(?:ly)? (?:knowledge|involved|familiar|briefed)|first-?\s?hand|privy to|copied on|received|signed|spoke (?:with|to) (?!the press|reporters|the media)|spoken (?:with|to)|talk(?:s|ed|ing)? (?:with|to) (?!the press|reporters|the media)|work(?:s|ed|ing) (?:on|with|for|at|in|as|there|under|alongside|closely|directly)|employ(?:ed|ee|ees|er)|serv(?:es|ed|ing) (?:on|in|as|with|under)|advis(?:es|ed|ing)|help(?:s|ed|ing)|handl(?:es|ed|ing)|overs(?:ees|aw|een|eeing)|manag(?:es|ed|ing)|runs|ran|negotiat(?:e|es|ed|ing)|knows? (?:him|her|them|both)|known (?:him|her|them)|met|meets|visited|visits|used to|once|formerly|member of|members of|colleagues?|relatives?|neighbou?rs?|recordings?|transcripts?|documents?|memos?|e-?mails?|letters?|notes|text messages?|minutes|records?)\b/iu;
