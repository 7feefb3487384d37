import type { AuditSource } from '../../audit/contract.ts';
import { introductionOf, isPlural, sentencesAbout } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { BASIS, POSITIONLESS_HEADS, WEAK_BASIS } from '../lexicons/knowing-words.ts';
import { BARE_HEADS, EMPTY_MODIFIERS } from '../lexicons/unnamed-people.ts';
import { findRelay } from '../relayed.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { headOf, singular, wordsOf } from '../source-words.ts';
import { findConcealed } from '../unnamed.ts';

/** Finds unnamed sources of whom the text does not say how they could know. */
export const anonymousWithoutBasis: AnyRule = defineRule({
  id: 'anonymous-without-basis',
  level: 'warning',
  summary:
    'An unnamed source is “a friend” or “a person familiar with the matter”, and the text does not say how they know.',
  why: 'A reader cannot weigh what somebody says without knowing whether they were in the room. “Familiar with the matter” and “close to the family” claim that a source knows, and do not show it. Say how: who attended, was briefed, read the letter, works there. A position (“a manager at the company”, “a police source”) is enough, and so is anything in the sentences that mention the source. Of whom the text says nothing but that they are a source, `bare-source` speaks; what another outlet relays is a matter for `secondhand-anonymous`.',
  guidance: [GUIDANCE.nprDescribe, GUIDANCE.enquirerOpinion, GUIDANCE.guardianSpecific],
  options: {
    familiarIsEnough: {
      type: 'boolean',
      default: false,
      description: 'Whether “familiar with”, “close to” and the like are enough.',
    },
  },
  approvable: true,
  examples: {
    flagged: '[[A person familiar with the sale]] said the price was half of what had been asked.',
    clean: 'A person who attended the auction said the price was half of what had been asked.',
  },
  check(context) {
    for (const { source, first } of findConcealed(context)) {
      if (findRelay(context, source) !== null) continue;
      const span = introductionOf(context, source, first);
      if (span === null || holdsPosition(source, context.slice(span))) continue;
      const told = [context.textOf(context.sentenceAt(context.tokensOf(span).firstToken))];
      told.push(...sentencesAbout(context, source));
      const own = told.map((sentence) => withoutContents(context, source, sentence));
      if (own.some((sentence) => BASIS.test(sentence))) continue;
      const who = context.slice(span);
      const weak = own.map((sentence) => WEAK_BASIS.exec(sentence)?.[0]).find(Boolean);
      if (weak === undefined && isBare(who)) continue;
      if (weak !== undefined && context.options.familiarIsEnough) continue;
      const knows = isPlural(who) ? 'know' : 'knows';
      context.report({
        spans: [span],
        message:
          weak === undefined
            ? `The text does not say how “${who}” ${knows} this.`
            : `“${weak}” does not say how “${who}” ${knows} this: what they saw, or who told them.`,
        source,
        attribution: first,
      });
    }
  },
});

/** Whether any of the words for the source names a post, a trade, or a house that they speak from. */
function holdsPosition({ descriptions }: AuditSource, who: string): boolean {
  return [who, ...descriptions].some((text) => {
    const head = singular(headOf(text));
    if (!POSITIONLESS_HEADS.has(head)) return true;
    if (/\b(?:in|inside|within|at|from|on) (?:the|a|an|his|her|their|its|\p{Lu})/u.test(text))
      return true;
    // "A police source", "a White House insider": where they speak from.
    if (!BARE_HEADS.has(head)) return false;
    return modifiersOf(text).some((word) => !EMPTY_MODIFIERS.has(word));
  });
}

/** The words before the head. */
function modifiersOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const at = words.findIndex((word) => POSITIONLESS_HEADS.has(singular(word)));
  return words.slice(0, Math.max(0, at));
}

/** "A source", and nothing else: that is told by another rule. */
function isBare(text: string): boolean {
  return (
    BARE_HEADS.has(singular(headOf(text))) &&
    modifiersOf(text).every((word) => EMPTY_MODIFIERS.has(word))
  );
}

/** The sentence without what the source says in it: "he saw the memo" there is no basis that the writer gives. */
function withoutContents(
  context: RuleContext<unknown>,
  source: AuditSource,
  sentence: string,
): string {
  let rest = sentence;
  for (const attribution of context.attributionsOf(source)) {
    for (const span of attribution.contentSpans)
      rest = rest.replace(context.slice(span).replace(/\s+/g, ' '), ' ');
  }
  return rest;
}
