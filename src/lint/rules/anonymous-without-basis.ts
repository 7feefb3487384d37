import { introductionOf, isPlural } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { BASIS, WEAK_BASIS } from '../lexicons/knowing-words.ts';
import { findRelay } from '../relayed.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { holdsPosition, isBareSource, toldOf } from '../standing.ts';
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
      const told = toldOf(context, source);
      if (told.some((sentence) => BASIS.test(sentence))) continue;
      const who = context.slice(span);
      const weak = [...told, context.slice(span)]
        .map((sentence) => WEAK_BASIS.exec(sentence)?.[0])
        .find(Boolean);
      if (weak === undefined && isBareSource(who)) continue;
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
