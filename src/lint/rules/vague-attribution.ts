import { posOf } from '../../model/tagged-document.ts';
import { GUIDANCE } from '../guidance.ts';
import { PEOPLE, UNHELPFUL_MODIFIERS, VAGUE_GROUPS } from '../lexicons/vague-groups.ts';
import { nearby } from '../nearby.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { hasClause, isGivenByWriter, LEAST_CONFIDENCE, wordsOf } from '../unnamed.ts';

/** How many sentences after the vague words somebody may be named without the reader wondering. */
const SENTENCES_AFTER = 3;

/** Finds what "critics", "experts" or "some" say, where the text never says who they are. */
export const vagueAttribution: AnyRule = defineRule({
  id: 'vague-attribution',
  level: 'warning',
  summary: '“Critics”, “experts” or “some” say something, and the text never says who.',
  why: 'Nobody can ask “critics” what they meant, or count them. Name one, or say how many there are and how it is known. It is no fault to open with “critics say” and name them after: a text that goes on to quote a named person, or that names somebody whom it calls a critic anywhere, is not reported.',
  guidance: [GUIDANCE.wikipediaWeasel, GUIDANCE.nprDescribe],
  options: {},
  examples: {
    flagged: '[[Critics]] say the plan will ruin the harbour.',
    clean:
      'Critics say the plan will ruin the harbour. “It is a disgrace,” said Jana Prins, who leads the campaign against it.',
  },
  check(context) {
    const seen = new Set<string>();
    let known: ReadonlySet<string> | undefined;
    const namings = (): ReadonlySet<string> => {
      known ??= findNamings(context);
      return known;
    };
    for (const attribution of context.attributions) {
      const [span] = attribution.sourceSpans;
      if (span === undefined || attribution.contentSpans.length === 0) continue;
      if (attribution.confidence < LEAST_CONFIDENCE || !hasClause(context, attribution)) continue;
      if (attribution.act !== 'statement' && attribution.act !== 'belief') continue;
      const head = vagueHead(context.slice(span));
      if (head === null || seen.has(head) || !isGivenByWriter(context, attribution)) continue;
      if (isSupposed(context, attribution)) continue;
      if (/^(?:people|folk|others)$/.test(head) && !isPlainlySaid(context, attribution)) continue;
      if (isMadeSpecific(context, attribution, head, namings())) continue;
      seen.add(head);
      context.report({
        spans: [span],
        message: `The text does not say who “${context.slice(span)}” are.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});

/** The group that the words name, when nothing in them narrows it down. */
function vagueHead(text: string): string | null {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const head = VAGUE_GROUPS.has(last) ? last : last.replace(/s$/, '');
  if (!VAGUE_GROUPS.has(head)) return null;
  // One of them is a person, whom other rules look at.
  if (last === head && PERSON_HEADS.test(head)) return null;
  return words.slice(0, -1).every((word) => UNHELPFUL_MODIFIERS.has(word)) ? head : null;
}

/** "people would say", "if critics claim", "what experts say:", "people look to buy": nobody is told to have said so. */
function isSupposed(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  const [cue] = tokens.cue;
  const [source] = tokens.source;
  if (cue === undefined || source === undefined) return true;
  const { lemmas } = context.tagged;
  for (let i = cue.firstToken; i < cue.endToken; i++)
    if (
      posOf(context.tagged, i) === 'MD' ||
      /^(?:look|seem|chant|cross|line)$/.test(lemmas[i] ?? '')
    )
      return true;
  if (/^(?:will|would|may|might|could|can|should|must)$/.test(lemmas[cue.firstToken - 1] ?? ''))
    return true;
  if (
    /^(?:if|when|whenever|unless|what|how|whether|even)$/.test(lemmas[source.firstToken - 1] ?? '')
  )
    return true;
  // "a consensus among economists", "a “mostly retired” economists": the source span leaves out a part.
  const before = source.firstToken - 1;
  if (
    /^(?:among|between|of)$/.test(lemmas[before] ?? '') ||
    /^JJ/.test(posOf(context.tagged, /^[”"]$/.test(lemmas[before] ?? '') ? before - 1 : before))
  )
    return true;
  // "many reasons to believe".
  if (/^NN/.test(posOf(context.tagged, cue.firstToken))) return true;
  // "many [proponents]": the words before a noun that the source span leaves out.
  return (
    /^(?:NN|JJ)/.test(posOf(context.tagged, source.endToken)) && source.endToken !== cue.firstToken
  );
}

/** "People say", and not "people warning", "people think": so bare a word is often anybody, and no source at all. */
function isPlainlySaid(context: RuleContext<unknown>, { act, tokens }: LintAttribution): boolean {
  const [cue] = tokens.cue;
  if (act !== 'statement' || cue === undefined) return false;
  for (let i = cue.firstToken; i < cue.endToken; i++)
    if (/^VB[DPZ]$/.test(posOf(context.tagged, i))) return true;
  return false;
}

/** Words that may take up a group told of just before: "lawmakers agree … many think". */
const PRONOUNS = /^(?:some|many|most|others?|several|few)$/;

/** Whether a bare "some" or "others" is some of a group that the same sentence or the one before tells of. */
function isTakenUp(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  const first = tokens.source[0]?.firstToken ?? 0;
  const { sentenceOf, sentenceStarts } = context.document;
  const from = sentenceStarts[Math.max(0, (sentenceOf[first] as number) - 1)] as number;
  const range = nearby(
    { firstToken: from, endToken: first },
    { firstToken: first, endToken: first },
  );
  for (let i = range.firstToken; i < first; i++) {
    const pos = posOf(context.tagged, i);
    const lemma = context.tagged.lemmas[i] ?? '';
    const isMany = pos === 'NNS' || lemma === 'people';
    // "One student ranted … Others lamented".
    if (lemma === 'one' && /^NN/.test(posOf(context.tagged, i + 1))) return true;
    if (pos === 'NNPS' || (isMany && isPeople(context, i)) || COLLECTIVES.test(lemma)) return true;
  }
  return false;
}

const COLLECTIVES = /^(?:group|party|crowd|team|family|crew|choir|caravan|staff|audience)$/;

/** Nouns for people, and those that begin with a capital: "Londoners". */
function isPeople(context: RuleContext<unknown>, token: number): boolean {
  return (
    PEOPLE.has(context.tagged.lemmas[token] ?? '') ||
    /^\p{Lu}/u.test(context.textOf({ firstToken: token, endToken: token + 1 }))
  );
}

const PERSON_HEADS = /^(?!people|some|many|most|others|several|folk|few)/;

/** The longest line that is a credit and no paragraph, in tokens. */
const CREDIT_LENGTH = 10;

/** Whether the next block is a credit: "Jana Prins, Harbour Courier". */
function isCredited(context: RuleContext<unknown>, { extent }: LintAttribution): boolean {
  const { blocks, blockOf } = context.document;
  const next = blocks[(blockOf[extent.endToken - 1] as number) + 1];
  if (next === undefined || next.endToken - next.firstToken > CREDIT_LENGTH) return false;
  const entity = context.tagged.entityOf[next.firstToken] as number;
  return entity >= 0 && context.tagged.entities[entity]?.type === 'person';
}

/** The words by which the text calls the people and bodies that it names. */
function findNamings(context: RuleContext<unknown>): ReadonlySet<string> {
  const namings = new Set<string>();
  for (const source of context.sources) {
    if (source.kind !== 'named-person' && source.kind !== 'organization') continue;
    const told = [
      ...source.descriptions,
      ...context.attributionsOf(source).flatMap((each) => each.sourceSpans.map(context.slice)),
    ];
    for (const text of told) for (const word of wordsOf(text)) namings.add(word);
  }
  return namings;
}

/** So many attributions before and after are looked at: more than three sentences have. */
const NEIGHBOURS = 24;

function isMadeSpecific(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
  head: string,
  namings: ReadonlySet<string>,
): boolean {
  const { firstToken, endToken } = attribution.extent;
  if (PRONOUNS.test(head) && isTakenUp(context, attribution)) return true;
  const next = context.textOf({ firstToken: endToken, endToken: endToken + 3 });
  if (/^,?\s*(?:such as|including|among|like|led by|from|at)\b/i.test(next)) return true;
  if (isCredited(context, attribution)) return true;
  const source = context.sourceOf(attribution);
  if (source !== null && source.kind !== 'group' && source.kind !== 'unnamed-person') return true;
  if (namings.has(head) || namings.has(`${head}s`)) return true;
  const { sentenceOf } = context.document;
  const here = sentenceOf[firstToken] as number;
  const near = context.attributions.slice(
    Math.max(0, attribution.index - NEIGHBOURS),
    attribution.index + NEIGHBOURS,
  );
  return near.some((other) => {
    const away = (sentenceOf[other.extent.firstToken] as number) - here;
    const kind = context.sourceOf(other)?.kind;
    const isNamed = kind === 'named-person' || kind === 'document' || kind === 'publication';
    return isNamed && away >= 0 && away <= SENTENCES_AFTER;
  });
}
