import { introductionOf, isPlural } from '../about-source.ts';
import { isCharge } from '../charges.ts';
import { GUIDANCE } from '../guidance.ts';
import { holdsLemma } from '../holds-lemma.ts';
import { ANSWERING_CUES } from '../lexicons/charge-words.ts';
import { findRelay } from '../relayed.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { type ConcealedSource, findConcealed, isStatement } from '../unnamed.ts';

/** Finds charges, and whole stories, that rest on one unnamed source. */
export const singleAnonymousSource: AnyRule = defineRule({
  id: 'single-anonymous-source',
  level: 'error',
  summary:
    'A charge against somebody, the whole story, or the report that it relays rests on one unnamed source.',
  why: 'Nobody can question a source that is not named, and one of them alone may be wrong or have a score to settle. Find a second source or a document, name this one, or have an editor record the approval. A denial by whoever is charged is no second source. A story is taken to rest on one source when at least half of all statements, and at least `leastStatements`, are theirs, and nobody else makes more than one. Another outlet’s report that the text is about rests on one source when nobody else speaks through that outlet, and this one makes `leastStatements`, or the text itself calls them its only source.',
  guidance: [GUIDANCE.bbcAllegations, GUIDANCE.bbcSingleSource, GUIDANCE.apValues],
  options: {
    leastStatements: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'How many statements of one unnamed source make a story.',
    },
  },
  approvable: true,
  examples: {
    flagged: '[[A former clerk]] said the treasurer had stolen 4,000 euros from the choir.',
    clean:
      'A former clerk said the treasurer had stolen 4,000 euros from the choir. The bank’s records show the theft.',
  },
  check(context) {
    const found = findConcealed(context);
    if (found.length === 0) return;
    const backers = findBackers(context);
    const said = countStatements(context);
    for (const concealed of found) {
      const charge = isSingle(concealed) ? findCharge(context, concealed, backers) : undefined;
      const rests = charge === undefined ? restingOn(context, concealed, said) : 'This charge';
      const resting = charge ?? concealed.first;
      const span = introductionOf(context, concealed.source, resting);
      if (rests === null || span === null) continue;
      context.report({
        spans: [span, ...resting.contentSpans],
        message: `${rests} rests on “${context.slice(span)}” alone, who is not named.`,
        source: concealed.source,
        attribution: resting,
      });
    }
  },
});

/** Whether the words speak of one person: "two clerks" are not one source. */
function isSingle({ source }: ConcealedSource): boolean {
  return !isPlural(source.descriptions[0] ?? source.name);
}

/** The statement that charges somebody, when nobody else and no document says the same. */
function findCharge(
  context: RuleContext<unknown>,
  { source, statements }: ConcealedSource,
  backers: readonly string[],
): LintAttribution | undefined {
  if (backers.some((id) => id !== source.id)) return undefined;
  return statements.find((attribution) => isCharge(context, attribution));
}

/** Two sources, at most, that back a charge: documents, and whoever charges somebody. More say nothing more. */
function findBackers(context: RuleContext<unknown>): readonly string[] {
  const found = new Set<string>();
  for (const attribution of context.attributions) {
    if (attribution.source === null || !isStatement(attribution)) continue;
    if (holdsLemma(context, attribution.tokens.cue, ANSWERING_CUES)) continue;
    if (context.sourceOf(attribution)?.kind !== 'document' && !isCharge(context, attribution))
      continue;
    found.add(attribution.source);
    if (found.size === 2) break;
  }
  return [...found];
}

/** What rests on the source alone: the story, or another outlet's report that the story is about. Null for neither. */
function restingOn(
  context: RuleContext<{ readonly leastStatements: number }>,
  concealed: ConcealedSource,
  said: Statements,
): string | null {
  if (!isSingle(concealed)) return null;
  const isEnough = concealed.statements.length >= context.options.leastStatements;
  if (isEnough && isWholeStory(concealed, said)) return 'The story';
  const relay = findRelay(context, concealed.source);
  if (relay === null || !(isEnough || relay.isOnly)) return null;
  if (hasOthersThrough(context, concealed, relay.outlet)) return null;
  return relay.outlet === null
    ? 'The report that the text relays'
    : `What the text relays of another outlet’s report (${relay.outlet})`;
}

/** How much sources other than the writer say. */
interface Statements {
  readonly total: number;
  readonly bySource: ReadonlyMap<string, number>;
  /** How many sources say more than one thing. */
  readonly repeated: number;
}

function countStatements(context: RuleContext<unknown>): Statements {
  const bySource = new Map<string, number>();
  let total = 0;
  for (const attribution of context.attributions) {
    const { source } = attribution;
    if (source === null || source === context.author?.id || !isStatement(attribution)) continue;
    bySource.set(source, (bySource.get(source) ?? 0) + 1);
    total++;
  }
  return { total, bySource, repeated: [...bySource.values()].filter((count) => count > 1).length };
}

function isWholeStory(
  { source, statements }: ConcealedSource,
  { total, bySource, repeated }: Statements,
): boolean {
  const own = bySource.get(source.id) ?? 0;
  return statements.length >= total - own && repeated === (own > 1 ? 1 : 0);
}

/** Whether the outlet has others than this source: not itself, and not its reporter who "writes". */
function hasOthersThrough(
  context: RuleContext<unknown>,
  { source }: ConcealedSource,
  outlet: string | null,
): boolean {
  if (outlet === null) return false;
  return context.attributions.some(
    (other) =>
      other.via === outlet &&
      other.source !== null &&
      other.source !== source.id &&
      context.sourceOf(other)?.kind !== 'publication' &&
      !holdsLemma(context, other.tokens.cue, REPORTING_VERBS),
  );
}

const REPORTING_VERBS: ReadonlySet<string> = new Set(['publish', 'write', 'report']);
