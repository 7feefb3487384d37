import type { AuditSource } from '../audit/contract.ts';
import { posOf } from '../model/tagged-document.ts';
import { INDEFINITE_WORDS, OPEN_HEADS } from './lexicons/unnamed-people.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** Somebody who is kept from the reader, and what rests on them in the article. */
export interface ConcealedSource {
  readonly source: AuditSource;
  /** Where the text first gives them as the source; in the writer's own words. */
  readonly first: LintAttribution;
  /** What they say in so many words or as fact: without hopes, orders and what the text says that they did not say. */
  readonly statements: readonly LintAttribution[];
}

/**
 * The unnamed people who speak as witnesses or insiders: "an official", "two aides", "sources". Left out are those who
 * hold a known office ("the coroner"), who speak openly for a body ("a spokeswoman"), whom the law or decency leaves
 * unnamed (children, victims), and those whom somebody quoted speaks of.
 */
export function findConcealed(context: RuleContext<unknown>): readonly ConcealedSource[] {
  const found: ConcealedSource[] = [];
  for (const source of context.sources) {
    if (source.kind !== 'unnamed-person' && !isGroupOfSources(source)) continue;
    const statements = context.attributionsOf(source).filter(isStatement);
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
  const descriptions = [...source.descriptions, context.slice(span)];
  if (descriptions.some((text) => OPEN_HEADS.has(singular(headOf(text))))) return false;
  return descriptions.some(
    (text) => INDEFINITE_WORDS.has(wordsOf(text)[0] ?? '') || isBarePlural(text),
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

/** The other outlets through which the source's words came, without the writer's own. */
export function otherOutlets({ via }: AuditSource): readonly string[] {
  return via.filter(
    (name) =>
      !/^(?:(?:this|our) )?(?:newspaper|paper|magazine|site|station|programme|reporter|reporters|journalists)$/i.test(
        name,
      ),
  );
}

/** The words of a description, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** The word that the description is about: "manager" of "a manager at the company". */
export function headOf(text: string): string {
  const words = wordsOf(text);
  const after = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
  return words.at(after < 0 ? -1 : after - 1) ?? '';
}

const AFTER_HEAD: ReadonlySet<string> = new Set([
  'at',
  'of',
  'in',
  'for',
  'with',
  'from',
  'on',
  'who',
  'whose',
  'close',
  'familiar',
  'aligned',
  'after',
  'inside',
  'to',
  'near',
  'named',
  'based',
  'briefed',
  'involved',
  'that',
  'whom',
  'working',
  'within',
]);

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
