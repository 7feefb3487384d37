import { introductionOf, isPlural } from '../about-source.ts';
import { findAttack } from '../attacks.ts';
import { isCharge } from '../charges.ts';
import { GUIDANCE } from '../guidance.ts';
import { SIDE_WORDS } from '../lexicons/side-words.ts';
import { findRelay } from '../relayed.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { holdsPosition, toldOf } from '../standing.ts';
import { type ConcealedSource, findConcealed } from '../unnamed.ts';

/** Finds unnamed sources with something to say against somebody, whose side the text does not tell. */
export const anonymousMotiveUnstated: AnyRule = defineRule({
  id: 'anonymous-motive-unstated',
  level: 'info',
  summary:
    'An unnamed source charges somebody, speaks ill of them or carries much of the story, and the text does not say on which side they stand.',
  why: 'Who speaks against somebody from behind a veil has a reason to, and it may be a good one. Readers can weigh it only if they know the side: a rival, a friend, somebody who was dismissed, somebody who stands to lose. Reported are sources who charge somebody or speak ill of them, or of whom nothing is known and who make `leastStatements` statements, where the text says neither where they stand nor why they speak. A post that shows the side (“a manager at the brewery”) is enough, a former one is not.',
  guidance: [GUIDANCE.nprDescribe, GUIDANCE.spjAnonymity, GUIDANCE.timesMotives, GUIDANCE.apValues],
  options: {
    leastStatements: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'How many statements make a source one that carries much of the story.',
    },
  },
  approvable: true,
  examples: {
    flagged: '[[A former employee of the zoo]] accused the director of falsifying the records.',
    clean:
      'A former employee of the zoo, who was dismissed in May and is suing it, accused the director of falsifying the records.',
  },
  check(context) {
    for (const concealed of findConcealed(context)) {
      const { source, first } = concealed;
      const span = introductionOf(context, source, first);
      if (span === null || findRelay(context, source) !== null) continue;
      const who = context.slice(span);
      if (!isFormer(who, source.descriptions) && holdsPosition(source, who)) continue;
      const weight = weighOn(context, concealed, holdsPosition(source, who));
      if (weight === null || CLOSE_TO_SOMEBODY.test(who) || isChorus(who)) continue;
      if ([who, ...toldOf(context, source)].some((told) => SIDE_WORDS.test(told))) continue;
      context.report({
        spans: [span],
        message: `“${who}” ${weight[0]}${isPlural(who) ? '' : 's'} ${weight[1]}, and the text does not say on which side they stand or why they speak.`,
        source,
        attribution: first,
      });
    }
  },
});

function isFormer(who: string, descriptions: readonly string[]): boolean {
  return [who, ...descriptions].some((text) => /\b(?:former|formerly|ex-\p{L}+)\b/iu.test(text));
}

/** "Sources" have no one side: how many they are is asked elsewhere. */
function isChorus(who: string): boolean {
  return isPlural(who) && !/^(?:two|three|four|five|six)\b/i.test(who);
}

/** "A person close to the mayor" stands by the mayor; one close to the talks may stand anywhere. */
const CLOSE_TO_SOMEBODY =
  /\bclose to (?!(?:the |this |that |his |her |their )?(?:\p{L}+ )?(?:talks|negotiations|situation|matter|investigation|inquiry|probe|deal|sale|process|planning|issue|discussions?|case|events?|decision)\b)/iu;

/** What the source does, without its s, that makes it matter who this is; null where it hardly does. */
function weighOn(
  context: RuleContext<{ readonly leastStatements: number }>,
  { statements, utterances }: ConcealedSource,
  isKnownPost: boolean,
): readonly [verb: string, rest: string] | null {
  if (statements.some((attribution) => isCharge(context, attribution))) return ['make', 'a charge'];
  if (utterances.some((attribution) => findAttack(context, attribution) !== null))
    return ['speak', 'ill of somebody'];
  const count = statements.length;
  return isKnownPost || count < context.options.leastStatements
    ? null
    : ['make', `${count} statements`];
}
