import type { Audit, AuditSource } from '../audit/contract.ts';
import { posOf } from '../model/tagged-document.ts';
import { INDEFINITE_WORDS, OPEN_HEADS } from './lexicons/unnamed-people.ts';
import { isOnRecord } from './on-record.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';
import { headOf, singular, wordsOf } from './source-words.ts';

export { wordsOf } from './source-words.ts';

/** Somebody who is kept from the reader, and what rests on them in the article. */
export interface ConcealedSource {
  readonly source: AuditSource;
  /** Where the text first gives them as the source; in the writer's own words. */
  readonly first: LintAttribution;
  /** What they say in so many words or as fact: without hopes, orders and what the text says that they did not say. */
  readonly statements: readonly LintAttribution[];
}

/** Several rules ask for the same of an article. */
const concealed = new WeakMap<Audit, readonly ConcealedSource[]>();

/**
 * The unnamed people who speak as witnesses or insiders: "an official", "two aides", "sources". Left out are those who
 * hold a known office ("the coroner"), who speak openly for a body ("a spokeswoman"), whom the law or decency leaves
 * unnamed (children, victims), and those whom somebody quoted speaks of.
 */
export function findConcealed(context: RuleContext<unknown>): readonly ConcealedSource[] {
  const known = concealed.get(context.audit);
  if (known !== undefined) return known;
  const found: ConcealedSource[] = [];
  concealed.set(context.audit, found);
  for (const source of context.sources) {
    if (source.kind !== 'unnamed-person' && !isGroupOfSources(source)) continue;
    const statements = context
      .attributionsOf(source)
      .filter((attribution) => isStatement(attribution) && hasClause(context, attribution));
    const first = statements.find((attribution) => isGivenByWriter(context, attribution));
    if (first !== undefined && isConcealed(context, source, first))
      found.push({ source, first, statements });
  }
  return found;
}

/** Attributions less sure than this are wrong too often to accuse anybody of. */
export const LEAST_CONFIDENCE = 0.5;

/** Whether something is said or known, and the text does not deny that it was. */
export function isStatement(attribution: LintAttribution): boolean {
  return (
    (attribution.act === 'statement' || attribution.act === 'knowledge') &&
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
  if (span === undefined || !/^(?:sources|insiders)$|\s/i.test(context.slice(span))) return false;
  if (/^(?:a|one|another) person$/i.test(context.slice(span)) || isOnRecord(context, span, first))
    return false;
  const descriptions = [...source.descriptions, context.slice(span)];
  if (descriptions.some(isOpen) || hasLemma(context, first, OUTCRIES)) return false;
  return descriptions.some(
    (text) => INDEFINITE_WORDS.has(wordsOf(text)[0] ?? '') || isBarePlural(text),
  );
}

/** "the coroner", "a spokeswoman", "a lawyer for the firm": people whom the office or the task makes known. */
function isOpen(text: string): boolean {
  return (
    OPEN_HEADS.has(singular(headOf(text))) ||
    /\bspokes(?:man|woman|person|people)$/i.test(text) ||
    /\b(?:attorney|lawyer|solicitor|barrister|counsel)s? for\b/i.test(text)
  );
}

/** Ways to be heard by all, or in writing: nobody asked for these words in confidence. */
const OUTCRIES: ReadonlySet<string> = new Set([
  'scream', 'shout', 'yell', 'chant', 'type', 'write', 'post', 'tweet', 'quote', 'sing', 'heckle', 'boo',
]); // biome-ignore format: a table

function hasLemma(
  { tagged }: RuleContext<unknown>,
  { tokens }: LintAttribution,
  lemmas: ReadonlySet<string>,
): boolean {
  return tokens.cue.some(({ firstToken, endToken }) =>
    tagged.lemmas.slice(firstToken, endToken).some((lemma) => lemmas.has(lemma)),
  );
}

/** "Sources", "insiders": unnamed people that are counted as a group for want of anything said of them. */
function isGroupOfSources({ kind, name }: AuditSource): boolean {
  return kind === 'group' && /^(?:sources|insiders|aides)\b/i.test(name);
}

/** "officials familiar with the plan", "sources": a plural without a determiner. */
function isBarePlural(text: string): boolean {
  const [first = ''] = wordsOf(text);
  return (
    !DETERMINERS.has(first) &&
    /^(?:senior |former )?(?:officials|sources|insiders|aides)\b/i.test(text)
  );
}

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

/** The other outlets through which the source's words came, without the one that publishes the article. */
export function otherOutlets(
  context: RuleContext<unknown>,
  { via }: AuditSource,
): readonly string[] {
  const { publisher = '' } = context.article;
  return via.filter(
    (name) =>
      !/^(?:(?:this|our) )?(?:newspaper|paper|magazine|site|station|programme|reporter|reporters|journalists)$/i.test(
        name,
      ) && !isSameOutlet(name, publisher),
  );
}

/** Whether two names are of one outlet: "NBC News" and "NBCNews.com", "the Courier" and "Harbour Courier". */
function isSameOutlet(name: string, publisher: string): boolean {
  const words = outletWords(name);
  const own = outletWords(publisher);
  return (
    words.length > 0 &&
    own.length > 0 &&
    (words.every((word) => own.includes(word)) ||
      own.every((word) => words.includes(word)) ||
      words.join('') === own.join(''))
  );
}

function outletWords(name: string): readonly string[] {
  const plain = name.replace(/\.(?:com|org|net|co\.uk)\b/gi, '').replace(/['’]s\b/g, '');
  return wordsOf(plain.replace(/(?<=\p{Lu})News\b/gu, ' News')).filter(
    (word) => !/^(?:the|news|online|web|editorial|opinion)$/.test(word),
  );
}
