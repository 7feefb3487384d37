/** The words that go on with the phrase, to a comma or the next verb of saying; no more than twelve. */
const ON = String.raw`(?:\s+(?!(?:and|but|or|so|said|says|who|because|as|told|confirmed)\b)[\p{L}’'-]+){0,12}`;
const SPEAK =
  'speak|talk|discuss|comment|disclose|share|release|reveal|describe|give|provide|be quoted|be named|be identified|go public|go on';

const phrase = (pattern: string): RegExp => new RegExp(pattern.replaceAll(' ', '\\s+'), 'giu');

/** Stock reasons for not naming somebody. Every pattern begins with a word, and repeats are bounded. */
export const STOCK_REASONS: readonly RegExp[] = [
  phrase(
    String.raw`\b(?:not|never|\p{L}{2,6}n['’]t)(?: (?:officially|formally|yet))? (?:authori[sz]ed|permitted|allowed|cleared|at liberty) to(?: (?:publicly|openly))? (?:${SPEAK})\b${ON}`,
  ),
  phrase(
    String.raw`\b(?:unauthori[sz]ed|lack(?:ed|s|ing)? authori[sz]ation|without authori[sz]ation|not having authori[sz]ation) to (?:${SPEAK})\b${ON}`,
  ),
  phrase(
    String.raw`\b(?:because of|citing|due to|given|owing to|in view of) the (?:\p{L}+ )?(?:sensitivity|sensitivities|delicacy|sensitive nature|delicate nature|confidential nature|private nature)(?: of (?:the|this|that|these) (?:\p{L}+ )?\p{L}+)?`,
  ),
  phrase(
    String.raw`\bbecause (?:(?:of )?the|these) (?:\p{L}+ )?(?:matter|issue|subject|topic|talks|discussions|deliberations|conversations|negotiations|meetings?|plans?|process) (?:is|are|was|were|remains?|remained) (?:so |still |highly )?(?:sensitive|private|confidential|internal|delicate|secret|ongoing)\b`,
  ),
  phrase(
    String.raw`\b(?:in order |so as )?to (?:be able to )?(?:be (?:candid|frank|open)|(?:speak|talk|discuss|comment|describe|share|express)(?: [\p{L}’'-]+){0,5} (?:more )?(?:candidly|freely|frankly|openly|publicly))\b`,
  ),
  phrase(
    String.raw`\bto (?:discuss|describe|disclose|talk about|speak about|comment on|share|reveal|recount|detail|outline|preview|offer|provide|characteri[sz]e)\b${ON}`,
  ),
];

/** Words of a reason that says what being named would cost, or what binds the source. */
export const TELLING_REASON =
  /\b(?:fear(?:s|ed|ing|ful)?|afraid|worr(?:y|ied|ies|ying)|retaliat\p{L}*|reprisals?|retribution|lose|losing|lost|fired?|firing|dismiss(?:ed|al)|sack(?:ed|ing)?|suspen(?:ded|sion)|evict\p{L}*|safety|unsafe|threat\p{L}*|harass\p{L}*|dangers?|dangerous|risk(?:s|ed|ing)?|jail|prison|arrest(?:ed)?|prosecut\p{L}*|illegal\p{L}*|unlawful\p{L}*|laws?|court|judge|sued?|lawsuits?|contracts?|agreements?|non-?disclosure|promised?|punish\p{L}*|disciplin\p{L}*|jobs?|careers?|livelihood|antagoni[sz]\p{L}*|anger(?:ing|ed)?|alienat\p{L}*|offend\p{L}*|jeopardi[sz]\p{L}*|jeopardy|endanger\p{L}*|forbid\p{L}*|bann?(?:ed|s)?|bars?|barred|protect(?:s|ed|ing)?|embarrass\p{L}*|hurt|harm\p{L}*|damag\p{L}*|privacy|stigma|deport\p{L}*|backlash|classified|grand jury|instructed|ordered|told not to|relationships?|friendships?|employer|landlord)\b/iu;
