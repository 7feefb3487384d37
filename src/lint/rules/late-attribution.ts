import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import {
  beginsSentence,
  findLateSpeaker,
  findSpeeches,
  isMentionedIn,
  isNamedIn,
  isUnmarkedChange,
  type Speech,
} from '../speeches.ts';

/** Finds long quotations whose speaker the reader learns only after more than the first sentence. */
export const lateAttribution: AnyRule = defineRule({
  id: 'late-attribution',
  level: 'warning',
  summary: 'A long quotation runs on past its first sentence before the text says who speaks.',
  why: 'Readers weigh words by who says them, and have to read again when they learn it late. Name the speaker before the quotation or after its first sentence. Not reported: a speaker whom the same paragraph or the one before names, or whose words the reader has just read; a speaker taken up by a pronoun; and names set under a quotation after a dash. Where the quotation follows right on another speaker’s, `speaker-change-unmarked` reports it instead.',
  guidance: [GUIDANCE.reutersQuotes, GUIDANCE.guardianQuotes],
  options: {
    sentences: {
      type: 'integer',
      default: 1,
      minimum: 1,
      description: 'How many sentences of the quotation may come before its speaker.',
    },
    words: {
      type: 'integer',
      default: 25,
      minimum: 1,
      description: 'How many words must come before the speaker for the quotation to be long.',
    },
  },
  examples: {
    flagged:
      '“The gauges have stood still since May, and nobody who works on the dam could have missed it. We wrote it down every morning. We were told to use a pencil,” said [[Jana Prins, an engineer]].',
    clean:
      '“The gauges have stood still since May, and nobody who works on the dam could have missed it,” said Jana Prins, an engineer. “We wrote it down every morning. We were told to use a pencil.”',
  },
  check(context) {
    const announced = findAnnounced(context);
    let before: Speech | undefined;
    for (const speech of findSpeeches(context)) {
      const previous = before;
      before = speech;
      const late = findLateSpeaker(context, speech);
      const [span] = speech.attribution.sourceSpans;
      if (late === null || span === undefined || !beginsSentence(context, speech)) continue;
      const { sentences, words } = late;
      if (sentences <= context.options.sentences || words < context.options.words) continue;
      if (isKnownBefore(context, previous, speech)) continue;
      if (announced.has((context.document.sentenceOf[speech.firstToken] as number) - 1)) continue;
      if (isUnmarkedChange(context, previous, speech)) continue;
      context.report({
        spans: [span, ...speech.attribution.contentSpans],
        message: `${sentences} sentences of this quotation come before the text says that “${context.sourceOf(speech.attribution)?.name}” speaks.`,
        source: speech.attribution.source,
        attribution: speech.attribution,
      });
    }
  },
});

/** Whether the reader has the speaker in mind: from the speech before, or from this paragraph or the one before it. */
function isKnownBefore(
  context: RuleContext<unknown>,
  previous: Speech | undefined,
  speech: Speech,
): boolean {
  const source = context.sourceOf(speech.attribution);
  if (source === null) return true;
  if (previous?.attribution.source === source.id || isTakenUp(context, speech)) return true;
  const { blocks, blockOf, starts } = context.document;
  const block = blockOf[speech.firstToken] as number;
  const start = blocks[Math.max(0, block - 1)]?.start ?? 0;
  const end = starts[speech.firstToken] as number;
  return isMentionedIn(source, start, end) || isNamedIn(source, context.text.slice(start, end));
}

/** "The engineer said": words for somebody whom the reader has met, and no name. */
function isTakenUp(context: RuleContext<unknown>, { attribution }: Speech): boolean {
  const [span] = attribution.sourceSpans;
  const source = context.sourceOf(attribution);
  if (span === undefined || source === null) return true;
  const text = context.slice(span);
  return (
    /^(?:the|this|that|his|her|their)\b/i.test(text) &&
    !(source.kind === 'named-person' && isNamedIn(source, text))
  );
}

/** The sentences that give one person by a description, who may be the one that the next sentence quotes and names. */
function findAnnounced(context: RuleContext<unknown>): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const attribution of context.attributions) {
    const [range] = attribution.tokens.source;
    const kind = context.sourceOf(attribution)?.kind;
    if (range === undefined || (kind !== 'unnamed-person' && kind !== 'named-person')) continue;
    if (/^(?:the|a|an|one|another)\b/i.test(context.textOf(range)))
      sentences.add(context.document.sentenceOf[range.firstToken] as number);
  }
  return sentences;
}
