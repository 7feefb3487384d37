import type { AuditSource } from '../../audit/contract.ts';
import { introductionOf, isPlural } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { SENIORITY_WORDS } from '../lexicons/unnamed-people.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { headOf, wordsOf } from '../source-words.ts';
import { isGivenByWriter, isStatement, isUnnamedPlural } from '../unnamed.ts';

/** Finds "sources" and "officials" that are never counted or told apart. */
export const undistinguishedSources: AnyRule = defineRule({
  id: 'undistinguished-sources',
  level: 'info',
  summary:
    '“Sources” or “officials” speak in chorus, and the text never says how many or which is which.',
  why: 'A plural suggests that several people said the same, independently. Was it two, or one with a friend? Say how many (“three officials”), and tell them apart where they differ or know different things (“one of them, who attended”). The text cannot show that a plural is false; it is a note to whoever has the notebook. Plain “officials” who hold a briefing, and officials of a named body (“harbour officials”), speak for it and are not reported, nor are those whom the text tells apart anywhere.',
  guidance: [GUIDANCE.reutersSourcing],
  options: {
    severalIsEnough: {
      type: 'boolean',
      default: false,
      description: 'Whether “several”, “multiple” and “many” count as a number.',
    },
  },
  approvable: true,
  examples: {
    flagged: '[[Sources]] said the choir would split in May. They said the hall was too small.',
    clean: 'Three members of the choir said it would split in May.',
  },
  check(context) {
    for (const source of context.sources) {
      if (source.kind !== 'group' && source.kind !== 'unnamed-person') continue;
      const first = context
        .attributionsOf(source)
        .find((attribution) => isStatement(attribution) && isGivenByWriter(context, attribution));
      if (first === undefined) continue;
      const span = introductionOf(context, source, first);
      if (span === null) continue;
      const who = context.slice(span);
      const isVeiled = source.anonymitySpan !== null;
      if (!isChorus(who, isVeiled, context.options.severalIsEnough)) continue;
      if (isCounted(source) || areToldApart(context, headOf(who))) continue;
      context.report({
        spans: [span],
        message: `The text does not say how many speak as “${who}”, and does not tell them apart.`,
        source,
        attribution: first,
      });
    }
  },
});

/** A plural without a number: "sources", "people briefed on the sale", "senior officials". */
function isChorus(who: string, isVeiled: boolean, severalIsEnough: boolean): boolean {
  if (!isPlural(who) || /^(?:the|these|those|both|his|her|their|its)\b|['’]s? /i.test(who))
    return false;
  if (NUMBER.test(who)) return false;
  if (severalIsEnough && /^(?:several|multiple|many|numerous|various)\b/i.test(who)) return false;
  const head = headOf(who);
  // "Police sources" are as many and as few as "sources"; "police officials" speak for the police.
  if (isUnnamedPlural(who)) return true;
  return (
    /^(?:officials|aides|insiders|advisers|advisors|executives|diplomats|staffers)$/.test(head) &&
    wordsOf(who).every((word) => word === head || SENIORITY_WORDS.has(word)) &&
    (isVeiled || KEPT_BACK.test(who))
  );
}

/** Officials who are told to be high or past, and no more, keep back who they are; plain "officials" hold a briefing. */
const KEPT_BACK =
  /\b(?:senior|top|high-ranking|high-level|ranking|former|current|unnamed|anonymous|unidentified|several|multiple)\b/i;

const NUMBER =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|a pair|couple|half|\d+)\b/i;

function isCounted({ name, descriptions }: AuditSource): boolean {
  return [name, ...descriptions].some((text) => NUMBER.test(text));
}

/** Whether the writer speaks anywhere of one or another of them: "one of the officials", "a second source". */
function areToldApart(context: RuleContext<unknown>, head: string): boolean {
  const single = head === 'people' ? 'person' : head.replace(/s$/, '');
  const apart = new RegExp(
    String.raw`\b(?:one|two|three|four|five|most|some|all|both|each|neither) of (?:them|the|those|these)\b|\b(?:one|another|a second|a third|a fourth|the first|the second|the other|a different|a separate|each)(?: \p{L}+)? ${single}\b|\bboth ${head}\b|\bthe (?:two|three|four|five|six) ${head}\b`,
    'giu',
  );
  for (const { index } of context.text.matchAll(apart))
    if (!context.isInsideQuotation({ start: index, end: index + 1 })) return true;
  return false;
}
