import { GUIDANCE } from '../guidance.ts';
import { UNHELPFUL_MODIFIERS, VAGUE_GROUPS } from '../lexicons/vague-groups.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { hasClause, isGivenByWriter, LEAST_CONFIDENCE, wordsOf } from '../unnamed.ts';

/** How many sentences after the vague words somebody may be named without the reader wondering. */
const SENTENCES_AFTER = 3;

/** Finds what "critics", "experts" or "some" say, where the text never says who they are. */
export const vagueAttribution: AnyRule = defineRule({
  id: 'vague-attribution',
  level: 'warning',
  summary: '“Critics”, “experts” or “some” say something, and the text never says who.',
  why: 'Nobody can ask “critics” what they meant, or count them. Name one, or say how many there are and how it is known. It is no fault to open with “critics say” and name them after: a text that goes on to quote a named person, or that names somebody whom it calls a critic anywhere, is not reported.',
  guidance: [GUIDANCE.wikipediaWeasel, GUIDANCE.nprDescribe],
  options: {},
  examples: {
    flagged: '[[Critics]] say the plan will ruin the harbour.',
    clean:
      'Critics say the plan will ruin the harbour. “It is a disgrace,” said Jana Prins, who leads the campaign against it.',
  },
  check(context) {
    const seen = new Set<string>();
    for (const attribution of context.attributions) {
      const [span] = attribution.sourceSpans;
      if (span === undefined || attribution.contentSpans.length === 0) continue;
      if (attribution.confidence < LEAST_CONFIDENCE || !hasClause(context, attribution)) continue;
      if (attribution.act !== 'statement' && attribution.act !== 'belief') continue;
      const head = vagueHead(context.slice(span));
      if (head === null || seen.has(head) || !isGivenByWriter(context, attribution)) continue;
      if (isMadeSpecific(context, attribution, head)) continue;
      seen.add(head);
      context.report({
        spans: [span],
        message: `The text does not say who “${context.slice(span)}” are.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});

/** The group that the words name, when nothing in them narrows it down. */
function vagueHead(text: string): string | null {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const head = VAGUE_GROUPS.has(last) ? last : last.replace(/s$/, '');
  if (!VAGUE_GROUPS.has(head)) return null;
  // One of them is a person, whom other rules look at.
  if (last === head && PERSON_HEADS.test(head)) return null;
  return words.slice(0, -1).every((word) => UNHELPFUL_MODIFIERS.has(word)) ? head : null;
}

const PERSON_HEADS = /^(?!people|some|many|most|others|several|folk|few)/;

function isMadeSpecific(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
  head: string,
): boolean {
  const { firstToken, endToken } = attribution.extent;
  const next = context.textOf({ firstToken: endToken, endToken: endToken + 3 });
  if (/^,?\s*(?:such as|including|among|like|led by|from|at)\b/i.test(next)) return true;
  const source = context.sourceOf(attribution);
  if (source !== null && source.kind !== 'group' && source.kind !== 'unnamed-person') return true;
  for (const other of context.sources) {
    const isNamed = other.kind === 'named-person' || other.kind === 'organization';
    if (!isNamed) continue;
    const told = [
      ...other.descriptions,
      ...context.attributionsOf(other).flatMap((each) => each.sourceSpans.map(context.slice)),
    ];
    if (told.some((text) => wordsOf(text).some((word) => word === head || word === `${head}s`)))
      return true;
  }
  const { sentenceOf } = context.document;
  const here = sentenceOf[firstToken] as number;
  return context.attributions.some((other) => {
    const away = (sentenceOf[other.extent.firstToken] as number) - here;
    const kind = context.sourceOf(other)?.kind;
    const isNamed = kind === 'named-person' || kind === 'document' || kind === 'publication';
    return isNamed && away >= 0 && away <= SENTENCES_AFTER;
  });
}
