import type { AuditSource } from '../audit/contract.ts';
import { posOf } from '../model/tagged-document.ts';
import { holdsLemma } from './holds-lemma.ts';
import { HARSH_NOUNS, KIND_NOUNS, NAMING_CUES, SCOLDING_CUES } from './lexicons/judgement-words.ts';
import { INDEFINITE_WORDS, OPEN_HEADS } from './lexicons/unnamed-people.ts';
import { isOnRecord } from './on-record.ts';
import { isInformant } from './relayed.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';
import { headOf, singular, wordsOf } from './source-words.ts';

/** Somebody who is kept from the reader, and what rests on them in the article. */
export interface ConcealedSource {
  readonly source: AuditSource;
  /** Where the text first gives them as the source; in the writer's own words. */
  readonly first: LintAttribution;
  /** What they say in so many words or as fact: without hopes, orders and what the text says that they did not say. */
  readonly statements: readonly LintAttribution[];
  /** These, and what they are said to think or feel. */
  readonly utterances: readonly LintAttribution[];
}

/**
 * The unnamed people who speak as witnesses or insiders: "an official", "two aides", "sources". Left out are those who
 * hold a known office ("the coroner"), who speak openly for a body ("a spokeswoman"), whom the law or decency leaves
 * unnamed (children, victims), and those whom somebody quoted speaks of.
 */
export function findConcealed(context: RuleContext<unknown>): readonly ConcealedSource[] {
  return context.once(listConcealed);
}

function listConcealed(context: RuleContext<unknown>): readonly ConcealedSource[] {
  const found: ConcealedSource[] = [];
  for (const source of context.sources) {
    if (source.kind !== 'unnamed-person' && !isGroupOfSources(source)) continue;
    const attributions = context
      .attributionsOf(source)
      .filter((attribution) => isCalledSo(context, source, attribution));
    const statements = attributions.filter(
      (attribution) =>
        isStatement(attribution) &&
        (hasClause(context, attribution) || isVerdict(context, attribution)),
    );
    const first = statements.find((attribution) => isGivenByWriter(context, attribution));
    if (first !== undefined && isConcealed(context, source, first))
      found.push({ source, first, statements, utterances: attributions.filter(isUttered) });
  }
  return found;
}

/** "Described her as incompetent", "criticized the plan": a judgement, which needs no clause. */
function isVerdict(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  return (
    holdsLemma(context, tokens.cue, NAMING_CUES) || holdsLemma(context, tokens.cue, SCOLDING_CUES)
  );
}

/** Attributions less sure than this are wrong too often to accuse anybody of. */
export const LEAST_CONFIDENCE = 0.5;

/** Whether something is said or known, and the text does not deny that it was. */
export function isStatement(attribution: LintAttribution): boolean {
  return (
    (attribution.act === 'statement' || attribution.act === 'knowledge') && isUttered(attribution)
  );
}

/** Whether the text says with some certainty that somebody said, thought or felt something. */
function isUttered(attribution: LintAttribution): boolean {
  return (
    attribution.act !== 'question-or-order' &&
    attribution.confidence >= LEAST_CONFIDENCE &&
    !attribution.negated &&
    attribution.contentSpans.length > 0
  );
}

/** Whether words or a clause are attributed, and not a thing: "claimed that it sank", not "claimed her prize". */
export function hasClause(context: RuleContext<unknown>, attribution: LintAttribution): boolean {
  if (attribution.form !== 'indirect') return true;
  return attribution.tokens.content.some(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++)
      if (posOf(context.tagged, i).startsWith('VB')) return true;
    return false;
  });
}

/** Whether the source stands there in the writer's own words, and not in those of somebody quoted. */
export function isGivenByWriter(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
): boolean {
  const [span] = attribution.sourceSpans;
  return (
    span !== undefined &&
    !context.isInsideQuotation(span) &&
    context.attributionsHolding(span).every((holder) => holder.index === attribution.index)
  );
}

function isConcealed(
  context: RuleContext<unknown>,
  source: AuditSource,
  first: LintAttribution,
): boolean {
  const [span] = first.sourceSpans;
  if (span === undefined) return false;
  const said = context.slice(span);
  if (/^(?:a|one|another) person$|^no\b/i.test(said)) return false;
  // A pronoun says nothing of whom it takes up: what the text says of them before must.
  const isTakenUp = /^(?:he|his|she|her|they|their)$/i.test(said);
  if (!isTakenUp && !/^(?:sources|insiders)$|\s/i.test(said)) return false;
  if (!isTakenUp && !isInformant(said) && isOnRecord(context, span, first)) return false;
  const descriptions = isTakenUp
    ? source.descriptions.filter((text) => isInformant(text) || !isPredicate(context, source, text))
    : [...source.descriptions, said];
  if (descriptions.some(isOpen) || holdsLemma(context, first.tokens.cue, OUTCRIES)) return false;
  return descriptions.some(
    (text) =>
      INDEFINITE_WORDS.has(wordsOf(text)[0] ?? '') || isBarePlural(text) || isInformant(text),
  );
}

/** "It could be an outlier", "she died a hero": what somebody is said to be, and nobody who is brought in. */
function isPredicate(context: RuleContext<unknown>, source: AuditSource, text: string): boolean {
  const head = singular(headOf(text));
  if (HARSH_NOUNS.has(head) || KIND_NOUNS.has(head)) return true;
  const mention = source.mentions.find((span) => context.slice(span) === text);
  if (mention === undefined) return false;
  const before = context.tokensOf(mention).firstToken - 1;
  return /^(?:be|become|remain|die|as)$/.test(context.tagged.lemmas[before] ?? '');
}

/** "the coroner", "a spokeswoman", "a lawyer for the firm": people whom the office or the task makes known. */
function isOpen(text: string): boolean {
  return (
    (OPEN_HEADS.has(singular(headOf(text))) && !isUnnamedPlural(text)) ||
    /\bspokes(?:man|woman|person|people)$/i.test(text) ||
    /\b(?:attorney|lawyer|solicitor|barrister|counsel)s? for\b/i.test(text)
  );
}

/** Ways to be heard by all, or in writing: nobody asked for these words in confidence. */
const OUTCRIES: ReadonlySet<string> = new Set([
  'scream', 'shout', 'yell', 'chant', 'type', 'write', 'post', 'tweet', 'quote', 'sing', 'heckle', 'boo',
]); // biome-ignore format: a table

/**
 * Whether "the president" there can be the aide of whom the text said "an aide": a definite description takes up a word
 * of an indefinite one, or one that fits anybody.
 */
function isCalledSo(
  context: RuleContext<unknown>,
  { descriptions }: AuditSource,
  { sourceSpans: [span] }: LintAttribution,
): boolean {
  const said = span === undefined ? '' : context.slice(span);
  const introduced = descriptions.filter((text) => !/^(?:the|this|that|these|those) /i.test(text));
  if (!/^(?:the|this|that) /i.test(said) || introduced.length === 0 || isInformant(said))
    return true;
  const head = singular(headOf(said));
  return ANYBODY.has(head) || introduced.some((text) => wordsOf(text).map(singular).includes(head));
}

const ANYBODY: ReadonlySet<string> = new Set([
  'person', 'people', 'source', 'official', 'man', 'woman', 'employee', 'individual', 'insider', 'informant', 'officer', 'two', 'three',
]); // biome-ignore format: a table

/** "Sources", "people close to the club": unnamed people that are counted as a group for want of a number. */
function isGroupOfSources({ kind, name }: AuditSource): boolean {
  return kind === 'group' && (/^aides\b/i.test(name) || isUnnamedPlural(name));
}

/** "officials familiar with the plan", "sources": a plural without a determiner. */
function isBarePlural(text: string): boolean {
  const [first = ''] = wordsOf(text);
  if (DETERMINERS.has(first)) return false;
  return /^(?:senior |former )?(?:officials|aides)\b/i.test(text) || isUnnamedPlural(text);
}

/** Words for people of whom the text says only that they know or are near: "several sources", "people briefed on it". */
export function isUnnamedPlural(text: string): boolean {
  return /^(?:sources|insiders)$/.test(headOf(text)) || KNOWING_PEOPLE.test(text);
}

const KNOWING_PEOPLE =
  /^(?:(?:two|three|four|five|six|several|multiple|some|other|many|numerous|various|senior|former|current) )*(?:people|persons|individuals|officials|aides|executives|advisers|advisors|diplomats|staffers|employees) (?:who (?:were|have been|are) )?(?:familiar with|close to|briefed on|aware of|involved in|with (?:direct |first-hand )?knowledge of)\b/i;

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'these',
]);
