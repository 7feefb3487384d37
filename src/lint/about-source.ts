import type { TokenRange } from '../attribute/attribution.ts';
import type { AuditSource } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** Pronouns, which take up somebody whom the text has brought in before. */
const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|who|whom|whose|one)$/i;

function isPronoun(text: string): boolean {
  return PRONOUN.test(text);
}

/** Whether the words are for more than one: "two aides", "people close to the club". */
export function isPlural(text: string): boolean {
  return (
    /^(?:two|three|four|five|six|several|some|multiple|many|other|both|few|various|numerous)\b/i.test(
      text,
    ) ||
    /^(?:[\p{L}’'-]+ ){0,4}(?:people|sources|insiders|officials|aides|employees|members|workers|engineers|executives|advisers|advisors|diplomats|allies|associates|friends)\b/iu.test(
      text,
    )
  );
}

/**
 * Where the text tells the reader who the source is: the source span of the attribution, or, where that is a pronoun
 * or a name that the writer made up, the first words before it that describe them. Null without either.
 */
export function introductionOf(
  context: RuleContext<unknown>,
  source: AuditSource,
  attribution: LintAttribution,
): Span | null {
  const span = attribution.sourceSpans[0] ?? null;
  if (span !== null && isDescription(context.slice(span))) return trim(context, span);
  const told = new Set(source.descriptions);
  const limit = span?.end ?? context.text.length;
  const described = source.mentions.find(
    (mention) => mention.end <= limit && told.has(context.slice(mention)),
  );
  return described ?? locate(context.text, source.descriptions, limit) ?? span;
}

/** Without a comma at the end, and without the clause that says that they are not named. */
function trim({ text }: RuleContext<unknown>, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const clause = said.search(
    /,?\s+(?:who|which)\s+(?:requested|asked|insisted|declined|spoke|was|were|wasn|weren|is|are|isn|aren)\b|\s+who$|,$/,
  );
  return clause > 0 ? { start, end: start + clause } : { start, end };
}

/** Words with a small letter at their start or a noun's article: "a clerk", and not "he" or "Agent X". */
function isDescription(text: string): boolean {
  return !isPronoun(text) && /\s|^sources$/i.test(text) && !/^(?:\p{Lu}\S*\s?)+$/u.test(text);
}

/** The last of the descriptions that stands before `limit`: a mention may begin elsewhere than its description. */
function locate(text: string, descriptions: readonly string[], limit: number): Span | null {
  for (const description of [...descriptions].reverse()) {
    const start = text.lastIndexOf(description, limit - description.length);
    if (start >= 0) return { start, end: start + description.length };
  }
  return null;
}

/**
 * The sentences that mention the source outside quotations, in text order, each with the `after` sentences that follow
 * it: where the text may say more of them.
 */
export function sentencesAbout(
  context: RuleContext<unknown>,
  source: AuditSource,
  after = 0,
): readonly TokenRange[] {
  const { sentenceOf } = context.document;
  const places = [...source.mentions, ...(source.anonymitySpan ? [source.anonymitySpan] : [])];
  const indices = new Set<number>();
  for (const place of places) {
    if (context.isInsideQuotation(place)) continue;
    const index = sentenceOf[context.tokensOf(place).firstToken] as number;
    for (let i = index; i <= index + after; i++) indices.add(i);
  }
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => context.sentences[index])
    .filter((sentence) => sentence !== undefined);
}
