import { introductionOf, isPlural } from '../about-source.ts';
import { findAttack } from '../attacks.ts';
import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { findConcealed } from '../unnamed.ts';

/** Finds words by which an unnamed source speaks ill of a named person or body. */
export const anonymousAttack: AnyRule = defineRule({
  id: 'anonymous-attack',
  level: 'error',
  summary: 'An unnamed source speaks ill of a named person or body.',
  why: 'Whoever is attacked by name cannot answer somebody who has none, and the reader cannot see the score that may be settled. Whoever wants to say it should put a name to it; otherwise keep to what the source saw or knows, which can be checked. What is reported is a judgement, not a charge of fact: for those see `single-anonymous-source`.',
  guidance: [
    GUIDANCE.nprAnonymity,
    GUIDANCE.reutersUnnamed,
    GUIDANCE.guardianSpecific,
    GUIDANCE.enquirerOpinion,
  ],
  options: {},
  approvable: true,
  examples: {
    flagged: 'A former aide said that Ada Stone was [[a bully]].',
    clean: 'A former aide said that Ada Stone had thrown a chair at the meeting of 4 May.',
  },
  check(context) {
    for (const { source, utterances } of findConcealed(context)) {
      for (const attribution of utterances) {
        const attack = findAttack(context, attribution);
        if (attack === null) continue;
        const who = introductionOf(context, source, attribution);
        if (who === null) continue;
        const span = context.spanOf(attack.words);
        const name = context.slice(who);
        context.report({
          spans: [span, who],
          message: `“${context.slice(span)}” is said of ${attack.target} by “${name}”, who ${isPlural(name) ? 'are' : 'is'} not named.`,
          source,
          attribution,
        });
      }
    }
  },
});
