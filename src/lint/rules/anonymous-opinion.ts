import type { TokenRange } from '../../attribute/attribution.ts';
import { introductionOf, isPlural } from '../about-source.ts';
import { findAttack } from '../attacks.ts';
import { GUIDANCE } from '../guidance.ts';
import { findJudgements } from '../judgements.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { isOrdinary } from '../standing.ts';
import { findConcealed } from '../unnamed.ts';

/** Finds opinions for which nobody puts their name: a source may be unnamed for what it knows, not for what it thinks. */
export const anonymousOpinion: AnyRule = defineRule({
  id: 'anonymous-opinion',
  level: 'error',
  summary: 'An unnamed source gives an opinion, and not information.',
  why: 'Anonymity is granted for facts that are not to be had otherwise. An opinion is worth what its owner is worth, and nobody knows who that is. Leave it out, find somebody who says it by name, or ask the source for what it rests on. People who are asked in the street what they think are not reported; what speaks ill of a named person or body is reported by `anonymous-attack`.',
  guidance: [
    GUIDANCE.apInterviews,
    GUIDANCE.apValues,
    GUIDANCE.postFirstQuote,
    GUIDANCE.enquirerOpinion,
  ],
  options: {
    attacks: {
      type: 'boolean',
      default: false,
      description: 'Whether what `anonymous-attack` reports is reported here too.',
    },
    speculation: {
      type: 'boolean',
      default: true,
      description: 'Whether “I think that …” is reported, also where no word judges.',
    },
  },
  approvable: true,
  examples: {
    flagged: '“The plan is [[a disaster]],” said a manager at the ferry company.',
    clean: '“The plan costs twice what we were told,” said a manager at the ferry company.',
  },
  check(context) {
    const { attacks, speculation } = context.options;
    for (const { source, utterances } of findConcealed(context)) {
      if (isOrdinary(source)) continue;
      for (const attribution of utterances) {
        if (!attacks && findAttack(context, attribution) !== null) continue;
        const [judgement] = findJudgements(context, attribution);
        const words = judgement?.words ?? (speculation ? findThinking(context, attribution) : null);
        if (words === null) continue;
        const who = introductionOf(context, source, attribution);
        if (who === null) continue;
        const span = context.spanOf(words);
        const name = context.slice(who);
        context.report({
          spans: [span, who],
          message: `“${context.slice(span)}” gives the opinion of “${name}”, who ${isPlural(name) ? 'are' : 'is'} not named.`,
          source,
          attribution,
        });
      }
    }
  },
});

/** "I think", "I just don't believe", in the source's own quoted words and before a clause. */
function findThinking(
  context: RuleContext<unknown>,
  { tokens }: LintAttribution,
): TokenRange | null {
  const { lemmas } = context.tagged;
  for (const { firstToken, endToken } of tokens.content) {
    for (let i = firstToken; i + 2 < endToken; i++) {
      if (lemmas[i] !== 'i' || (context.document.quotationOf[i] as number) < 0) continue;
      let verb = i + 1;
      while (verb < endToken && verb < i + 5 && HELPERS.has(lemmas[verb] ?? '')) verb++;
      if (!THINKING.has(lemmas[verb] ?? '') || verb >= endToken - 2) continue;
      return { firstToken: i, endToken: verb + 1 };
    }
  }
  return null;
}

const HELPERS: ReadonlySet<string> = new Set([
  'do', 'not', "n't", 'n’t', 'just', 'really', 'still', 'honestly', 'personally', 'also', 'certainly', 'would',
]); // biome-ignore format: a table

const THINKING: ReadonlySet<string> = new Set([
  'think',
  'believe',
  'suspect',
  'guess',
  'reckon',
  'doubt',
  'bet',
]);
