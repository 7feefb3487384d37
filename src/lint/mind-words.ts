import type { TokenRange } from '../attribute/attribution.ts';
import { posOf } from '../model/tagged-document.ts';
import {
  AIM_NOUNS,
  DRIVEN_WORDS,
  FEELING_VERBS,
  FEELING_WORDS,
  HIDDEN_WORDS,
  INFERENCE_ADVERBS,
  MIND_VERBS,
  MIND_VERBS_WITH_CLAUSE,
  MOTIVE_LINKS,
  MOTIVE_NOUNS,
  SEEMING_STATES,
  SEEMING_VERBS,
  VISIBLE_ADVERBS,
  WISH_NOUNS,
} from './lexicons/mind-words.ts';
import { UNNAMED_WORDS } from './lexicons/unnamed-people.ts';
import type { RuleContext } from './rule-context.ts';
import { findPersons, isQuestion, type WriterVoice } from './writer-voice.ts';

/** Words that tell of somebody's mind: an inference that they show themselves, a motive, or a feeling. */
export interface MindWords {
  readonly kind: 'guess' | 'motive' | 'feeling';
  readonly range: TokenRange;
  /** The token that ends the words for whose mind it is; null where they stand elsewhere in the sentence. */
  readonly subject: number | null;
}

/** How far before a motive its owner may stand, in tokens. */
const NOUN_REACH = 4;
/** How far a subject may stand before its verb, in tokens. */
const REACH = 7;

/** What is read of an article, with who in it is a person. */
interface Reading extends Pick<RuleContext<unknown>, 'tagged' | 'textOf' | 'wordAt'> {
  readonly isPersonAt: (i: number) => boolean;
}

/** Finds the words of the writer that tell of one person's mind, in text order and not overlapping. Linear. */
export function findMindWords(
  context: RuleContext<unknown>,
  { sentences, isWriters }: WriterVoice,
): readonly MindWords[] {
  const { tagged, textOf, wordAt } = context;
  const reading: Reading = { tagged, textOf, wordAt, isPersonAt: findPersons(context) };
  const found: MindWords[] = [];
  for (const sentence of sentences) {
    // A question guesses at nothing.
    if (isQuestion(context, sentence)) continue;
    let after = sentence.firstToken;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!isWriters(i)) continue;
      const words = matchAt(reading, sentence, i);
      if (words === null || words.range.firstToken < after) continue;
      found.push(words);
      after = words.range.endToken;
    }
  }
  return found;
}

function matchAt(context: Reading, sentence: TokenRange, i: number): MindWords | null {
  return (
    matchVerb(context, sentence, i) ??
    matchMotiveNoun(context, sentence, i) ??
    matchMotivePhrase(context, sentence, i) ??
    matchFeeling(context, sentence, i)
  );
}

/** "seems to think", "clearly wants", "must have known that", "could not care less", "sees himself as". */
function matchVerb(context: Reading, sentence: TokenRange, i: number): MindWords | null {
  const { lemmas } = context.tagged;
  const lemma = lemmas[i] ?? '';
  if (!posOf(context.tagged, i).startsWith('VB')) return null;
  const isMind = isMindVerb(context, i);
  if (!isMind && !FEELING_VERBS.has(lemma) && lemma !== 'have') return null;
  const subject = findSubject(context, sentence, i);
  if (subject === null) return null;
  const range = { firstToken: subject + 1, endToken: i + 1 };
  const between = lemmas.slice(subject + 1, i);
  const next = lemmas[i + 1] ?? '';
  if (lemma === 'have') {
    const noun = i + 2;
    const isDenied = /^(?:no|little|scant)$/.test(next) && WISH_NOUNS.has(lemmas[noun] ?? '');
    return isDenied
      ? { kind: 'motive', subject, range: { firstToken: i, endToken: noun + 1 } }
      : null;
  }
  if (isMind) {
    const isGuess =
      between.some((word) => SEEMING_VERBS.has(word) || INFERENCE_ADVERBS.has(word)) ||
      (between.includes('must') && between.includes('have')) ||
      isInferredBefore(context, sentence, subject);
    if (isGuess) return { kind: 'guess', subject, range };
    if (
      lemma === 'know' &&
      /^(?:full|perfectly|very) well/.test(lemmas.slice(i + 1, i + 3).join(' '))
    )
      return { kind: 'guess', subject, range: { firstToken: i, endToken: i + 3 } };
  }
  if (!isSingular(context, subject)) return null;
  if (/^(?:himself|herself)$/.test(next) && (lemma === 'fancy' || lemmas[i + 2] === 'as') && isMind)
    return {
      kind: 'motive',
      subject,
      range: { firstToken: i, endToken: i + (lemma === 'fancy' ? 2 : 3) },
    };
  const isDenied = between.some((word) => /^(?:not|n['’]t|only|never)$/.test(word));
  if (lemma === 'care' && (isDenied || next === 'only')) return { kind: 'motive', subject, range };
  const isReason = lemmas
    .slice(Math.max(sentence.firstToken, subject - 3), subject)
    .includes('because');
  if (lemma === 'want' && isDenied) return { kind: 'motive', subject, range };
  if (isReason && REASON_VERBS.has(lemma))
    return { kind: 'motive', subject, range: { firstToken: subject, endToken: i + 1 } };
  return FEELING_VERBS.has(lemma) && isPlainVerb(context, i)
    ? { kind: 'feeling', subject, range }
    : null;
}

/** Whether the verb is a statement of fact: "relishes", "relished"; not "would relish" or "to relish". */
function isPlainVerb(context: Reading, i: number): boolean {
  return /^(?:VBZ|VBD|VBP)$/.test(posOf(context.tagged, i));
}

function isSingular(context: Reading, i: number): boolean {
  return !/^(?:NNS|NNPS)$/.test(posOf(context.tagged, i)) && context.tagged.lemmas[i] !== 'they';
}

const REASON_VERBS: ReadonlySet<string> = new Set([
  'fear', 'hate', 'resent', 'envy', 'despise', 'dread', 'crave', 'loathe', 'covet', 'want',
]); // biome-ignore format: a table

function isMindVerb(context: Reading, i: number): boolean {
  const { lemmas } = context.tagged;
  const lemma = lemmas[i] ?? '';
  // "Would like to", "likes to swim", "feels the pinch": politeness, habit and a way of speaking.
  const next = lemmas[i + 1] ?? '';
  if (lemma === 'like' && (lemmas[i - 1] === 'would' || next === 'to')) return false;
  if (lemma === 'feel' && next === 'the') return false;
  if (MIND_VERBS.has(lemma)) return true;
  if (!MIND_VERBS_WITH_CLAUSE.has(lemma)) return false;
  return lemmas
    .slice(i + 1, i + 6)
    .some((word, offset) =>
      (offset === 0 ? /^(?:that|what|how|why|he|she|it)$/ : /^as$/).test(word),
    );
}

/** The person whose verb stands at `i`, only auxiliaries and adverbs between; null where there is none. */
function findSubject(context: Reading, { firstToken }: TokenRange, i: number): number | null {
  for (let j = i - 1; j >= Math.max(firstToken, i - REACH); j--) {
    if (isMindedAt(context, j))
      return isSupposed(context, firstToken, j) || isOwn(context, j) ? null : j;
    const pos = posOf(context.tagged, j);
    const isBetween =
      /^(?:RB|MD|TO)$/.test(pos) ||
      (pos.startsWith('VB') && BETWEEN_VERBS.has(context.tagged.lemmas[j] ?? ''));
    if (!isBetween) return null;
  }
  return null;
}

/** Whether a person, or people or a body that is spoken of as having a mind, ends at `i`. */
function isMindedAt(context: Reading, i: number): boolean {
  if (context.isPersonAt(i)) return true;
  if (context.tagged.lemmas[i] === 'they') return true;
  const entity = context.tagged.entities[context.tagged.entityOf[i] ?? -1];
  return /^NNPS?$/.test(posOf(context.tagged, i)) && entity?.type === 'organization';
}

/** "My friend", "our editor": the writer knows them. */
function isOwn(context: Reading, subject: number): boolean {
  return /^(?:my|our)$/i.test(
    context.textOf({ firstToken: Math.max(0, subject - 1), endToken: subject }),
  );
}

/** "Unless she", "if the mayor": nothing is asserted of them. */
function isSupposed({ tagged }: Reading, firstToken: number, subject: number): boolean {
  return tagged.lemmas
    .slice(Math.max(firstToken, subject - 6), subject)
    .some((word) => /^(?:if|unless|whether|nor)$/.test(word));
}

const BETWEEN_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'do', 'seem', 'appear', 'come']);

/** "Clearly, he …", "No doubt the mayor …", "Of course she …", "Deep down, he …" at the head of the clause. */
function isInferredBefore(context: Reading, { firstToken }: TokenRange, subject: number): boolean {
  const before = context
    .textOf({ firstToken: Math.max(firstToken, subject - 6), endToken: subject })
    .toLowerCase();
  return /(?:^|[,;] ?|\b(?:but|and) )(?:clearly|obviously|evidently|apparently|surely|undoubtedly|plainly|presumably|no doubt|of course|deep down|secretly|doubtless|in (?:his|her) heart)(?: of hearts)?,?(?: (?:mr|ms|mrs)\.?| (?:the|this)(?: [\p{L}’'-]+)?)?\s*$/u.test(
    before,
  );
}

/** "his real aim is", "the mayor's envy drives her". */
function matchMotiveNoun(context: Reading, sentence: TokenRange, i: number): MindWords | null {
  const { lemmas } = context.tagged;
  const lemma = lemmas[i] ?? '';
  const isMotive = MOTIVE_NOUNS.has(lemma);
  if ((!isMotive && !AIM_NOUNS.has(lemma)) || !/^NN/.test(posOf(context.tagged, i))) return null;
  let first = i;
  while (
    i - first < NOUN_REACH &&
    first - 1 > sentence.firstToken &&
    /^(?:JJ|NN)$/.test(posOf(context.tagged, first - 1))
  )
    first--;
  const owner = first - 1;
  const isNamed = posOf(context.tagged, owner) === 'POS' && context.isPersonAt(owner - 1);
  const isOwned =
    isNamed || /^(?:his|her)$/i.test(context.textOf({ firstToken: owner, endToken: owner + 1 }));
  if (owner < sentence.firstToken || !isOwned) return null;
  if (!isMotive) {
    const isHidden = lemmas.slice(first, i).some((word) => HIDDEN_WORDS.has(word));
    return isHidden
      ? {
          kind: 'guess',
          subject: owner - 1,
          range: { firstToken: isNamed ? owner - 1 : owner, endToken: i + 1 },
        }
      : null;
  }
  const verb = [i + 1, i + 2, i + 3].find(
    (j) => j < sentence.endToken && MOTIVE_LINKS.has(lemmas[j] ?? ''),
  );
  if (verb === undefined || (verb > i + 1 && !/^(?:RB|MD|VB)/.test(posOf(context.tagged, i + 1))))
    return null;
  const kind = SEEMING_VERBS.has(lemmas[verb] ?? '') ? 'guess' : 'motive';
  return {
    kind,
    subject: owner - 1,
    range: { firstToken: isNamed ? owner - 1 : owner, endToken: verb + 1 },
  };
}

/** "out of sheer spite", "driven by envy"; not why somebody is left unnamed. */
function matchMotivePhrase(context: Reading, sentence: TokenRange, i: number): MindWords | null {
  const { lemmas } = context.tagged;
  const next = lemmas[i + 1];
  if (next !== 'of' && next !== 'by') return null;
  const word = context.wordAt(i);
  const isPhrase = next === 'of' ? word === 'out' : DRIVEN_WORDS.has(word);
  if (!isPhrase) return null;
  const noun = [i + 2, i + 3, i + 4].find(
    (j) => j < sentence.endToken && MOTIVE_NOUNS.has(lemmas[j] ?? ''),
  );
  if (noun === undefined) return null;
  for (let j = i + 2; j < noun; j++)
    if (!/^(?:JJ|RB|PRP\$|DT|NN)$/.test(posOf(context.tagged, j))) return null;
  if (isAboutAnonymity(context, sentence, i)) return null;
  // "Markets driven by fear" are nobody's mind.
  const isAnybodys = Array.from({ length: PERSON_REACH }, (_, back) => i - 1 - back).some(
    (j) => j >= sentence.firstToken && isMindedAt(context, j),
  );
  return isAnybodys
    ? { kind: 'motive', subject: null, range: { firstToken: i, endToken: noun + 1 } }
    : null;
}

/** How far before a motive the person may stand, in tokens. */
const PERSON_REACH = 14;

/** How far from a motive the words may stand that make it the reason for anonymity, in tokens. */
const ANONYMITY_REACH = 25;

function isAboutAnonymity(
  context: Reading,
  { firstToken, endToken }: TokenRange,
  i: number,
): boolean {
  return context.tagged.lemmas
    .slice(Math.max(firstToken, i - ANONYMITY_REACH), Math.min(endToken, i + ANONYMITY_REACH))
    .some((word) => UNNAMED_WORDS.has(word) || word === 'decline');
}

/** "The mayor was furious", "she felt humiliated", "he seems convinced"; not "visibly angry". */
function matchFeeling(context: Reading, sentence: TokenRange, i: number): MindWords | null {
  if (!/^(?:JJ|VBN|VBD)$/.test(posOf(context.tagged, i))) return null;
  const { lemmas } = context.tagged;
  const word = context.wordAt(i);
  let verb = i - 1;
  while (verb > sentence.firstToken && posOf(context.tagged, verb) === 'RB') verb--;
  if (lemmas[verb] === 'be' && lemmas[verb - 1] === 'to') verb -= 2;
  const isSeeming = SEEMING_VERBS.has(lemmas[verb] ?? '') && SEEMING_STATES.has(word);
  if (!isSeeming && !(FEELING_LINKS.has(lemmas[verb] ?? '') && FEELING_WORDS.has(word)))
    return null;
  const subject = findSubject(context, sentence, verb);
  if (subject === null) return null;
  if (lemmas.slice(subject, i).some((between) => isSeenOrDenied(between))) return null;
  const range = { firstToken: verb, endToken: i + 1 };
  if (isSeeming) return { kind: 'guess', subject, range };
  // "She has enraged millions": what she did, not what she felt.
  if (/^(?:DT|CD|NN|PRP|JJ)/.test(posOf(context.tagged, i + 1))) return null;
  const isPlural = /^(?:are|were)$/i.test(context.textOf({ firstToken: verb, endToken: verb + 1 }));
  return isPlural || !isSingular(context, subject) ? null : { kind: 'feeling', subject, range };
}

/** "Visibly", "not": the feeling was to be seen, or is not asserted. */
function isSeenOrDenied(word: string): boolean {
  return VISIBLE_ADVERBS.has(word) || /^(?:not|n['’]t|should|would|if)$/.test(word);
}

const FEELING_LINKS: ReadonlySet<string> = new Set([
  'be', 'feel', 'grow', 'become', 'remain', 'get',
]); // biome-ignore format: a table
