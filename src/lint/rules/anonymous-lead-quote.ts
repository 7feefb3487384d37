import { introductionOf, isPlural } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { isOrdinary } from '../standing.ts';
import { type ConcealedSource, findConcealed, isStatement } from '../unnamed.ts';

/** Finds stories whose lead or first quotation rests on somebody who is not named. */
export const anonymousLeadQuote: AnyRule = defineRule({
  id: 'anonymous-lead-quote',
  level: 'warning',
  summary:
    'The story’s first quotation, or its opening paragraph, rests on somebody who is not named.',
  why: 'What stands first sets how all the rest is read, and nobody answers for it. Open with what can be checked, or quote somebody who is named first. The first quotation is the first one of at least `leastWords` words. The opening paragraph is reported where nobody but unnamed sources speaks in it. People who are asked in the street are not reported, nor is somebody whom the next sentences name.',
  guidance: [GUIDANCE.postFirstQuote],
  options: {
    lead: {
      type: 'boolean',
      default: true,
      description:
        'Whether the opening paragraph is looked at too, and not only the first quotation.',
    },
    leastWords: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: 'How many words in quotation marks make a quotation.',
    },
  },
  approvable: true,
  examples: {
    flagged:
      'The ferry will not sail this winter. “The hull is like paper,” said [[a former employee of the line]].',
    clean:
      'The ferry will not sail this winter. “The hull must be replaced,” said Pim Ruiter, who runs it. “It is like paper,” said a former employee of the line.',
  },
  check(context) {
    const concealed = new Map(
      findConcealed(context)
        .filter(({ source }) => !isOrdinary(source))
        .map((each) => [each.source.id, each]),
    );
    if (concealed.size === 0) return;
    const lead = context.options.lead ? findLead(context, concealed) : null;
    if (lead !== null) {
      report(context, concealed, lead, 'The story opens with what', 'said');
      return;
    }
    const quoted = context.attributions.find((attribution) => isQuotation(context, attribution));
    if (quoted === undefined || !concealed.has(quoted.source ?? '')) return;
    if (!hasQuotationBefore(context, quoted))
      report(context, concealed, quoted, 'The story’s first quotation is', 'from');
  },
});

type Concealed = ReadonlyMap<string, ConcealedSource>;

function report(
  context: RuleContext<unknown>,
  concealed: Concealed,
  attribution: LintAttribution,
  opening: string,
  link: 'said' | 'from',
): void {
  const found = concealed.get(attribution.source ?? '');
  if (found === undefined) return;
  const span = introductionOf(context, found.source, attribution);
  if (span === null) return;
  const who = context.slice(span);
  const are = isPlural(who) ? 'are' : 'is';
  context.report({
    spans: [span, ...attribution.contentSpans],
    message:
      link === 'said'
        ? `${opening} “${who}”, who ${are} not named, said.`
        : `${opening} from “${who}”, who ${are} not named.`,
    source: found.source,
    attribution,
  });
}

/** The first statement of the opening paragraph, when only unnamed sources speak there. */
function findLead(context: RuleContext<unknown>, concealed: Concealed): LintAttribution | null {
  const block = context.document.blocks.find(
    (candidate) =>
      candidate.kind === 'paragraph' &&
      candidate.endToken - candidate.firstToken >= LEAST_TOKENS &&
      !isTitle(context, candidate.start, candidate.end),
  );
  if (block === undefined) return null;
  const spoken = context.attributions.filter(
    ({ extent, source }) =>
      extent.firstToken >= block.firstToken &&
      extent.firstToken < block.endToken &&
      source !== null &&
      source !== context.author?.id,
  );
  const [first] = spoken.filter(isStatement);
  if (first === undefined || !spoken.every(({ source }) => concealed.has(source ?? '')))
    return null;
  return isNamedNext(context, spoken) ? null : first;
}

/**
 * Whether the lead only describes whom the next sentences name ("a top aide said … Pim Ruiter, who advises the mayor,
 * told the council"): it speaks there and nowhere else, and next speaks somebody by name who was not mentioned before.
 */
function isNamedNext(context: RuleContext<unknown>, spoken: readonly LintAttribution[]): boolean {
  const last = spoken.at(-1);
  const source = last === undefined ? null : context.sourceOf(last);
  if (last === undefined || source === null || isPlural(source.name)) return false;
  if (context.attributionsOf(source).length > spoken.length) return false;
  const next = context.attributions.find(
    (other) => other.index > last.index && other.source !== null && isStatement(other),
  );
  const person = next === undefined ? null : context.sourceOf(next);
  const end = last.sourceSpans[0]?.end ?? 0;
  return person?.kind === 'named-person' && (person.mentions[0]?.start ?? 0) >= end;
}

/** A line shorter than this is a place, a date or a byline, and opens no story. */
const LEAST_TOKENS = 8;

function isTitle({ text, article }: RuleContext<unknown>, start: number, end: number): boolean {
  const title = article.title?.trim() ?? '';
  const line = text.slice(start, end).trim().replace(/\.$/, '');
  return title !== '' && line === title.replace(/\.$/, '');
}

/** Whether words long enough to be somebody's stand in quotation marks before, without anybody who says them. */
function hasQuotationBefore(
  context: RuleContext<{ readonly leastWords: number }>,
  { tokens, extent }: LintAttribution,
): boolean {
  const first = tokens.content[0]?.firstToken ?? extent.firstToken;
  const least = 2 * context.options.leastWords;
  return context.document.quotations.some(
    (quotation) =>
      quotation.endToken <= first && quotation.endToken - quotation.firstToken > least + 2,
  );
}

/** A quotation in an article's own paragraphs, whoever it is from: what is put in marks for its spelling is none. */
function isQuotation(
  context: RuleContext<{ readonly leastWords: number }>,
  { form, act, source, tokens, negated }: LintAttribution,
): boolean {
  if (form === 'indirect' || source === null || negated || act === 'attitude') return false;
  const { document } = context;
  let words = 0;
  for (const { firstToken, endToken } of tokens.content) {
    for (let i = firstToken; i < endToken; i++) {
      const kind = document.blocks[document.blockOf[i] as number]?.kind;
      if (kind === 'heading' || kind === 'caption') return false;
      if ((document.quotationOf[i] as number) < 0) continue;
      if (/[\p{L}\p{N}]/u.test(context.textOf({ firstToken: i, endToken: i + 1 }))) words++;
    }
  }
  return words >= context.options.leastWords;
}
