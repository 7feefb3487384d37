import { posOf } from '../../model/tagged-document.ts';
import { tokenText } from '../../tokenize/document.ts';
import { GUIDANCE } from '../guidance.ts';
import {
  JUDGING_VERBS,
  LOADED_WORDS,
  type LoadedWords,
  PRAISING_WORDS,
} from '../lexicons/loaded-words.ts';
import { PERSON_NOUNS } from '../lexicons/person-nouns.ts';
import { GROUP_NOUNS, POPULATION_NOUNS } from '../lexicons/whole-peoples.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { findPersons, findWriterVoice } from '../writer-voice.ts';

/** How far before a word the verb may stand that gives it to somebody: "called him a …", in tokens. */
const REACH = 7;

/** Finds words that judge, in the writer's own voice: "whining", "stooges", "shamefully". */
export const loadedLanguage: AnyRule = defineRule({
  id: 'loaded-language',
  level: 'info',
  summary: 'A word judges, and it is the writer who uses it.',
  why: 'A loaded word tells readers what to think before they know why. In news say what was done; where somebody judges, quote them. In a column it may stand, and the preset `opinion` does not report it. A note and no fault. Not reported are quotations, what is attributed to somebody, what somebody is said to be called or accused of being, headings and names; and words that judge only people (“whining”) where they are said of things.',
  guidance: [GUIDANCE.nprNeutral, GUIDANCE.wikipediaBias],
  options: {
    praise: {
      type: 'boolean',
      default: false,
      description: 'Whether praise (“heroic”, “world-class”) is reported too.',
    },
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More words that are loaded for this desk, in dictionary form.',
    },
  },
  examples: {
    flagged: 'The [[spineless]] committee withdrew the motion.',
    clean: 'The committee withdrew the motion. Ada Stone called it spineless.',
  },
  check(context) {
    const { document, tagged } = context;
    const { sentences, isWriters } = findWriterVoice(context);
    const lists = context.options.praise ? [LOADED_WORDS, PRAISING_WORDS] : [LOADED_WORDS];
    const own = new Set(context.options.words.map((word) => word.toLowerCase()));
    const isPersonAt = findPersons(context);
    const isCue = markCues(context);
    for (const { firstToken, endToken } of sentences) {
      if (
        OTHERS_VIEW.test(
          context.textOf({ firstToken, endToken: Math.min(endToken, firstToken + 6) }),
        )
      )
        continue;
      let judged = -1;
      for (let i = firstToken; i < endToken; i++) {
        const lemma = tagged.lemmas[i] ?? '';
        if (JUDGING_VERBS.has(lemma)) judged = i;
        if (!isWriters(i) || isCue[i] === 1 || (judged >= 0 && i - judged <= REACH)) continue;
        const isLoaded =
          lists.some((list) => isLoadedAt(context, list, isPersonAt, i, endToken)) ||
          own.has(lemma);
        if (!isLoaded || isName(context, i, firstToken)) continue;
        const span = context.spanOf({ firstToken: i, endToken: i + 1 });
        context.report({
          spans: [span],
          message: `“${tokenText(document, i)}” passes judgement in the writer’s own words.`,
        });
      }
    }
  },
});

/** "For critics, …", "To many fans, …": the sentence gives the view of others. */
const OTHERS_VIEW =
  /^(?:for|to|among|in the eyes of)(?: (?:many|some|most|his|her|their|its|the|of))* (?:\w+ )?(?:critics|opponents|supporters|fans|admirers|detractors|rivals|foes|enemies|others|many|some|left|right)\b/i;

function isLoadedAt(
  context: RuleContext<unknown>,
  { adjectives, ofPeople, nouns, verbs, adverbs }: LoadedWords,
  isPersonAt: (i: number) => boolean,
  i: number,
  endToken: number,
): boolean {
  const { tagged, document } = context;
  const pos = posOf(tagged, i);
  const lemma = tagged.lemmas[i] ?? '';
  const word = tokenText(document, i).toLowerCase();
  if (pos === 'JJ' || pos === 'VBG' || pos === 'VBN')
    if (
      adjectives.has(word) ||
      (ofPeople.has(word) && isOfPeople(context, isPersonAt, i, endToken))
    )
      return true;
  if (pos === 'NN' || pos === 'NNS') return nouns.has(lemma);
  if (pos.startsWith('VB')) return verbs.has(lemma) || verbs.has(`${lemma}e`);
  return pos === 'RB' && adverbs.has(word);
}

/** Whether the noun that the adjective at `i` stands before is one for people or a body of them. */
function isOfPeople(
  { tagged }: RuleContext<unknown>,
  isPersonAt: (i: number) => boolean,
  i: number,
  endToken: number,
): boolean {
  for (let j = i + 1; j < Math.min(endToken, i + 6); j++) {
    const pos = posOf(tagged, j);
    if (!/^(?:JJ|NN|VBG|VBN|,|CC)/.test(pos)) return false;
    if (!/^NN/.test(pos)) continue;
    const next = j + 1 < endToken ? posOf(tagged, j + 1) : '.';
    if (/^NN/.test(next)) continue;
    const lemma = tagged.lemmas[j] ?? '';
    const entity = tagged.entities[tagged.entityOf[j] ?? -1];
    return (
      isPersonAt(j) ||
      PERSON_NOUNS.has(lemma) ||
      POPULATION_NOUNS.has(lemma) ||
      GROUP_NOUNS.has(lemma) ||
      entity?.type === 'organization'
    );
  }
  return false;
}

/** Whether the word is part of a name: a capital inside a sentence, or an entity. */
function isName({ tagged, document }: RuleContext<unknown>, i: number, first: number): boolean {
  if ((tagged.entityOf[i] ?? -1) >= 0) return true;
  return i > first && /^\p{Lu}/u.test(tokenText(document, i));
}

/** Marks the cues: how somebody is said to speak is for the rules on cues. */
function markCues({ attributions, document }: RuleContext<unknown>): Uint8Array {
  const cues = new Uint8Array(document.tokenCount);
  for (const { tokens } of attributions)
    for (const { firstToken, endToken } of tokens.cue) cues.fill(1, firstToken, endToken);
  return cues;
}
