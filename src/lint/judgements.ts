import type { TokenRange } from '../attribute/attribution.ts';
import { posOf } from '../model/tagged-document.ts';
import { holdsLemma } from './holds-lemma.ts';
import {
  FEELING_VERBS,
  HARSH_ADJECTIVES,
  HARSH_NOUNS,
  HARSH_VERBS,
  KIND_ADJECTIVES,
  KIND_NOUNS,
  LINKING_VERBS,
  NAMING_CUES,
  RELAYING_VERBS,
} from './lexicons/judgement-words.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** Something that somebody says they think of a person or a thing. */
export interface Judgement {
  /** The words that judge, with what belongs to them: "a total disaster". */
  readonly words: TokenRange;
  readonly isHarsh: boolean;
  /** The token after the one whom the judgement is said of, or -1 where no subject stands in the words. */
  readonly subjectEnd: number;
  /** Whether it has a verb, so that its subject stands before: "… “is a liar”". */
  readonly isPredicate: boolean;
}

/**
 * The judgements in what an attribution's source says, in text order: what is equated with a judging word ("he is a
 * bully"), named by one ("called it “a joke”"), or felt ("I can't stand him"). Words that are denied, asked, supposed, or
 * said to be another's are left out.
 */
export function findJudgements(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
): readonly Judgement[] {
  const isNamed = holdsLemma(context, attribution.tokens.cue, NAMING_CUES);
  const found: Judgement[] = [];
  for (const content of attribution.tokens.content) {
    for (let i = content.firstToken; i < content.endToken; i++) {
      const isHarsh = kindOf(context, i);
      if (isHarsh === null || isOthers(context, content, i)) continue;
      const judgement = readJudgement(context, content, i, isHarsh, isNamed);
      if (judgement !== null) found.push(judgement);
    }
  }
  return found;
}

/** Whether the token judges, and whether it speaks ill: null where it does not judge. */
function kindOf({ tagged }: RuleContext<unknown>, i: number): boolean | null {
  const lemma = tagged.lemmas[i] ?? '';
  const pos = posOf(tagged, i);
  // "Best served", "too great to ignore": a matter of degree, and no praise.
  if (posOf(tagged, i + 1) === 'VBN' || tagged.lemmas[i - 1] === 'too') return null;
  const isAdjective = pos.startsWith('JJ');
  const isNoun = /^NNS?$/.test(pos);
  if (isAdjective && (HARSH_ADJECTIVES.has(lemma) || (lemma === 'bad' && pos === 'JJS')))
    return true;
  if (isAdjective && (KIND_ADJECTIVES.has(lemma) || (lemma === 'good' && pos === 'JJS')))
    return false;
  if ((isNoun || isAdjective) && HARSH_NOUNS.has(lemma)) return true;
  if (isNoun && KIND_NOUNS.has(lemma)) return false;
  if (!/^VB[DZPG]?$/.test(pos)) return null;
  if (pos === 'VBG' && !/^(?:be|['’](?:s|re|m))$/.test(tagged.lemmas[i - 1] ?? '')) return null;
  if (HARSH_VERBS.has(lemma) || isLying(tagged.lemmas, i, pos)) return true;
  return FEELING_VERBS.has(lemma) ? !/^(?:admire|adore|respect)$/.test(lemma) : null;
}

/** "He lied to us", "she is lying"; not what lies on a table. */
function isLying(lemmas: readonly string[], i: number, pos: string): boolean {
  if (lemmas[i] !== 'lie') return false;
  return pos === 'VBD' || lemmas[i + 1] === 'to' || lemmas[i + 1] === 'about';
}

function readJudgement(
  context: RuleContext<unknown>,
  content: TokenRange,
  at: number,
  isHarsh: boolean,
  isNamed: boolean,
): Judgement | null {
  const { tagged } = context;
  const pos = posOf(tagged, at);
  if (pos.startsWith('VB') && !HARSH_ADJECTIVES.has(tagged.lemmas[at] ?? '')) {
    const isFelt = FEELING_VERBS.has(tagged.lemmas[at] ?? '');
    // "I hate to say it" is a manner of speaking.
    if (isFelt && (!isFirstPerson(context, content, at) || tagged.lemmas[at + 1] === 'to'))
      return null;
    const subjectEnd = beforeHelpers(context, content, at);
    return isUndone(context, content, at)
      ? null
      : { words: { firstToken: at, endToken: at + 1 }, isHarsh, subjectEnd, isPredicate: true };
  }
  const first = startOfPhrase(context, content, at);
  const words = { firstToken: first, endToken: endOfPhrase(context, content, at) };
  const link = linkBefore(context, content, first);
  // "There is a joke going around" says that there is one.
  if (link > 0 && posOf(context.tagged, link - 1) === 'EX') return null;
  if (link >= 0)
    return isUndone(context, content, link)
      ? null
      : { words, isHarsh, subjectEnd: beforeHelpers(context, content, link), isPredicate: true };
  // "a total disaster" by itself, in quotation marks or as what something was called.
  const isAlone =
    isShortQuotation(context, at) && !holdsVerb(context, content, at) && !isBeforeNoun(context, at);
  if (!(isNamed || isAlone) || isUndone(context, content, at)) return null;
  const subjectEnd = first > content.firstToken ? first : -1;
  return { words, isHarsh, subjectEnd, isPredicate: false };
}

/** The start of the noun phrase or the adverbs that the word stands in. */
function startOfPhrase(context: RuleContext<unknown>, content: TokenRange, at: number): number {
  let first = at;
  while (
    first > content.firstToken &&
    at - first < 5 &&
    /^(?:DT|PDT|RB|RBR|RBS|JJ|JJR|JJS|NN|CD|PRP\$)$/.test(posOf(context.tagged, first - 1)) &&
    !/^(?:not|n['’]t|never|no)$/.test(context.tagged.lemmas[first - 1] ?? '')
  )
    first--;
  return first;
}

/** The end of it: an adjective takes its noun along. */
function endOfPhrase(context: RuleContext<unknown>, content: TokenRange, at: number): number {
  let end = at + 1;
  while (
    end < content.endToken &&
    end - at < 4 &&
    /^(?:JJ|NN|NNS)$/.test(posOf(context.tagged, end))
  )
    end++;
  return end;
}

/** The linking verb that the phrase depends on, or -1. */
function linkBefore(context: RuleContext<unknown>, content: TokenRange, first: number): number {
  for (let i = first - 1; i >= Math.max(content.firstToken, first - 4); i--) {
    const lemma = context.tagged.lemmas[i] ?? '';
    const pos = posOf(context.tagged, i);
    // "Being a liar" and "to look weak" are said of nobody in particular.
    if (pos === 'VBG' || (pos === 'VB' && context.tagged.lemmas[i - 1] === 'to')) return -1;
    const isVerb = /^(?:VB|MD)/.test(pos);
    if (isVerb && (LINKING_VERBS.has(lemma) || /^['’](?:s|re|m)$/.test(lemma))) return i;
    if (!/^(?:RB|IN|DT|JJ|,|CC|``|'')/.test(posOf(context.tagged, i))) return -1;
    if (/^(?:to|at|by|with|from|in|on|for|if|that|because|than)$/.test(lemma)) return -1;
  }
  return -1;
}

/** The token before which the subject of the verb stands: auxiliaries and adverbs are passed over. */
function beforeHelpers(context: RuleContext<unknown>, content: TokenRange, verb: number): number {
  let end = verb;
  while (
    end > content.firstToken &&
    verb - end < 6 &&
    (/^(?:MD|RB)/.test(posOf(context.tagged, end - 1)) ||
      /^(?:have|be|do|get|will|would)$/.test(context.tagged.lemmas[end - 1] ?? ''))
  )
    end--;
  return end > content.firstToken ? end : -1;
}

/** Whether the words are denied, asked or only supposed. */
function isUndone(context: RuleContext<unknown>, content: TokenRange, verb: number): boolean {
  const { lemmas } = context.tagged;
  for (
    let i = Math.max(content.firstToken, verb - 4);
    i < Math.min(content.endToken, verb + 4);
    i++
  ) {
    const lemma = lemmas[i] ?? '';
    if (
      /^(?:not|n['’]t|never|no|nothing|neither|nor|hardly|without|less|if|when|until|whether|unless)$/.test(
        lemma,
      )
    )
      return true;
    if (i > verb && /^[.,;]$/.test(lemma)) break;
  }
  const sentence = context.sentenceAt(verb);
  return context
    .textOf(sentence)
    .replace(/["”’')\s]+$/, '')
    .endsWith('?');
}

/** Whether another's saying or thinking stands between the start of the content's sentence and the word. */
function isOthers(context: RuleContext<unknown>, content: TokenRange, at: number): boolean {
  const { tagged, document } = context;
  const quotation = document.quotations[document.quotationOf[at] as number];
  if (quotation !== undefined && quotation.depth > 1) return true;
  const first = Math.max(content.firstToken, context.sentenceAt(at).firstToken, at - OTHERS_REACH);
  for (let i = first; i < at; i++) {
    if (!RELAYING_VERBS.has(tagged.lemmas[i] ?? '') || !posOf(tagged, i).startsWith('VB')) continue;
    const before = context
      .textOf({ firstToken: Math.max(first, i - 3), endToken: i })
      .toLowerCase();
    if (!/\b(?:i|we)\b/.test(before)) return true;
  }
  return false;
}

/** How far back another's saying is looked for, in tokens. */
const OTHERS_REACH = 60;

function isFirstPerson(context: RuleContext<unknown>, content: TokenRange, at: number): boolean {
  const from = Math.max(content.firstToken, at - 4);
  return /\bI\b/.test(context.textOf({ firstToken: from, endToken: at + 1 }));
}

/** The “moron” report, a “worst case” assumption: words that tell one thing from another, and judge nothing. */
function isBeforeNoun(context: RuleContext<unknown>, at: number): boolean {
  const { document, tagged } = context;
  const end = document.quotations[document.quotationOf[at] as number]?.endToken ?? at + 1;
  return end < document.tokenCount && /^NN/.test(posOf(tagged, end));
}

/** Whether the token stands in quotation marks with only a few other words. */
function isShortQuotation({ document }: RuleContext<unknown>, at: number): boolean {
  const quotation = document.quotations[document.quotationOf[at] as number];
  return quotation !== undefined && quotation.endToken - quotation.firstToken <= 10;
}

function holdsVerb(context: RuleContext<unknown>, content: TokenRange, at: number): boolean {
  const quotation = context.document.quotations[context.document.quotationOf[at] as number];
  const first = Math.max(content.firstToken, quotation?.firstToken ?? 0);
  const end = Math.min(content.endToken, quotation?.endToken ?? content.endToken);
  for (let i = first; i < end; i++)
    if (/^(?:VB[DZP]?|MD)$/.test(posOf(context.tagged, i))) return true;
  return false;
}
