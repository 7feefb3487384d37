import type { TokenRange } from '../../attribute/attribution.ts';
import { posOf } from '../../model/tagged-document.ts';
import type { Quotation } from '../../tokenize/document.ts';
import { GUIDANCE } from '../guidance.ts';
import { NAMING_WORDS, SAYING_NOUNS, SPEECH_VERBS } from '../lexicons/naming-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { wordsOf } from '../source-words.ts';
import { isInterview } from '../speeches.ts';

/** Finds a word or two that the writer puts in quotation marks, where nobody is given as having said them. */
export const scareQuotes: AnyRule = defineRule({
  id: 'scare-quotes',
  level: 'info',
  summary: 'The writer puts a word or two in quotation marks that nobody is given as having said.',
  why: 'Marks round a word that nobody is quoted for read as a raised eyebrow: “so they say”. If they are somebody’s word, say whose; if you doubt it, say why; if it is the right word, it needs no marks. It is a note and no fault. Not reported: words in a sentence or right after one in which somebody speaks; words that somebody is quoted with elsewhere in the text; names, titles and terms that are introduced as such (“known as”, “the word”); and headlines.',
  guidance: [GUIDANCE.cjrScareQuotes, GUIDANCE.wikipediaDoubt],
  options: {
    mostWords: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'How many words between the marks are too many to be meant for distance.',
    },
  },
  examples: {
    flagged: 'The town opened a [[“park”]] on Saturday: four benches and a bin.',
    clean: 'The town opened what the mayor calls a “park” on Saturday: four benches and a bin.',
  },
  check(context) {
    const { mostWords } = context.options;
    const hasDoubles = context.document.quotations.some((each) => !isSingle(context, each));
    const short = context.document.quotations.filter((quotation) => {
      if (quotation.endToken - quotation.firstToken > 2 * mostWords + 4) return false;
      if (!isMarked(context, quotation) || (hasDoubles && isSingle(context, quotation)))
        return false;
      const count = wordsOf(context.slice(quotation.inner)).length;
      return count > 0 && count <= mostWords;
    });
    if (short.length === 0 || isInterview(context)) return;
    const spoken = findSpokenSentences(context, mostWords);
    const found = short.filter((quotation) => {
      const sentence = context.document.sentenceOf[quotation.firstToken] as number;
      // Right after a sentence in which somebody speaks, the words may be theirs still.
      if (spoken.has(sentence) || spoken.has(sentence - 1)) return false;
      return !isNamed(context, quotation) && !isSaying(context, quotation);
    });
    if (found.length === 0) return;
    const wanted = new Set(found.map(({ inner }) => wordsOf(context.slice(inner)).join(' ')));
    const phrases = findSpokenPhrases(context, wanted, mostWords);
    const plain = findPlainPhrases(context, wanted, mostWords);
    const seen = new Set<string>();
    for (const quotation of found) {
      const words = wordsOf(context.slice(quotation.inner));
      const phrase = words.join(' ');
      if (phrases.has(phrase) || seen.has(phrase)) continue;
      if (words.length > 1 && plain.has(phrase)) continue;
      if (hasSpeaker(context, quotation)) continue;
      seen.add(phrase);
      const { start, end } = quotation;
      context.report({
        spans: [{ start, end }],
        message: `“${context.slice(quotation.inner)}” stands in quotation marks, and nobody is given as saying it.`,
      });
    }
  },
});

/** A phrase in lower case between two marks of its own, in a paragraph: a capital is a title's or a name's. */
function isMarked(context: RuleContext<unknown>, quotation: Quotation): boolean {
  const { depth, opened, closed, inner, firstToken } = quotation;
  if (depth > 1 || !opened || !closed || quotation.continues) return false;
  if (!/^\p{Ll}[^\p{Lu}?!:;]*$/u.test(context.slice(inner))) return false;
  const block = context.document.blocks[context.document.blockOf[firstToken] as number];
  return block?.kind === 'paragraph' && block.speaker === null;
}

/** Whether its marks are single ones, which among double ones are a headline's. */
function isSingle(context: RuleContext<unknown>, { start, end }: Quotation): boolean {
  return /^['‘‚‹]/.test(context.slice({ start, end }));
}

/** The sentences in which anybody but the writer is given for anything, or words are quoted at length. */
function findSpokenSentences(context: RuleContext<unknown>, most: number): ReadonlySet<number> {
  const { sentenceOf } = context.document;
  const spoken = new Set<number>();
  const add = ({ firstToken, endToken }: TokenRange) => {
    const last = sentenceOf[endToken - 1] as number;
    for (let s = sentenceOf[firstToken] as number; s <= last; s++) spoken.add(s);
  };
  for (const attribution of context.attributions) {
    if (attribution.source !== null && attribution.source === context.author?.id) continue;
    for (const range of [...attribution.tokens.content, ...attribution.tokens.source]) add(range);
  }
  for (const quotation of context.document.quotations)
    if (isLong(context, quotation, Math.max(LONG_WORDS, most))) add(quotation);
  return spoken;
}

function isLong(context: RuleContext<unknown>, quotation: Quotation, most: number): boolean {
  // With so many tokens, no marks or parts of words could leave fewer words.
  if (quotation.endToken - quotation.firstToken > 4 * most + 8) return true;
  return wordsOf(context.slice(quotation.inner)).length > most;
}

/** Quotations longer than this are speech, whoever speaks. */
const LONG_WORDS = 3;

/** Which of the phrases stand in what anybody is given for. */
function findSpokenPhrases(
  context: RuleContext<unknown>,
  wanted: ReadonlySet<string>,
  most: number,
): ReadonlySet<string> {
  const ends = lastWords(wanted);
  const phrases = new Set<string>();
  for (const { contentSpans } of context.attributions)
    for (const span of contentSpans) {
      const words = wordsOf(context.slice(span));
      for (const [i, word] of words.entries())
        if (ends.has(word))
          addPhrases(words.slice(Math.max(0, i + 1 - most), i + 1), wanted, phrases);
    }
  return phrases;
}

/** Which of the phrases stand without marks somewhere: terms that marks only introduce. */
function findPlainPhrases(
  context: RuleContext<unknown>,
  wanted: ReadonlySet<string>,
  most: number,
): ReadonlySet<string> {
  const { quotationOf, tokenCount, starts, ends, text } = context.document;
  const closing = lastWords(wanted);
  const phrases = new Set<string>();
  const last: string[] = [];
  for (let i = 0; i < tokenCount; i++) {
    const word = text.slice(starts[i], ends[i]).toLowerCase();
    if ((quotationOf[i] as number) >= 0 || !/^[\p{L}\p{N}]/u.test(word)) {
      last.length = 0;
      continue;
    }
    last.push(word);
    if (last.length > most) last.shift();
    if (closing.has(word)) addPhrases(last, wanted, phrases);
  }
  return phrases;
}

function lastWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
}

/** Adds each phrase that is wanted and that the words end with. */
function addPhrases(
  words: readonly string[],
  wanted: ReadonlySet<string>,
  phrases: Set<string>,
): void {
  for (let n = 1; n <= words.length; n++) {
    const phrase = words.slice(-n).join(' ');
    if (wanted.has(phrase)) phrases.add(phrase);
  }
}

/** How far from the marks a sentence is searched, in tokens: some are endless. */
const REACH_TOKENS = 100;

/** Whether a verb of saying stands in the sentence, though the reading made nothing of it: whose words these are is told. */
function hasSpeaker(context: RuleContext<unknown>, { firstToken }: Quotation): boolean {
  const sentence = context.sentenceAt(firstToken);
  const end = Math.min(sentence.endToken, firstToken + REACH_TOKENS);
  for (let i = Math.max(sentence.firstToken, firstToken - REACH_TOKENS); i < end; i++) {
    if ((context.document.quotationOf[i] as number) >= 0) continue;
    const lemma = context.tagged.lemmas[i] ?? '';
    if (SPEECH_VERBS.has(lemma) && posOf(context.tagged, i).startsWith('VB')) return true;
  }
  return false;
}

/** Whether a word within four before the marks gives what is between them as a name, a term or a word. */
function isNamed(context: RuleContext<unknown>, { firstToken, endToken }: Quotation): boolean {
  const start = Math.max(context.sentenceAt(firstToken).firstToken, firstToken - 4);
  for (let i = start; i < firstToken; i++)
    if (NAMING_WORDS.has(context.tagged.lemmas[i] ?? '')) return true;
  if (firstToken === 0) return false;
  // “Leo Marsh ‘the baker’”, “Leo ‘the baker’ Marsh”.
  const { entities, entityOf } = context.tagged;
  if (entities[entityOf[firstToken - 1] as number]?.type === 'person') return true;
  const around = [firstToken - 1, endToken].map((i) =>
    i < context.document.tokenCount ? context.textOf({ firstToken: i, endToken: i + 1 }) : '',
  );
  if (around.every((word) => /^\p{Lu}/u.test(word))) return true;
  const before = context.textOf({ firstToken: firstToken - 1, endToken: firstToken }).toLowerCase();
  return /^(?:so-called|as|or|\()$/.test(before);
}

/** Whether the words are some possessor's ("his ‘big’ idea"), or a noun for a saying follows ("the ‘big’ comment"). */
function isSaying(context: RuleContext<unknown>, { firstToken, endToken }: Quotation): boolean {
  if (firstToken > 0 && /^(?:POS|PRP\$)$/.test(posOf(context.tagged, firstToken - 1))) return true;
  const end = Math.min(context.sentenceAt(firstToken).endToken, endToken + 6);
  // “in the words of a report”.
  if (/^,?\s*in the words? of/i.test(context.textOf({ firstToken: endToken, endToken: end })))
    return true;
  for (let i = endToken; i < Math.min(end, endToken + 2); i++)
    if (SAYING_NOUNS.has(context.tagged.lemmas[i] ?? '')) return true;
  return false;
}
