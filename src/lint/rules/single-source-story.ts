import type { AuditSource } from '../../audit/contract.ts';
import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { isInterview, isNamedIn, PRONOUN } from '../speeches.ts';
import { isStatement } from '../unnamed.ts';

/** Finds stories in which all that is attributed comes from one source. */
export const singleSourceStory: AnyRule = defineRule({
  id: 'single-source-story',
  level: 'warning',
  summary: 'All that the story attributes to anybody comes from one source, named or not.',
  why: 'One source has one side, one memory and one interest. Ask somebody who would see it otherwise, or look for a document; where there is only one, say why, and say what could not be checked. A story is reported when one source makes at least `leastStatements` statements, these are at least `leastShare` per cent of its words, and nobody else is given for any: no person, body, document or outlet. Interviews in question and answer are not reported: they show what they are.',
  guidance: [GUIDANCE.bbcSingleSource, GUIDANCE.guardianMultiple, GUIDANCE.reutersAccuracy],
  options: {
    leastStatements: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'How many statements of one source make a story.',
    },
    leastShare: {
      type: 'integer',
      default: 25,
      minimum: 0,
      description: 'How many of a hundred words of the text must be the source’s.',
    },
  },
  approvable: true,
  examples: {
    flagged:
      '[[Jana Prins, who owns the mill,]] said it would close in May. “We cannot pay for the grain,” she said. She said the council had promised help and sent none.',
    clean:
      'Jana Prins, who owns the mill, said it would close in May. “We cannot pay for the grain,” she said. The council said it had sent 4,000 euros in March.',
  },
  check(context) {
    if (isInterview(context)) return;
    const only = findOnlySource(context);
    if (only === null) return;
    const statements = context.attributionsOf(only).filter(isStatement);
    const spans = statements.flatMap(({ sourceSpans }) => sourceSpans);
    const first = spans.find((span) => !PRONOUN.test(context.slice(span))) ?? spans[0];
    if (statements.length < context.options.leastStatements || first === undefined) return;
    const { words } = context.audit.article;
    if (only.words * 100 < context.options.leastShare * words) return;
    context.report({
      spans: [first],
      message: `All ${statements.length} statements that the text attributes are “${only.name}”’s.`,
      source: only,
      attribution: statements[0] ?? null,
    });
  },
});

/** Attributions as doubtful as this still count as somebody else's: better one story missed than one accused. */
const LEAST_DOUBT = 0.1;

/** The source of everything that is said or known in the text, or null when there are several or none. */
function findOnlySource(context: RuleContext<unknown>): AuditSource | null {
  let only: AuditSource | null = null;
  for (const attribution of context.attributions) {
    const source = context.sourceOf(attribution);
    if (source === null || source.id === context.author?.id) continue;
    if (!isGiven(attribution, source)) continue;
    if (only !== null && source.id !== only.id && !isOne(only, source)) return null;
    only = only === null || source.attributions > only.attributions ? source : only;
  }
  return only;
}

/** Whether two sources are perhaps one that the reading took for two: of one kind, with a word of the name in common. */
function isOne(one: AuditSource, other: AuditSource): boolean {
  return one.kind === other.kind && isNamedIn(one, other.name);
}

/** Whether the source is given for something: said or known, or as what a person or a body of a name believes. */
function isGiven({ act, confidence }: LintAttribution, { kind }: AuditSource): boolean {
  if (confidence < LEAST_DOUBT) return false;
  if (act === 'statement' || act === 'knowledge') return true;
  return act === 'belief' && (kind === 'named-person' || kind === 'organization');
}
