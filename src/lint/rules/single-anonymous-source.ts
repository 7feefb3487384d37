import type { TokenRange } from '../../attribute/attribution.ts';
import { posOf, type TaggedDocument } from '../../model/tagged-document.ts';
import { GUIDANCE } from '../guidance.ts';
import { ANSWERING_CUES, CHARGE_WORDS, CHARGING_CUES } from '../lexicons/charge-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { type ConcealedSource, findConcealed, isStatement } from '../unnamed.ts';

/** Finds charges, and whole stories, that rest on one unnamed source. */
export const singleAnonymousSource: AnyRule = defineRule({
  id: 'single-anonymous-source',
  level: 'error',
  summary: 'A charge against somebody, or the whole story, rests on one unnamed source.',
  why: 'Nobody can question a source that is not named, and one of them alone may be wrong or have a score to settle. Find a second source or a document, name this one, or have an editor record the approval. A denial by whoever is charged is no second source. A story is taken to rest on one source when at least half of all statements, and at least `leastStatements`, are theirs, and nobody else makes more than one.',
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
      const isStory = charge === undefined && isWholeStory(context, concealed, said);
      const [span] = (charge ?? concealed.first).sourceSpans;
      if (span === undefined || (charge === undefined && !isStory)) continue;
      const who = context.slice(concealed.first.sourceSpans[0] ?? span);
      context.report({
        spans: [span, ...(charge ?? concealed.first).contentSpans],
        message: isStory
          ? `The story rests on “${who}” alone.`
          : `This charge rests on “${who}” alone, who is not named.`,
        source: concealed.source,
        attribution: charge ?? concealed.first,
      });
    }
  },
});

/** Whether the words speak of one person: "two clerks" are not one source. */
function isSingle({ source }: ConcealedSource): boolean {
  return !/^(?:two|three|four|five|six|several|some|multiple|many|other|sources|insiders|officials|aides)\b/i.test(
    source.descriptions[0] ?? source.name,
  );
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
    if (hasLemma(context, attribution.tokens.cue, ANSWERING_CUES)) continue;
    if (context.sourceOf(attribution)?.kind !== 'document' && !isCharge(context, attribution))
      continue;
    found.add(attribution.source);
    if (found.size === 2) break;
  }
  return [...found];
}

function isCharge(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  return (
    hasLemma(context, tokens.cue, CHARGING_CUES) ||
    tokens.content.some((range) => tellsOfWrong(context, range))
  );
}

/** Whether the words say that somebody did wrong; not that a wrong was done ("bombs that are smuggled"). */
function tellsOfWrong(
  { tagged }: RuleContext<unknown>,
  { firstToken, endToken }: TokenRange,
): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (!CHARGE_WORDS.has(tagged.lemmas[i] ?? '') || !isDeed(tagged, i)) continue;
    const isPassive = posOf(tagged, i) === 'VBN' && tagged.lemmas[i - 1] === 'be';
    if (!isPassive || tagged.lemmas.slice(i, endToken).includes('by')) return true;
  }
  return false;
}

function hasLemma(
  context: RuleContext<unknown>,
  ranges: LintAttribution['tokens']['cue'],
  lemmas: ReadonlySet<string>,
): boolean {
  return ranges.some(({ firstToken, endToken }) =>
    context.tagged.lemmas.slice(firstToken, endToken).some((lemma) => lemmas.has(lemma)),
  );
}

/** A verb, or a noun that is somebody's: "his theft", "the treasurer’s fraud", and not "intellectual property theft". */
function isDeed(tagged: TaggedDocument, token: number): boolean {
  if (posOf(tagged, token).startsWith('VB')) return true;
  const before = posOf(tagged, token - 1);
  const isOwn = before === 'PRP$' || before === 'POS';
  return (
    isOwn ||
    /^(?:commit|accuse|suspect|guilty|take|pay|offer|accept|demand)$/.test(
      tagged.lemmas[token - 1] ?? '',
    ) ||
    tagged.lemmas[token - 1] === 'a'
  );
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
  context: RuleContext<{ readonly leastStatements: number }>,
  concealed: ConcealedSource,
  { total, bySource, repeated }: Statements,
): boolean {
  const { source, statements } = concealed;
  if (!isSingle(concealed) || statements.length < context.options.leastStatements) return false;
  const own = bySource.get(source.id) ?? 0;
  return statements.length >= total - own && repeated === (own > 1 ? 1 : 0);
}
