import type { DisputeKind } from './dispute.ts';

/** Words are dictionary forms in lower case. */
const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Nouns for what somebody has said. */
export const CLAIM_NOUNS: ReadonlySet<string> = wordSet(
  `claim assertion allegation accusation contention statement suggestion insinuation implication account story report
  argument charge rumor rumour theory notion idea characterization characterisation description assessment
  conclusion premise narrative version remark comment testimony assumption belief view interpretation
  explanation finding estimate figure insistence complaint speculation critique depiction portrayal conjecture
  hypothesis prediction reasoning logic article exposé lie falsehood`,
);

/** Claim nouns that also name papers and events, and so say little by themselves. */
export const VAGUE_CLAIM_NOUNS: ReadonlySet<string> = wordSet(
  `statement account story report argument charge theory notion idea description assessment conclusion premise version
  remark comment testimony view interpretation explanation finding estimate figure article exposé critique talk word
  logic tale prediction belief reasoning`,
);

/** Claim nouns that as often name what one would do: "dismissed the idea of a bridge". They need a "that" after or before. */
export const PROPOSAL_NOUNS: ReadonlySet<string> = wordSet(
  'idea notion suggestion view belief theory argument interpretation charge conclusion talk prediction finding',
);

/** Claim nouns by which somebody is accused. */
export const ACCUSING_NOUNS: ReadonlySet<string> = wordSet(
  'allegation accusation charge insinuation complaint',
);

/** Words of a passage that accuses somebody. */
export const ACCUSING_WORDS: ReadonlySet<string> = wordSet(
  `accuse allege allegedly accusation allegation charge claim accuser complaint blame sue lawsuit suspect suspicion
  misconduct`,
);

/** Verbs by which somebody contests what is claimed: what they do, and how surely. */
export const CONTEST_VERBS: ReadonlyMap<string, readonly [DisputeKind, number]> = new Map([
  ['deny', ['denial', 0.95]],
  ['refute', ['denial', 0.95]],
  ['rebut', ['denial', 0.9]],
  ['debunk', ['denial', 0.9]],
  ['disprove', ['denial', 0.9]],
  ['discredit', ['denial', 0.75]],
  ['repudiate', ['denial', 0.8]],
  ['disavow', ['denial', 0.7]],
  ['reject', ['denial', 0.85]],
  ['dispute', ['denial', 0.95]],
  ['contest', ['denial', 0.8]],
  ['dismiss', ['denial', 0.8]],
  ['contradict', ['contradiction', 0.95]],
  ['belie', ['contradiction', 0.95]],
  ['undercut', ['contradiction', 0.85]],
  ['undermine', ['contradiction', 0.65]],
  ['challenge', ['doubt', 0.7]],
  ['question', ['doubt', 0.75]],
  ['doubt', ['doubt', 0.8]],
]);

/** Contest verbs whose object may be the denied thing itself, with no noun for a claim: "denied any wrongdoing". */
export const DENYING_VERBS: ReadonlySet<string> = wordSet('deny dispute');

/** What one is accused of, and denies by name: "denied any role in it". All else is denied to somebody: "denied the request". */
export const DENIED_NOUNS: ReadonlySet<string> = wordSet(
  `wrongdoing involvement knowledge affair collusion link connection tie role responsibility guilt intent intention misconduct
  relationship impropriety complicity liability culpability participation interference meddling fraud abuse harassment
  bias racism motive coercion contact conspiracy cheating doping use existence plan wrong part negligence corruption
  theft pressure influence conflict plot murder killing rape assault discrimination offence offense crime fault blame
  mistreatment torture incident encounter conversation meeting`,
);

/** Contest verbs after which any pronoun stands for a claim. */
export const CLAIM_VERBS: ReadonlySet<string> = wordSet(
  'deny dispute refute rebut contradict debunk disprove',
);

/** Adjectives and nouns that call what they are said of untrue, with how surely. */
export const FALSE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    false: 0.95, untrue: 0.95, incorrect: 0.9, inaccurate: 0.9, erroneous: 0.9, mistaken: 0.85, wrong: 0.7,
    misleading: 0.85, deceptive: 0.75, baseless: 0.95, groundless: 0.95, unfounded: 0.95, meritless: 0.85, bogus: 0.9,
    fake: 0.8, nonsense: 0.9, nonsensical: 0.9, absurd: 0.8, ridiculous: 0.8, ludicrous: 0.8, preposterous: 0.85,
    laughable: 0.8, outlandish: 0.7, farcical: 0.75, fictitious: 0.85, fiction: 0.8, fabrication: 0.9, fabricated: 0.85, fabricate: 0.85,
    lie: 0.85, falsehood: 0.9, myth: 0.8, hoax: 0.85, hogwash: 0.9, rubbish: 0.85, malarkey: 0.9, bunk: 0.9,
    baloney: 0.9, garbage: 0.75, poppycock: 0.9, balderdash: 0.9, fantasy: 0.7, slander: 0.75, smear: 0.75, canard: 0.9, fallacy: 0.85,
    fallacious: 0.9, specious: 0.9, spurious: 0.9, disingenuous: 0.75, dishonest: 0.7, overblown: 0.8,
    exaggerated: 0.8, exaggeration: 0.85, exaggerate: 0.8, debunked: 0.9, debunk: 0.9, discredited: 0.85, disproven: 0.9, disproved: 0.9,
    unsubstantiated: 0.85, unsupported: 0.8, untenable: 0.75, illogical: 0.8, defamatory: 0.8, libelous: 0.8, distortion: 0.85,
    mischaracterization: 0.9, misrepresentation: 0.9, misrepresent: 0.8, mischaracterize: 0.85, flawed: 0.65, unproven: 0.75,
  }),
); // biome-ignore format: a table

/** False words that judge morals or taste as often as truth: they need a noun for a claim. */
export const AMBIGUOUS_FALSE_WORDS: ReadonlySet<string> = wordSet(
  `wrong absurd ridiculous ludicrous laughable outlandish fake garbage fantasy dishonest disingenuous lie fiction slander
  smear flawed farcical exaggerate misrepresent preposterous deceptive mistaken fabricate`,
);

/** Of the false words, those that leave open whether it is so. */
export const UNPROVEN_WORDS: ReadonlySet<string> = wordSet('unsubstantiated unsupported unproven');

/** Words that doubt what they are said of, with how surely. */
export const DOUBT_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    questionable: 0.75, dubious: 0.85, doubtful: 0.75, implausible: 0.9, improbable: 0.8, odd: 0.65, strange: 0.6,
    curious: 0.6, puzzling: 0.65, unconvincing: 0.9, suspect: 0.6, incredible: 0.4, unbelievable: 0.5,
  }),
); // biome-ignore format: a table

/** Words that call what they are said of true: to negate one is to deny. */
export const TRUE_WORDS: ReadonlySet<string> = wordSet(
  `true so accurate correct right case truth credible plausible possible supported factual fact proven justified valid
  substantiated convincing`,
);

/** Of those, the ones that deny with nothing but a "not" before them after any pronoun. */
export const PLAIN_TRUE_WORDS: ReadonlySet<string> = wordSet(
  'true accurate correct credible plausible factual substantiated case',
);

/** Adverbs by which a writer calls what a verb of saying introduces untrue. */
export const FALSELY_WORDS: ReadonlySet<string> = wordSet(
  'falsely wrongly incorrectly erroneously mistakenly inaccurately misleadingly baselessly wrongfully dishonestly',
);

/** Of those, the ones that also judge deeds, with the verbs of which they do so: "wrongly convicted". */
export const DEED_VERBS: ReadonlySet<string> = wordSet(
  'charge convict identify list label put include arrest fire jail imprison detain send deny name target blame mark bill sentence disclose release publish leak',
);

/** Verbs that give a thing a name: "called the report false". */
export const NAMING_VERBS: ReadonlySet<string> = wordSet(
  `call brand label deem rate rule describe characterize characterise denounce dismiss decry slam blast condemn deride
  criticize criticise term consider find declare pronounce reject ridicule portray`,
);

/**
 * Set phrases that say of their subject that it is not so, or is hard to believe. `~` stands for up to three words that do not
 * matter; `a|b` for either; a leading `!` asks for a negation before the verb.
 */
export const PREDICATE_PHRASES: readonly (readonly [string, DisputeKind, number])[] = [
  ['make no|little ~ sense', 'denial', 0.95],
  ['!make ~ sense', 'denial', 0.95],
  ['!add up', 'denial', 0.9],
  ['!hold up', 'denial', 0.85],
  ['!hold water', 'denial', 0.9],
  ['hold no|little water', 'denial', 0.9],
  ['!stand up to', 'denial', 0.8],
  ['!square with', 'contradiction', 0.9],
  ['!match the|what|his|her|its|their', 'contradiction', 0.7],
  ['!happen', 'denial', 0.8],
  ['!be what happen', 'denial', 0.9],
  ['have no|little ~ basis|merit|foundation|truth|substance|validity', 'denial', 0.95],
  ['have no|little ~ evidence|proof', 'doubt', 0.75],
  ['!have ~ basis|merit|foundation|substance', 'denial', 0.9],
  ['be without ~ merit|foundation|basis|substance', 'denial', 0.95],
  ['lack ~ merit|basis|foundation|evidence|credibility|substance', 'denial', 0.85],
  ['fly in the face of', 'contradiction', 0.85],
  ['fall apart', 'denial', 0.75],
  ['collapse', 'denial', 0.55],
  ['run counter to', 'contradiction', 0.9],
  ['be at odds with', 'contradiction', 0.9],
  ['be inconsistent with', 'contradiction', 0.85],
  ['be in conflict with', 'contradiction', 0.8],
  ['conflict with', 'contradiction', 0.8],
  ['ignore the ~ fact|evidence|record', 'contradiction', 0.8],
  ['be far from ~ truth|true|accurate', 'denial', 0.95],
  ['be far from the case', 'denial', 0.95],
  ['!be ~ further|farther from ~ truth', 'denial', 0.95],
  ['be the opposite of ~ truth', 'denial', 0.95],
  ['strain credulity|belief|credibility', 'doubt', 0.95],
  ['beggar belief', 'doubt', 0.9],
  ['defy logic|belief|reason|credulity', 'doubt', 0.85],
  ['be ~ contradict|refute|belie|debunk|disprove|rebut|undercut', 'contradiction', 0.95],
  ['be ~ dispute|deny|reject', 'denial', 0.8],
  ['be call ~ into question', 'doubt', 0.85],
  ['be ~ hard|difficult to believe|credit|swallow|accept|square|reconcile', 'doubt', 0.85],
  ['leave out ~ fact', 'correction', 0.6],
  ['be take|quote ~ out of context', 'correction', 0.75],
  ['prove ~ false|wrong|untrue|unfounded|baseless|incorrect', 'denial', 0.9],
  ['turn out to be ~ false|wrong|untrue|unfounded|baseless|hoax', 'denial', 0.9],
];

/** Set phrases whose object, a noun for a claim or a clause, is contested. `!` asks for a negation before. */
export const OBJECT_PHRASES: readonly (readonly [string, DisputeKind, number])[] = [
  ['cast|throw ~ doubt on|upon', 'doubt', 0.9],
  ['raise ~ doubt about', 'doubt', 0.85],
  ['call into question', 'doubt', 0.85],
  ['push back on|against', 'denial', 0.8],
  ['take issue with', 'denial', 0.85],
  ['take exception to', 'denial', 0.8],
  ['pour cold water on', 'doubt', 0.85],
  ['poke hole in', 'doubt', 0.85],
  ['scoff at', 'denial', 0.85],
  ['brush off|aside', 'denial', 0.7],
  ['shoot down', 'denial', 0.75],
  ['disagree with', 'denial', 0.85],
  ['hit back at', 'denial', 0.6],
  ['fire back at', 'denial', 0.6],
  ['there be no|little ~ truth to|in', 'denial', 0.95],
  ['there be no|little ~ evidence|proof|indication|sign that|of|for|to', 'doubt', 0.8],
  ['there be no|little ~ basis|foundation|support for', 'denial', 0.85],
  ['no truth to|in', 'denial', 0.85],
  ['contrary to', 'contradiction', 0.9],
  ['despite', 'contradiction', 0.55],
  ['notwithstanding', 'contradiction', 0.55],
  ['put|lay ~ to rest', 'denial', 0.6],
  ['give the lie to', 'contradiction', 0.95],
];

/** Expletive phrases after which the contested claim stands: "it is not true that …". */
export const CLAUSE_PHRASES: readonly (readonly [string, DisputeKind, number])[] = [
  ['its|it be not|hardly|simply ~ true|so|accurate|correct|case that', 'denial', 0.95],
  [
    'its|it be ~ false|untrue|wrong|incorrect|inaccurate|misleading|nonsense|absurd to say|claim|suggest|assert|argue|pretend|call|imply',
    'denial',
    0.9,
  ],
  ['its|it be ~ myth|lie|falsehood|fallacy|fiction that', 'denial', 0.9],
  [
    'its|it be ~ hard|difficult to see|believe|understand|imagine|credit how|that|why',
    'doubt',
    0.8,
  ],
  ['hard to see how', 'doubt', 0.75],
];

/** Connectives that set what follows against what was said. `strong` ones do so by themselves; others need more to go by. */
export const CONNECTIVES: readonly (readonly [string, DisputeKind, number])[] = [
  ['the truth|reality be', 'correction', 0.8],
  ['the fact be', 'correction', 0.6],
  ['the fact of the matter be', 'correction', 0.7],
  ['in reality', 'correction', 0.85],
  ['in truth', 'correction', 0.8],
  ['in fact', 'correction', 0.55],
  ['in actuality', 'correction', 0.8],
  ['in point of fact', 'correction', 0.7],
  ['as a matter of fact', 'correction', 0.6],
  ['on the contrary', 'contradiction', 0.9],
  ['to the contrary', 'contradiction', 0.8],
  ['quite|just|precisely the opposite', 'contradiction', 0.85],
  ['the opposite be true', 'contradiction', 0.9],
  ['far from it', 'denial', 0.8],
  ['not so', 'denial', 0.7],
  ['but', 'contradiction', 0.45],
  ['yet', 'contradiction', 0.4],
  ['however', 'contradiction', 0.45],
  ['nor', 'contradiction', 0.35],
];

/** Cues that say no more than that one says something else: "said otherwise". */
export const OTHERWISE_PHRASES: readonly (readonly [string, DisputeKind, number])[] = [
  [
    'say|tell|suggest|show|argue|claim|insist|indicate|believe|think otherwise|differently',
    'contradiction',
    0.85,
  ],
  ['beg to differ', 'denial', 0.9],
  ['say|show|suggest the opposite', 'contradiction', 0.85],
  ['tell ~ different|another story|tale', 'contradiction', 0.85],
  ['disagree', 'denial', 0.75],
  ['deny', 'denial', 0.8],
];

/** What keeps a contest from being made: "if the allegation is false", "whether". */
export const OPEN_WORDS: ReadonlySet<string> = wordSet(
  'if whether unless would could might may should',
);

export const NEGATING_WORDS: ReadonlySet<string> = wordSet(
  'not no never neither nor hardly scarcely barely cannot none nothing nobody without',
);

/** Verbs that keep one from doing what follows: "declined to dispute". */
export const REFRAINING_WORDS: ReadonlySet<string> = wordSet(
  'decline refuse fail neglect stop avoid refrain unable hard difficult impossible',
);

/** Pronouns that can stand for what was said. */
export const THIS_WORDS: ReadonlySet<string> = wordSet('this that these those');
