import type { TokenRange } from '../../attribute/attribution.ts';
import { holdsToken } from '../../attribute/holds-token.ts';
import { isMediumName } from '../../attribute/medium-words.ts';
import type { AuditSource } from '../../audit/contract.ts';
import { posOf } from '../../model/tagged-document.ts';
import { type Quotation, tokenText } from '../../tokenize/document.ts';
import { GUIDANCE } from '../guidance.ts';
import { BODY_WORDS, PEOPLE_WORDS } from '../lexicons/body-words.ts';
import {
  OCCASION_WORDS,
  SPOKEN_TO,
  TIME_WORDS,
  TIMELESS_WORDS,
} from '../lexicons/occasion-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { headOf, wordsOf } from '../source-words.ts';
import { isInterview } from '../speeches.ts';
import { isGivenByWriter, LEAST_CONFIDENCE } from '../unnamed.ts';

/** Finds sentences in quotation marks that are given to a body or a group, with no speaker, date, place or document. */
export const paraphraseInQuotes: AnyRule = defineRule({
  id: 'paraphrase-in-quotes',
  level: 'warning',
  summary:
    'A sentence in quotation marks is given to a body or a group, and the text names no speaker, date, place or document.',
  why: 'Quotation marks promise words that somebody said. A government, a party or “the critics” have no mouth: either one of them spoke somewhere, and the text should say who and where, or the sentence is the writer’s own summary, and should stand without the marks. Not reported: what the sentences around place in a statement, a letter, a hearing, on a day; what a body is quoted as saying elsewhere in the text with such a place; chants and banners; scraps of less than a clause; people who are spoken to one by one, such as officials or residents; and what a body “said” on one occasion, even where the text does not say which.',
  guidance: [GUIDANCE.nytQuotations, GUIDANCE.reutersExactQuotes, GUIDANCE.guardianQuotes],
  options: {
    leastWords: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: 'How many words between quotation marks make a sentence.',
    },
  },
  examples: {
    flagged: 'The museum has simply said [[“Wait until the roof is paid for.”]]',
    clean: 'In a letter to its members, the museum said: “Wait until the roof is paid for.”',
  },
  check(context) {
    if (isInterview(context)) return;
    const placed = new Map<string, boolean>();
    const isPlaced = (source: AuditSource): boolean => {
      let is = placed.get(source.id);
      if (is === undefined) {
        is = context
          .attributionsOf(source)
          .some((each) => each.via !== null || tellsOccasion(context, sentencesOf(context, each)));
        placed.set(source.id, is);
      }
      return is;
    };
    for (const attribution of context.attributions) {
      const source = context.sourceOf(attribution);
      if (source === null || attribution.form === 'indirect' || attribution.negated) continue;
      if (attribution.confidence < LEAST_CONFIDENCE || attribution.via !== null) continue;
      if (!isGivenByWriter(context, attribution) || !isBodyOrGroup(context, source, attribution))
        continue;
      if (!isTimeless(context, source, attribution) || isTakenUp(context, attribution)) continue;
      const quotation = findSentence(context, attribution, context.options.leastWords);
      if (quotation === null || isNearOccasion(context, source, attribution)) continue;
      // What a body says in one place it may be quoted from all through a text.
      if (source.kind === 'organization' && isPlaced(source)) continue;
      const { start, end } = quotation;
      context.report({
        spans: [{ start, end }, ...attribution.sourceSpans],
        message: `These words are given to “${nameOf(context, source, attribution)}”: the text does not say who said or wrote them, where or when.`,
        source,
        attribution,
      });
    }
  },
});

function nameOf(
  context: RuleContext<unknown>,
  source: AuditSource,
  { sourceSpans }: LintAttribution,
): string {
  const [span] = sourceSpans;
  const text = span === undefined ? '' : context.slice(span);
  return PRONOUN.test(text) ? source.name : text;
}

const PRONOUN = /^(?:they|it|who|which|that|we|you|these|those)$/i;

/** Whether the words name a body that is no outlet, or a group of whom nobody in particular is spoken to. */
function isBodyOrGroup(
  context: RuleContext<unknown>,
  source: AuditSource,
  { sourceSpans, tokens }: LintAttribution,
): boolean {
  const [span] = sourceSpans;
  const [range] = tokens.source;
  if (span === undefined || range === undefined || source.anonymity !== null) return false;
  const text = context.slice(span);
  if (source.kind === 'organization')
    return !isMediumName(source.name) && isBody(text) && isBody(source.name);
  if (source.kind !== 'group' || /^(?:we|you|which)$/i.test(text)) return false;
  const last = headOf(source.name);
  // A surname may look like a plural (“Waters says”); its verb does not.
  if (!PEOPLE_WORDS.has(last) && !(/[^s]s$/.test(last) && isPlural(context, range))) return false;
  const words = [text, source.name, ...source.descriptions].flatMap(wordsOf);
  return !words.some(
    (word) => SPOKEN_TO.has(word) || SPOKEN_TO.has(word.replace(/s$/, '')) || /^\d/.test(word),
  );
}

function isPlural(context: RuleContext<unknown>, { firstToken, endToken }: TokenRange): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (/^(?:NNP?S|PRP|WP)$/.test(posOf(context.tagged, i))) return true;
  return false;
}

/**
 * Whether the cue tells of no one occasion: "has merely said", "keeps saying", "think"; of a group also "say". "Said"
 * alone tells of one, even where the text does not say which.
 */
function isTimeless(
  context: RuleContext<unknown>,
  { kind }: AuditSource,
  { act, tokens }: LintAttribution,
): boolean {
  if (act === 'belief' && kind === 'group') return true;
  return tokens.cue.some(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) {
      const lemma = context.tagged.lemmas[i] ?? '';
      const pos = posOf(context.tagged, i);
      if (TIMELESS_WORDS.has(lemma)) return true;
      if (kind === 'group' && /^VB[PG]?$/.test(pos) && lemma !== 'be') return true;
    }
    return false;
  });
}

/**
 * Whether the words may be those of people spoken to after all: "they" right after "historians" may be these, whoever
 * the reading takes them for, and in "share his view" he is the one who says so.
 */
function isTakenUp(context: RuleContext<unknown>, attribution: LintAttribution): boolean {
  if (attribution.cueSpans.some((span) => /\b(?:his|her|my|your)\b/i.test(context.slice(span))))
    return true;
  const [span] = attribution.sourceSpans;
  if (span === undefined || !PRONOUN.test(context.slice(span))) return false;
  const { firstToken } = sentencesOf(context, attribution);
  if (firstToken === 0) return false;
  const before = context.sentenceAt(firstToken - 1);
  return context.tagged.lemmas
    .slice(before.firstToken, before.endToken)
    .some((lemma) => SPOKEN_TO.has(lemma));
}

/** Whether the head of the phrase is a word for a body, or the phrase an acronym. */
function isBody(text: string): boolean {
  if (/^(?:the )?\p{Lu}{3,}$/iu.test(text) && /\p{Lu}{3}/u.test(text)) return true;
  return BODY_WORDS.has(headOf(text));
}

/** A quotation of the attribution that is introduced as speech is, or that has a subject and a verb; or null. */
function findSentence(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
  leastWords: number,
): Quotation | null {
  const { document } = context;
  for (const { firstToken, endToken } of attribution.tokens.content) {
    for (let i = firstToken; i < endToken; i++) {
      const quotation = document.quotations[document.quotationOf[i] as number];
      if (quotation === undefined) continue;
      i = Math.max(i, quotation.endToken - 1);
      const text = context.slice(quotation.inner);
      if (quotation.depth > 1 || wordsOf(text).length < leastWords) continue;
      if (!isBeside(context, attribution, quotation) || isModifier(context, quotation)) continue;
      if (isClause(context, quotation)) return quotation;
      // “They think ‘Gas station’”: what is thought of is no sentence.
      if (attribution.act !== 'belief' && isIntroduced(context, attribution, quotation, text))
        return quotation;
    }
  }
  return null;
}

/** Whether a noun follows: “the ‘you shall not pass’ sign”. */
function isModifier(context: RuleContext<unknown>, { endToken }: Quotation): boolean {
  return endToken < context.document.tokenCount && /^NN/.test(posOf(context.tagged, endToken));
}

/** Whether the source stands in the sentence in which the quotation begins or ends. */
function isBeside(
  context: RuleContext<unknown>,
  { tokens }: LintAttribution,
  { firstToken, endToken }: Quotation,
): boolean {
  const { sentenceOf } = context.document;
  const at = sentenceOf[tokens.source[0]?.firstToken ?? 0];
  return at === sentenceOf[firstToken] || at === sentenceOf[endToken - 1];
}

/** "has said, “Wait …”": a capital after a comma, a colon or the cue. */
function isIntroduced(
  context: RuleContext<unknown>,
  { tokens }: LintAttribution,
  { firstToken }: Quotation,
  text: string,
): boolean {
  if (firstToken === 0 || !/^\p{Lu}/u.test(text)) return false;
  return (
    tokens.cue.some(({ endToken }) => endToken === firstToken) ||
    /^[,:]$/.test(context.textOf({ firstToken: firstToken - 1, endToken: firstToken }))
  );
}

/** Whether a verb in a finite form follows a subject within the marks, and not within a relative clause. */
function isClause(context: RuleContext<unknown>, { firstToken, endToken }: Quotation): boolean {
  let hasSubject = false;
  for (let i = firstToken; i < endToken; i++) {
    const pos = posOf(context.tagged, i);
    if (hasSubject && /^(?:VB[PZD]|MD)$/.test(pos)) return true;
    if (/^(?:WDT|WP|WRB)/.test(pos) || (hasSubject && context.tagged.lemmas[i] === 'that'))
      return false;
    if (/^(?:NN|PRP$|EX|DT)/.test(pos)) hasSubject = true;
  }
  return false;
}

/** How much of an endless sentence is looked at on either side, in tokens. */
const REACH_TOKENS = 150;

/** The sentences of the attribution's parts. */
function sentencesOf(context: RuleContext<unknown>, { extent }: LintAttribution): TokenRange {
  const { firstToken } = context.sentenceAt(extent.firstToken);
  const { endToken } = context.sentenceAt(extent.endToken - 1);
  return {
    firstToken: Math.max(firstToken, extent.firstToken - REACH_TOKENS),
    endToken: Math.min(endToken, extent.endToken + REACH_TOKENS),
  };
}

/** Whether the writer's words around tell of an occasion: for a body also those of the sentences next to the attribution's. */
function isNearOccasion(
  context: RuleContext<unknown>,
  { kind }: AuditSource,
  attribution: LintAttribution,
): boolean {
  const own = sentencesOf(context, attribution);
  if (tellsOccasion(context, own) || namesPerson(context, own, attribution)) return true;
  if (own.endToken < context.document.tokenCount) {
    // A line of credit may follow: “Jana Prins, the Courier”.
    const after = context.sentenceAt(own.endToken);
    const isShort = after.endToken - after.firstToken <= CREDIT_TOKENS;
    if (isShort && namesPerson(context, after, attribution)) return true;
  }
  const firstToken = Math.max(0, own.firstToken - 1);
  const before = context.sentenceAt(firstToken);
  if (firstToken < own.firstToken && tellsOccasion(context, before, OCCASION_WORDS)) return true;
  // Somebody speaks right before, and may speak on.
  if (firstToken < own.firstToken && givesPerson(context, before, attribution)) return true;
  if (kind === 'group' || own.endToken >= context.document.tokenCount) return false;
  return tellsOccasion(context, context.sentenceAt(own.endToken), OCCASION_WORDS);
}

/** Whether a person with a name is given as the source of what stands in the range, in the attribution's paragraph. */
function givesPerson(
  context: RuleContext<unknown>,
  { firstToken, endToken }: TokenRange,
  attribution: LintAttribution,
): boolean {
  const { blockOf } = context.document;
  if (blockOf[firstToken] !== blockOf[attribution.extent.firstToken]) return false;
  for (let at = attribution.index - 1; at >= 0 && at >= attribution.index - 4; at--) {
    const other = context.attributions[at];
    if (other === undefined || context.sourceOf(other)?.kind !== 'named-person') continue;
    if (other.act !== 'statement' && other.act !== 'belief') continue;
    if (other.extent.firstToken < endToken && firstToken < other.extent.endToken) return true;
  }
  return false;
}

/** Whether the writer's words name a person besides the source: perhaps the speaker. */
function namesPerson(
  context: RuleContext<unknown>,
  { firstToken, endToken }: TokenRange,
  { tokens }: LintAttribution,
): boolean {
  const { entities, entityOf } = context.tagged;
  for (let i = firstToken; i < endToken; i++) {
    if ((context.document.quotationOf[i] as number) >= 0) continue;
    if (holdsToken(tokens.source, i)) continue;
    if (entities[entityOf[i] as number]?.type === 'person') return true;
  }
  return false;
}

const CREDIT_TOKENS = 10;

function tellsOccasion(
  context: RuleContext<unknown>,
  { firstToken, endToken }: TokenRange,
  words: ReadonlySet<string> = BOTH,
): boolean {
  const { quotationOf } = context.document;
  for (let i = firstToken; i < endToken; i++) {
    if ((quotationOf[i] as number) >= 0) continue;
    if (words.has(context.tagged.lemmas[i] ?? '')) return true;
    if (words === BOTH && /^(?:1[5-9]|20)\d\d$/.test(tokenText(context.document, i))) return true;
  }
  return false;
}

const BOTH: ReadonlySet<string> = new Set([...OCCASION_WORDS, ...TIME_WORDS]);
