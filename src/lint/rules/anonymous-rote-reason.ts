import type { AuditSource } from '../../audit/contract.ts';
import type { Span } from '../../text/span.ts';
import { isPlural } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { STOCK_REASONS, TELLING_REASON } from '../lexicons/anonymity-reasons.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

/** Finds reasons for anonymity that are stock phrases and tell the reader nothing. */
export const anonymousRoteReason: AnyRule = defineRule({
  id: 'anonymous-rote-reason',
  level: 'warning',
  summary:
    'The reason why a source is not named is a stock phrase: “not authorized to speak”, “the sensitivity of the matter”.',
  why: 'A stock reason says that the source did not want to be named and calls it a reason. Say what being named would cost them, or what binds them: a threat of dismissal, a promise of secrecy, a boss who forbids it. Where the real reason would give the source away, say less and not something empty. A stock phrase beside a real reason is not reported.',
  guidance: [GUIDANCE.timesRoteReasons],
  options: {
    phrases: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further phrases that the desk takes for stock reasons.',
    },
  },
  approvable: true,
  examples: {
    flagged:
      'A clerk at the registry, who was [[not authorized to speak publicly]], said the files had been moved.',
    clean:
      'A clerk at the registry, who asked not to be named because the director has dismissed two people for talking to reporters, said the files had been moved.',
  },
  check(context) {
    const seen = new Set<number>();
    for (const source of context.sources) {
      const note = source.anonymitySpan;
      if (source.anonymity === 'bare' || note === null || context.isInsideQuotation(note)) continue;
      const span = findStockReason(context, note);
      if (span === null || seen.has(span.start) || isToldMore(context, note)) continue;
      seen.add(span.start);
      const who = whoIs(source);
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” is a stock reason: it does not say what ${who} would risk by being named.`,
        source,
      });
    }
  },
});

function whoIs({ name, descriptions: [words] }: AuditSource): string {
  if (words === undefined) return `the ${name}`;
  if (/^the /i.test(words)) return `the${words.slice(3)}`;
  return isPlural(words) ? 'these sources' : 'this source';
}

/** The first stock phrase that overlaps the note. The note's sentence is searched, and no more. */
function findStockReason(
  context: RuleContext<{ readonly phrases: readonly string[] }>,
  note: Span,
): Span | null {
  const sentence = context.spanOf(context.sentenceAt(context.tokensOf(note).firstToken));
  const text = context.slice(sentence);
  const from = note.start - sentence.start;
  for (const phrase of context.options.phrases) {
    const at = phrase.trim() === '' ? -1 : text.toLowerCase().indexOf(phrase.toLowerCase().trim());
    if (at >= 0)
      return { start: sentence.start + at, end: sentence.start + at + phrase.trim().length };
  }
  for (const pattern of STOCK_REASONS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end <= from || sentence.start + match.index >= note.end + NOTE_REACH) continue;
      return { start: sentence.start + match.index, end: sentence.start + end };
    }
  }
  return null;
}

/** How far after the note the reason may begin, in code units: "on condition of anonymity, citing the sensitivity". */
const NOTE_REACH = 12;

/** Whether the sentence of the note, or the one after it, gives a reason that says something. */
function isToldMore(context: RuleContext<unknown>, note: Span): boolean {
  const index = context.document.sentenceOf[context.tokensOf(note).firstToken] as number;
  const here = context.sentences[index];
  const next = context.sentences[index + 1];
  if (here === undefined) return true;
  const start = context.spanOf(here).start;
  // What stands well before the note is what the source said, and not why they are not named.
  const about = context.text.slice(Math.max(start, note.start - BEFORE), context.spanOf(here).end);
  return (
    TELLING_REASON.test(about) ||
    (next !== undefined &&
      /^(?:he|she|they|the|both)\b/i.test(context.textOf(next)) &&
      /\b(?:fear|afraid|worr|retaliat|reprisal|dismiss|fired)/i.test(context.textOf(next)))
  );
}

const BEFORE = 40;
