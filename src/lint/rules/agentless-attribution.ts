import { HEARSAY_ADVERBS } from '../../attribute/hearsay-adverbs.ts';
import { posOf } from '../../model/tagged-document.ts';
import type { Span } from '../../text/span.ts';
import { GUIDANCE } from '../guidance.ts';
import { HELD_VERBS } from '../lexicons/agentless-words.ts';
import { nearby } from '../nearby.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';

/** Finds what "is believed", "is said" or has "reportedly" happened, with nobody behind it. */
export const agentlessAttribution: AnyRule = defineRule({
  id: 'agentless-attribution',
  level: 'warning',
  summary:
    'Something “is believed”, “is said” or is “reportedly” so, and nobody is given who says it.',
  why: 'The passive and the adverb pass on a claim without anybody to answer for it. Say who believes or reports it, or find out whether it is so and say that. Not reported: a sentence that names who says it (“is believed by the police”, “according to the harbour office”), and words within what somebody else is quoted or reported to say.',
  guidance: [GUIDANCE.nprDescribe, GUIDANCE.wikipediaWeasel],
  options: {},
  examples: {
    flagged: 'The mill was [[reportedly]] sold to a brewer.',
    clean: 'The mill was sold to a brewer, the land registry shows.',
  },
  check(context) {
    for (const attribution of context.attributions) {
      if (attribution.source !== null || attribution.negated) continue;
      const span = agentlessSpan(context, attribution);
      if (span === null || isSaidByOthers(context, attribution)) continue;
      if (isReportedBeside(context, attribution) || isCharge(context, span)) continue;
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” does not say who says so.`,
        attribution,
      });
    }
  },
});

/** Where the words stand that leave out who says it: the adverb, or the passive with the clause after it. */
function agentlessSpan(context: RuleContext<unknown>, attribution: LintAttribution): Span | null {
  const [cue] = attribution.tokens.cue;
  if (cue === undefined) return null;
  const { lemmas } = context.tagged;
  for (let i = cue.firstToken; i < cue.endToken; i++)
    // Before an adjective ("a supposedly quiet street") it doubts a word and passes nothing on.
    if (HEARSAY_ADVERBS.has(lemmas[i] ?? '') && !/^JJ/.test(posOf(context.tagged, i + 1)))
      return context.spanOf({ firstToken: i, endToken: i + 1 });
  const last = cue.endToken - 1;
  const words = lemmas.slice(cue.firstToken, cue.endToken);
  // A form of "be" in the cue tells the passive from a verb whose subject was not found.
  const isPassive = words.includes('be') && HELD_VERBS.has(lemmas[last] ?? '');
  const isClause = /^(?:that|to)$/.test(lemmas[cue.endToken] ?? '');
  // "It" before the passive stands for the clause after it.
  const isImpersonal = /^it\b/i.test(context.textOf(cue));
  const firstToken = cue.firstToken + (isImpersonal ? 1 : 0);
  return isPassive && isClause && /^(?:VBN|VBD|JJ)$/.test(posOf(context.tagged, last))
    ? context.spanOf({ ...cue, firstToken })
    : null;
}

/** Whether the sentence before or after says from whose report it comes: no reader asks again. */
function isReportedBeside(context: RuleContext<unknown>, attribution: LintAttribution): boolean {
  const { extent } = attribution;
  const { sentenceOf, blockOf } = context.document;
  const here = sentenceOf[extent.firstToken] as number;
  return neighboursOf(context, attribution).some((other) => {
    const away = (sentenceOf[other.extent.firstToken] as number) - here;
    if (
      Math.abs(away) !== 1 ||
      Math.abs(
        (blockOf[other.extent.firstToken] as number) - (blockOf[extent.firstToken] as number),
      ) > 1
    )
      return false;
    const kind = context.sourceOf(other)?.kind;
    if (other.via !== null || kind === 'publication' || kind === 'document') return true;
    return other.cueSpans.some((span) =>
      /^(?:according to|report(?:s|ed)?)$/i.test(context.slice(span)),
    );
  });
}

/** "was charged for allegedly …", "is wrongly said to": who says so is plain, or it is said that it is not so. */
function isCharge(context: RuleContext<unknown>, span: Span): boolean {
  const { firstToken } = context.tokensOf(span);
  const around = { firstToken, endToken: firstToken };
  const sentence = nearby(context.sentenceAt(firstToken), around);
  const before = context.textOf({ firstToken: sentence.firstToken, endToken: firstToken });
  return (
    /\b(?:arrest|arrested|charged?|charges|indicted|sued|accused|prosecuted|fined)\b[^;:]*\b(?:for|with|of)(?:\s+\S+)?$/i.test(
      before,
    ) || /\b(?:wrongly|falsely|mistakenly)\b/i.test(context.slice(span))
  );
}

/** How many attributions before and after are looked at; a sentence rarely has more than three. */
const NEIGHBOURS = 8;

function neighboursOf(
  context: RuleContext<unknown>,
  { index }: LintAttribution,
): readonly LintAttribution[] {
  return context.attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS);
}

/** Whether somebody is given elsewhere in the sentence, or the words are within somebody's. */
function isSaidByOthers(context: RuleContext<unknown>, attribution: LintAttribution): boolean {
  const [span] = attribution.cueSpans;
  const [cue] = attribution.tokens.cue;
  if (span === undefined || cue === undefined) return true;
  if (context.isInsideQuotation(span)) return true;
  const sentence = nearby(context.sentenceAt(cue.firstToken), cue);
  const text = context.textOf(sentence).toLowerCase();
  if (
    /\b(?:according to|citing|by (?:the|some|many|most|local|police|scientists|historians|experts|[a-z]+s)\b)/.test(
      text,
    )
  )
    return true;
  return neighboursOf(context, attribution).some(
    (other) =>
      other.index !== attribution.index &&
      other.source !== null &&
      other.extent.firstToken < sentence.endToken &&
      sentence.firstToken < other.extent.endToken,
  );
}
