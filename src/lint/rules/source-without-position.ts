import type { TokenRange } from '../../attribute/attribution.ts';
import type { AuditSource } from '../../audit/contract.ts';
import { posOf } from '../../model/tagged-document.ts';
import type { Span } from '../../text/span.ts';
import { GUIDANCE } from '../guidance.ts';
import { BODY_WORDS } from '../lexicons/body-words.ts';
import { KNOWN_PEOPLE } from '../lexicons/known-people.ts';
import { ROLE_WORDS } from '../lexicons/role-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { wordsOf } from '../source-words.ts';
import { isInterview } from '../speeches.ts';
import { isGivenByWriter, isStatement } from '../unnamed.ts';

/** Finds people who are named as sources and of whom the text does not say what they are. */
export const sourceWithoutPosition: AnyRule = defineRule({
  id: 'source-without-position',
  level: 'info',
  summary: 'A person is named as a source, and the text does not say who that is.',
  why: 'A name alone does not tell readers how somebody knows, or where they stand. Say at the first mention what they are to the story: an office, a trade, a place at the window. Not reported: people with a title; whom the text describes by as little as an age, a town or a firm; whose paper or book it names; whom it is about all through; and people who need no introduction, to whom the option `known` adds a newsroom’s own. `within` says how soon after their first words the description must come.',
  guidance: [GUIDANCE.reutersQuotes, GUIDANCE.bbcIdentify, GUIDANCE.spjIdentify],
  options: {
    within: {
      type: 'integer',
      default: 3,
      minimum: 0,
      description:
        'How many paragraphs after the first words of the source the description may come.',
    },
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Names that need no introduction, such as “Ada Stone”.',
    },
  },
  examples: {
    flagged: '[[Jana Prins]] said that the gauges had stood still since May.',
    clean: 'Jana Prins, an engineer at the dam, said that the gauges had stood still since May.',
  },
  check(context) {
    if (isInterview(context)) return;
    const known = new Set(context.options.known.map(shortName));
    for (const source of context.sources) {
      if (source.kind !== 'named-person' || source.id === context.author?.id) continue;
      const name = shortName(source.name);
      // A lone surname is more often one whose full name the reading gave to another.
      if (!isFullName(name) || known.has(name) || KNOWN_PEOPLE.has(name)) continue;
      if (source.mentions.length >= MAIN_MENTIONS) continue;
      const last = wordsOf(source.name).at(-1) ?? '';
      const first = context
        .attributionsOf(source)
        .find((each) => isStatement(each) && isNaming(context, each, last));
      if (first === undefined || first.via !== null || writesForOutlet(context, first)) continue;
      if (isDescribed(context, source, first, context.options.within)) continue;
      const [span] = first.sourceSpans;
      if (span === undefined) continue;
      context.report({
        spans: [span],
        message: `The text names “${source.name}” and does not say who that is.`,
        source,
        attribution: first,
      });
    }
  },
});

/** The name in lower case without initials and "Jr.": "Donald J. Trump" and "Donald Trump" are one. */
function shortName(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  const full = words.filter(
    (word) => !/^\p{L}\.$/u.test(word) && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word),
  );
  return full.join(' ');
}

/** People mentioned so often are whom the text is about: it says more of them than a title. */
const MAIN_MENTIONS = 6;

/** A first and a last name, of one person and not of a firm. */
function isFullName(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 &&
    !PARTICLES.test(words[0] ?? '') &&
    !words.some((word) => word === 'and' || BODY_WORDS.has(word.replace(/\.$/, '')))
  );
}

const PARTICLES = /^(?:d[aeiou]|del|della|le|la|el|al|van|von|der|ten|bin|ibn|ter|mc|st\.?)$/;

/** Whether the writer gives the source by name in a sentence: not in a headline, and not in a line of credit after a dash. */
function isNaming(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
  last: string,
): boolean {
  const [range] = attribution.tokens.source;
  const [cue] = attribution.cueSpans;
  if (range === undefined || cue === undefined || !/\p{L}/u.test(context.slice(cue))) return false;
  // What somebody “famously” or “once” said is quoted for its fame.
  if (/\b(?:famously|once|put it)\b/i.test(context.slice(cue))) return false;
  const who = context.textOf(range);
  if (!wordsOf(who).includes(last) || !isPerson(context, range) || hasMoreThanName(who))
    return false;
  const block = context.document.blocks[context.document.blockOf[range.firstToken] as number];
  return block?.kind !== 'heading' && isGivenByWriter(context, attribution);
}

/** Whether nothing in the range is named as something else: the reading may take a paper or a firm for a person. */
function isPerson(context: RuleContext<unknown>, { firstToken, endToken }: TokenRange): boolean {
  const { entities, entityOf } = context.tagged;
  for (let i = firstToken; i < endToken; i++)
    if ((entities[entityOf[i] as number]?.type ?? 'person') !== 'person') return false;
  return true;
}

/** “co-host Jana Prins”, “the Courier’s Jana Prins”. */
function hasMoreThanName(text: string): boolean {
  return /(?:^|\s)\p{Ll}[\p{L}-]{2,}|['’]s?\s/u.test(text);
}

/** “wrote in Alternet”, “noted at the Courier”: where somebody's words were printed says what they are. */
function writesForOutlet(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  return tokens.cue.some(({ endToken }) => {
    if (!/^(?:in|at|for|on|to)$/.test(context.wordAt(endToken))) return false;
    const next = posOf(context.tagged, endToken + 1);
    return /^NNP/.test(next) || (next === 'DT' && /^NNP/.test(posOf(context.tagged, endToken + 2)));
  });
}

/** How far before the first mention a description may begin, in UTF-16 code units. */
const BEFORE = 400;

/** Whether anything up to some paragraphs after the first words of the source says what the person is. */
function isDescribed(
  context: RuleContext<unknown>,
  source: AuditSource,
  { extent }: LintAttribution,
  within: number,
): boolean {
  const last = wordsOf(source.name).at(-1) ?? '';
  const { blocks, blockOf } = context.document;
  const block = (blockOf[extent.firstToken] ?? 0) + within;
  const end = blocks[Math.min(block, blocks.length - 1)]?.end ?? context.text.length;
  const told = context.text.slice(Math.max(0, (source.mentions[0]?.start ?? 0) - BEFORE), end);
  if (source.descriptions.some((description) => told.includes(description))) return true;
  return source.mentions.some(
    (mention) =>
      mention.start < end &&
      wordsOf(context.slice(mention)).includes(last) &&
      isIntroduced(context, mention),
  );
}

/** Whether the words next to a mention, or a word for a role or a firm a little before or in its sentence, say what the person is. */
function isIntroduced(context: RuleContext<unknown>, mention: Span): boolean {
  const { firstToken, endToken } = context.tokensOf(mention);
  if (hasMoreThanName(context.slice(mention))) return true;
  const sentence = context.sentenceAt(firstToken);
  const block = context.document.blocks[context.document.blockOf[firstToken] as number];
  // From the last sentence of the paragraph before: “Two neighbours complained.”
  const before = context.sentenceAt(Math.max(0, (block?.firstToken ?? firstToken) - 1)).firstToken;
  const start = Math.max(before, firstToken - REACH_TOKENS);
  if (
    tellsRole(context, {
      firstToken: start,
      endToken: Math.min(sentence.endToken, endToken + REACH_TOKENS),
    })
  )
    return true;
  // “NBC’s Jana Prins”, “fact checker Jana Prins”.
  const isFirst = firstToken === sentence.firstToken;
  if (!isFirst && /^(?:POS|NN)/.test(posOf(context.tagged, firstToken - 1))) return true;
  const after = context.wordAt(endToken);
  if (/^(?:\(|of|from|at|for|with|in|on|–|—|--|is|was|who)$/.test(after)) return true;
  if (TRADE_VERBS.has(context.tagged.lemmas[endToken] ?? '')) return true;
  if (after !== ',') return false;
  const next = posOf(context.tagged, endToken + 1);
  return /^(?:DT|CD|JJ|NN|PRP\$|WP|IN|VBN|VBG|RB)/.test(next);
}

/** How far from a name a word for a role may be, in tokens. */
const REACH_TOKENS = 120;

/** Whether the writer's words in the range have a word for a role, or a preposition before the name of a body. */
function tellsRole(context: RuleContext<unknown>, { firstToken, endToken }: TokenRange): boolean {
  const { entities, entityOf, lemmas } = context.tagged;
  let isAffiliation = false;
  for (let i = firstToken; i < endToken; i++) {
    const word = context.wordAt(i);
    if ((context.document.quotationOf[i] as number) < 0) {
      if (isRole(lemmas[i] ?? '') || isRole(word)) return true;
      const type = entities[entityOf[i] as number]?.type;
      if (isAffiliation && type === 'organization') return true;
    }
    if (AFFILIATIONS.has(word)) isAffiliation = true;
    else if (!/^(?:DT|JJ|NNP)/.test(posOf(context.tagged, i))) isAffiliation = false;
  }
  return false;
}

const AFFILIATIONS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'with',
  'from',
  'in',
  'to',
  'joined',
  'join',
  'runs',
  'left',
]);

/** “Jana Prins lives by the dam”: verbs that say what somebody is. */
const TRADE_VERBS: ReadonlySet<string> = new Set([
  'live', 'work', 'run', 'own', 'lead', 'teach', 'study', 'attend', 'found', 'head', 'chair', 'represent', 'manage', 'serve', 'direct', 'edit', 'play', 'coach', 'host', 'watch', 'keep', 'sell', 'grow',
]); // biome-ignore format: a table

function isRole(word: string): boolean {
  return ROLE_WORDS.has(word) || ROLE_WORDS.has(word.replace(/\.$/, ''));
}
