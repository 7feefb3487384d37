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
    for (const concealed of findConcealed(context)) {
      const charge = isSingle(concealed) ? findCharge(context, concealed) : undefined;
      const rests = charge === undefined ? restingOn(context, concealed) : 'This charge';
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
): LintAttribution | undefined {
  const charge = statements.find((attribution) => isCharge(context, attribution));
  if (charge === undefined) return undefined;
  const isBacked = context.attributions.some((other) => {
    if (other.source === null || other.source === source.id || !isStatement(other)) return false;
    if (holdsLemma(context, other.tokens.cue, ANSWERING_CUES)) return false;
    return context.sourceOf(other)?.kind === 'document' || isCharge(context, other);
  });
  return isBacked ? undefined : charge;
}

/** What rests on the source alone: the story, or another outlet's report that the story is about. Null for neither. */
function restingOn(
  context: RuleContext<{ readonly leastStatements: number }>,
  concealed: ConcealedSource,
): string | null {
  if (!isSingle(concealed)) return null;
  const isEnough = concealed.statements.length >= context.options.leastStatements;
  if (isEnough && isWholeStory(context, concealed)) return 'The story';
  const relay = findRelay(context, concealed.source);
  if (relay === null || !(isEnough || relay.isOnly)) return null;
  if (hasOthersThrough(context, concealed, relay.outlet)) return null;
  return relay.outlet === null
    ? 'The report that the text relays'
    : `What the text relays of another outlet’s report (${relay.outlet})`;
}

function isWholeStory(
  context: RuleContext<unknown>,
  { source, statements }: ConcealedSource,
): boolean {
  const counts = new Map<string, number>();
  let others = 0;
  for (const attribution of context.attributions) {
    if (attribution.source === null || attribution.source === context.author?.id) continue;
    if (attribution.source === source.id || !isStatement(attribution)) continue;
    counts.set(attribution.source, (counts.get(attribution.source) ?? 0) + 1);
    others++;
  }
  return statements.length >= others && [...counts.values()].every((count) => count <= 1);
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
