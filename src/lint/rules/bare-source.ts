import { holdsToken } from '../../attribute/holds-token.ts';
import { GUIDANCE } from '../guidance.ts';
import { BARE_HEADS, EMPTY_MODIFIERS } from '../lexicons/unnamed-people.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { wordsOf } from '../source-words.ts';
import { isGivenByWriter } from '../unnamed.ts';

/** Finds sources of whom the text says nothing but that they are sources. */
export const bareSource: AnyRule = defineRule({
  id: 'bare-source',
  level: 'error',
  summary:
    'A source is called “a source” or “insiders”, and nothing more is said of them anywhere.',
  why: 'A reader who is told only that “a source” spoke cannot tell whether that was the owner or a passer-by. Say what can be said without giving the person away: where they work, on which side they stand, and how they know. A source that the text describes at another place is not reported.',
  guidance: [GUIDANCE.apValues, GUIDANCE.nprDescribe],
  options: {},
  approvable: true,
  examples: {
    flagged: '[[A source]] said the bakery would close in March.',
    clean: 'A source in the bakery’s accounts office said it would close in March.',
  },
  check(context) {
    const seen = new Set<string>();
    for (const attribution of context.attributions) {
      const span = attribution.sourceSpans[0];
      if (span === undefined || attribution.contentSpans.length === 0 || attribution.negated)
        continue;
      if (!isBare(context.slice(span)) || !isGivenByWriter(context, attribution)) continue;
      if (isDescribed(context, attribution) || seen.has(attribution.source ?? '')) continue;
      if (attribution.source !== null) seen.add(attribution.source);
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” says nothing of who this is or how they know.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});

/** "A source", "two well-placed sources", "insiders". */
function isBare(text: string): boolean {
  const words = wordsOf(text);
  const head = (words.at(-1) ?? '').replace(/s$/, '');
  return BARE_HEADS.has(head) && words.slice(0, -1).every((word) => EMPTY_MODIFIERS.has(word));
}

function isDescribed(context: RuleContext<unknown>, attribution: LintAttribution): boolean {
  const source = context.sourceOf(attribution);
  if (source !== null && source.kind !== 'unnamed-person' && source.kind !== 'group') return true;
  if (source?.descriptions.some((description) => !isBare(description))) return true;
  const range = attribution.tokens.source[0];
  if (range === undefined) return true;
  // "The source" goes on about somebody whom the text has brought in before, however it called them.
  if (isDefinite(context, range.firstToken) || isCredit(context, range.firstToken)) return true;
  return isModifiedAfter(context, attribution, range.endToken);
}

function isDefinite(context: RuleContext<unknown>, token: number): boolean {
  return /^(?:the|same)$/i.test(context.textOf({ firstToken: token, endToken: token + 1 }));
}

/** "Source: the harbour office" under a table, "as provided by source" under a picture. */
function isCredit(context: RuleContext<unknown>, token: number): boolean {
  const around = context.textOf({ firstToken: Math.max(0, token - 1), endToken: token + 2 });
  return /(?:^|\W)sources? ?:$|\bby source\b/i.test(around);
}

/** "sources close to the club", "a source, who works there,": words after the head that the source span leaves out. */
function isModifiedAfter(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
  after: number,
): boolean {
  const word = context.wordAt(after);
  if (holdsToken(attribution.tokens.cue, after)) return false;
  if (word === ',') {
    const next = context.wordAt(after + 1);
    return /^(?:who|whose|whom|one|a|an|both|all|each|including)$/.test(next);
  }
  return MODIFIER_STARTS.has(word);
}

const MODIFIER_STARTS: ReadonlySet<string> = new Set([
  'familiar', 'close', 'with', 'in', 'inside', 'within', 'at', 'from', 'of', 'on', 'near', 'who', 'whose', 'briefed', 'involved', 'to', 'among', 'working', 'for', '(', '—', '–', '-',
]); // biome-ignore format: a table
