import type { Attribution } from '../attribute/attribution.ts';
import { blockRange } from '../attribute/block-range.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import { POS_TAGS, type PosTag } from '../model/tags.ts';
import type { ArticleInfo } from '../text/article.ts';
import type { Document, DocumentBlock } from '../tokenize/document.ts';
import { isNoSpeaker } from '../tokenize/speaker-label.ts';
import type { Lexicon } from './lexicon.ts';

/** A tagged article with what the steps of source resolution all look up. Built once, never changed. */
export interface ArticleView {
  readonly tagged: TaggedDocument;
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly info: ArticleInfo;
  readonly attributions: readonly Attribution[];
  /** The text of each token. */
  readonly words: readonly string[];
  /** The same in lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  /** For each sentence, whether it is set in capitals or title case, as headlines are. */
  readonly titleCase: Uint8Array;
  /** The words that the article somewhere writes in lower case, outside headlines. */
  readonly commonWords: ReadonlySet<string>;
  /** The words that the article writes with a capital inside a sentence, outside headlines. */
  readonly properWords: ReadonlySet<string>;
  /** The words that the article writes with a capital right after a capital first name: family names. */
  readonly fullNameWords: ReadonlySet<string>;
  /** The words that the tagger somewhere takes for a person by themselves, in lower case: family names. */
  readonly loneNameWords: ReadonlySet<string>;
  /** For each token, the attribution whose source span holds it, or -1. */
  readonly sourceAt: Int32Array;
  /** For each token, the attribution whose content holds it, the innermost where they nest, or -1. */
  readonly contentAt: Int32Array;
  /**
   * For each token, whether it lies in somebody's quoted words: a quotation of some length, a whole paragraph that is a
   * content, or a turn in a transcript.
   */
  readonly quoted: Uint8Array;
  /** For each block that a speaker's label opens ("ROWE:"), the token after the label's colon; else -1. */
  readonly labelEnd: Int32Array;
  /** Whether the article is a transcript or quotes from one: several blocks are labelled. */
  readonly isTranscript: boolean;
}

/** The articles, in lower case. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Bits that sort the part-of-speech tags by what they do in a noun phrase. */
export const TAG = {
  noun: 1,
  proper: 2,
  plural: 4,
  adjective: 8,
  pronoun: 16,
  possessivePronoun: 32,
  determiner: 64,
  finite: 128,
  verb: 256,
  number: 512,
  participle: 1024,
  adverb: 2048,
} as const;

const BITS: Readonly<Partial<Record<PosTag, number>>> = {
  NN: TAG.noun,
  NNS: TAG.noun | TAG.plural,
  NNP: TAG.noun | TAG.proper,
  NNPS: TAG.noun | TAG.proper | TAG.plural,
  PRP: TAG.pronoun,
  PRP$: TAG.possessivePronoun,
  DT: TAG.determiner,
  PDT: TAG.determiner,
  JJ: TAG.adjective,
  JJR: TAG.adjective,
  JJS: TAG.adjective,
  CD: TAG.number,
  RB: TAG.adverb,
  RBR: TAG.adverb,
  RBS: TAG.adverb,
  VB: TAG.verb,
  VBD: TAG.verb | TAG.finite,
  VBP: TAG.verb | TAG.finite,
  VBZ: TAG.verb | TAG.finite,
  MD: TAG.verb | TAG.finite,
  VBG: TAG.verb | TAG.participle,
  VBN: TAG.verb | TAG.participle,
};

const TAG_BITS = Uint16Array.from(POS_TAGS, (tag) => BITS[tag] ?? 0);

/** The bits of token `i`'s part of speech; 0 outside the document. */
export function tagBits(view: ArticleView, i: number): number {
  return TAG_BITS[view.tagged.pos[i] ?? 255] ?? 0;
}

/** Whether token `i` is tagged `tag`. */
export function hasTag(view: ArticleView, i: number, tag: PosTag): boolean {
  return POS_TAGS[view.tagged.pos[i] ?? 255] === tag;
}

/** In a row stand this many adverbs at most, as far as they are skipped. */
const MOST_ADVERBS = 4;

/** The last token up to `i` that is no adverb, but none before `floor` and none past more adverbs than are skipped. */
export function lastBeforeAdverbs(view: ArticleView, i: number, floor = 0): number {
  const least = Math.max(floor, i + 1 - MOST_ADVERBS);
  let last = i;
  while (last > least && (tagBits(view, last) & TAG.adverb) !== 0) last--;
  return last;
}

/** A quotation of fewer tokens than this, marks included, is a name or a term and not somebody's words. */
const SPEECH_TOKENS = 6;
/** An article with fewer labelled paragraphs than this is no transcript. */
const TRANSCRIPT_TURNS = 2;

/** Gathers the lookups for one article. Linear in its length. */
export function viewArticle(
  asTagged: TaggedDocument,
  attributions: readonly Attribution[],
  info: ArticleInfo,
  lexicon: Lexicon,
): ArticleView {
  const { document } = asTagged;
  const words: string[] = new Array(document.tokenCount);
  const lower: string[] = new Array(document.tokenCount);
  for (let i = 0; i < document.tokenCount; i++) {
    const word = document.text.slice(document.starts[i], document.ends[i]);
    words[i] = word;
    const low = word.toLowerCase();
    lower[i] = low.includes('’') ? low.replaceAll('’', "'") : low;
  }
  const sourceAt = new Int32Array(document.tokenCount).fill(-1);
  const contentAt = new Int32Array(document.tokenCount).fill(-1);
  const contentSize = new Int32Array(document.tokenCount);
  for (const [index, attribution] of attributions.entries()) {
    for (const range of attribution.source) sourceAt.fill(index, range.firstToken, range.endToken);
    for (const range of attribution.content) {
      const size = range.endToken - range.firstToken;
      for (let i = range.firstToken; i < range.endToken; i++) {
        if (contentAt[i] !== -1 && (contentSize[i] ?? 0) <= size) continue;
        contentAt[i] = index;
        contentSize[i] = size;
      }
    }
  }
  const titleCase = findTitleCase(document, words);
  const { commonWords, properWords } = findSpellings(document, words, lower, titleCase);
  const fullNameWords = findFamilyNames(words, lower, lexicon);
  const isName = (i: number) =>
    startsUpper(words[i] ?? '') &&
    properWords.has(lower[i] ?? '') &&
    !commonWords.has(lower[i] ?? '');
  const tagged = { ...asTagged, pos: correctTags(asTagged, words, lower, lexicon, isName) };
  const labelEnd = Int32Array.from(document.blocks, (block) =>
    findLabelEnd(document, words, block),
  );
  const isTranscript = labelEnd.filter((end) => end >= 0).length >= TRANSCRIPT_TURNS;
  return {
    tagged,
    document,
    lexicon,
    info,
    attributions,
    words,
    lower,
    commonWords,
    properWords,
    fullNameWords,
    loneNameWords: findLoneNames(asTagged, lower),
    titleCase,
    sourceAt,
    contentAt,
    quoted: findQuoted(
      document,
      isTranscript ? labelEnd : new Int32Array(labelEnd.length).fill(-1),
      attributions,
    ),
    labelEnd,
    isTranscript,
  };
}

const NOUN = POS_TAGS.indexOf('NN');
const NAME = POS_TAGS.indexOf('NNP');
const RELATIVE = POS_TAGS.indexOf('WP');
const SYMBOL = POS_TAGS.indexOf('SYM');
const NAMES = POS_TAGS.indexOf('NNPS');

/** A picture that people set beside their names, with all that is joined to it. */
export function isEmoji(word: string): boolean {
  return word.charCodeAt(0) >= 0x2190 && /^\p{So}/u.test(word);
}

/**
 * The tags, with "NNP" for a verb in capitals that is a name elsewhere in the text ("Boeing | declined") and for the WHO,
 * "NNPS" for "Texans", "NN" for an adjective that can be a noun for somebody and has none after it ("the | Republican |
 * said"), and "SYM" for an emoji and the mark of an item.
 */
function correctTags(
  { pos, document }: TaggedDocument,
  words: readonly string[],
  lower: readonly string[],
  lexicon: Lexicon,
  isName: (i: number) => boolean,
): Uint8Array {
  let corrected: Uint8Array | null = null;
  const bits = (i: number) => TAG_BITS[pos[i] ?? 255] ?? 0;
  const before = TAG.determiner | TAG.possessivePronoun | TAG.adjective | TAG.proper;
  const after = TAG.noun | TAG.adjective | TAG.number;
  for (let i = 0; i < document.tokenCount; i++) {
    let tag = -1;
    if (isEmoji(words[i] ?? '') || words[i] === '•') tag = SYMBOL;
    else if ((bits(i) & TAG.verb) !== 0) {
      if ((bits(i + 1) & TAG.finite) !== 0 && isName(i)) tag = NAME;
    } else if ((bits(i) & TAG.adjective) !== 0 && (bits(i - 1) & before) !== 0) {
      if ((bits(i + 1) & after) === 0 && canSpeak(lexicon, lower[i] ?? '')) tag = NOUN;
    } else if (
      pos[i] === NAME &&
      isPlural(words[i] ?? '') &&
      lexicon.demonyms.has(lower[i]?.slice(0, -1) ?? '')
    )
      tag = NAMES;
    else if (pos[i] === RELATIVE && words[i] === 'WHO' && words[i + 1] === lower[i + 1]) tag = NAME;
    if (tag < 0) continue;
    corrected ??= Uint8Array.from(pos);
    corrected[i] = tag;
  }
  return corrected ?? pos;
}

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organization', 'document', 'reporting']);

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s');
}

/** Whether the word is a noun for a source, be it with a prefix: "co-president", "op-ed". */
function canSpeak({ nouns }: Lexicon, word: string): boolean {
  const sort = nouns.get(word) ?? nouns.get(word.replace(/^(?:co|ex|vice|then)-/, ''));
  return sort !== undefined && SPEAKERS.has(sort);
}

function findFamilyNames(
  words: readonly string[],
  lower: readonly string[],
  lexicon: Lexicon,
): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < words.length; i++)
    if (
      startsUpper(words[i] ?? '') &&
      startsUpper(words[i - 1] ?? '') &&
      lexicon.firstNames.has(lower[i - 1] ?? '')
    )
      found.add(lower[i] ?? '');
  return found;
}

function findLoneNames({ entities }: TaggedDocument, lower: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const { type, firstToken, endToken } of entities)
    if (type === 'person' && endToken === firstToken + 1) found.add(lower[firstToken] ?? '');
  return found;
}

function findSpellings(
  document: Document,
  words: readonly string[],
  lower: readonly string[],
  titleCase: Uint8Array,
): Pick<ArticleView, 'commonWords' | 'properWords'> {
  const commonWords = new Set<string>();
  const properWords = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const low = lower[i] ?? '';
    if (word === low) commonWords.add(low);
    else if (i > 0 && document.sentenceOf[i] === document.sentenceOf[i - 1]) {
      const inHeadline = titleCase[document.sentenceOf[i] ?? 0] === 1;
      const afterMark = !isLetter((words[i - 1] ?? '').charCodeAt(0)) && words[i - 1] !== ',';
      if (!inHeadline && !afterMark && startsUpper(word)) properWords.add(low);
    }
  }
  return { commonWords, properWords };
}

/** A label is this many tokens at most. */
const LABEL_TOKENS = 6;

/** Where the label that opens a block ends: the tokenizer's, or capitals after a quotation mark and before a colon. */
function findLabelEnd(document: Document, words: readonly string[], block: DocumentBlock): number {
  if (block.speaker !== null) {
    let end = block.firstToken;
    while (end < block.endToken && (document.starts[end] ?? 0) < block.speaker.end) end++;
    return words[end] === ':' ? end + 1 : end;
  }
  let first = block.firstToken;
  if (isNoSpeaker(words[first] ?? '')) return -1;
  if (/^["“‘'`«]+$/.test(words[first] ?? '')) first++;
  for (let i = first; i < Math.min(block.endToken, first + LABEL_TOKENS); i++) {
    if (words[i] === ':') return i > first ? i + 1 : -1;
    if (!/^\p{Lu}[\p{Lu}.’'-]*$/u.test(words[i] ?? '')) return -1;
  }
  return -1;
}

function findQuoted(
  document: Document,
  labelEnd: Int32Array,
  attributions: readonly Attribution[],
): Uint8Array {
  const quoted = new Uint8Array(document.tokenCount);
  for (const quotation of document.quotations)
    if (quotation.endToken - quotation.firstToken >= SPEECH_TOKENS)
      quoted.fill(1, quotation.firstToken, quotation.endToken);
  for (const { source, content } of attributions)
    for (const { firstToken, endToken } of source.length > 0 ? content : [])
      if (isWholeBlock(document, firstToken, endToken)) quoted.fill(1, firstToken, endToken);
  for (const [index, block] of document.blocks.entries()) {
    const end = labelEnd[index] ?? -1;
    if (end < 0) continue;
    quoted.fill(0, block.firstToken, end);
    quoted.fill(1, end, block.endToken);
  }
  return quoted;
}

/** Whether the tokens are a block of some length, but for the marks of a block quotation. */
function isWholeBlock(document: Document, first: number, end: number): boolean {
  const block = document.blocks[document.blockOf[first] ?? -1];
  if (block === undefined || block.endToken !== end || end - first < SPEECH_TOKENS) return false;
  return blockRange(document, block).firstToken === first;
}

function findTitleCase(document: Document, words: readonly string[]): Uint8Array {
  const found = new Uint8Array(document.sentenceStarts.length);
  let first = 0;
  for (let s = 0; s < found.length; s++) {
    const end = document.sentenceStarts[s + 1] ?? document.tokenCount;
    let long = 0;
    let capital = 0;
    for (let i = first; i < end; i++) {
      const word = words[i] ?? '';
      if (word.length < 4 || !isLetter(word.charCodeAt(0))) continue;
      long++;
      if (startsUpper(word)) capital++;
    }
    if (long >= 3 && capital >= long * 0.8) found[s] = 1;
    first = end;
  }
  return found;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
}

/** Whether the word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code < 192) return false;
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}
