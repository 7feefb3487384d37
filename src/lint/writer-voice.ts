import type { TokenRange } from '../attribute/attribution.ts';
import { posOf } from '../model/tagged-document.ts';
import { type Document, type DocumentBlock, tokenText } from '../tokenize/document.ts';
import { PERSON_NOUNS } from './lexicons/person-nouns.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** What the writer says in the body of an article, for rules on the writer's own voice. */
export interface WriterVoice {
  /** The sentences of paragraphs and list items: no headings, captions, notes, quoted blocks or turns of speakers. */
  readonly sentences: readonly TokenRange[];
  /** Whether token `i` is the writer's: outside quotation marks and outside what is attributed to somebody else. */
  readonly isWriters: (i: number) => boolean;
  /** Whether a sentence of the range holds a quotation. */
  readonly isQuoting: (range: TokenRange) => boolean;
  /** Whether a sentence of the range gives somebody other than the writer who says something. */
  readonly isSourced: (range: TokenRange) => boolean;
  /** The statements by somebody other than the writer of which a part begins in the sentence of token `i`. */
  readonly statementsAt: (i: number) => readonly LintAttribution[];
}

/**
 * Finds what the writer says. Other than `context.ownVoice`, it takes what is given with nobody behind it
 * ("it seems that …") for the writer's: no one else answers for it. Linear.
 */
export function findWriterVoice(context: RuleContext<unknown>): WriterVoice {
  return context.once(hearWriter);
}

function hearWriter(context: RuleContext<unknown>): WriterVoice {
  const { document, author } = context;
  const theirs = new Uint8Array(document.tokenCount);
  const statements = new Map<number, LintAttribution[]>();
  const speaks = new Int32Array(document.tokenCount + 1);
  for (const attribution of context.attributions) {
    const { source, act, tokens, extent } = attribution;
    if (source === null || source === author?.id) continue;
    for (const { firstToken, endToken } of tokens.content)
      theirs.fill(1, firstToken, endOfTheirs(context, attribution, firstToken, endToken));
    if (act !== 'statement') continue;
    const parts = [...tokens.source, ...tokens.cue, ...tokens.content];
    for (const sentence of new Set(
      parts.map((part) => document.sentenceOf[part.firstToken] ?? 0),
    )) {
      const others = statements.get(sentence);
      if (others === undefined) statements.set(sentence, [attribution]);
      else others.push(attribution);
    }
    // Marks where parts begin and end; summed up below, so that overlapping ones cost nothing.
    speaks[extent.firstToken] = (speaks[extent.firstToken] as number) + 1;
    speaks[extent.endToken] = (speaks[extent.endToken] as number) - 1;
  }
  const isBody = document.blocks.map((block) => isBodyBlock(context, block));
  let open = 0;
  const isSpoken = (i: number): boolean => {
    open += speaks[i] as number;
    return open > 0;
  };
  return {
    sentences: context.sentences.filter(
      ({ firstToken }) => isBody[document.blockOf[firstToken] as number] === true,
    ),
    isWriters: (i) => theirs[i] === 0 && (document.quotationOf[i] as number) < 0,
    isQuoting: markSentences(document, (i) => (document.quotationOf[i] as number) >= 0),
    statementsAt: (i) => statements.get(document.sentenceOf[i] ?? -1) ?? [],
    isSourced: markSentences(document, isSpoken),
  };
}

/**
 * Tells of ranges whether one of their sentences holds a token of the kind. Asks of each token once, in order, and not
 * before it is asked itself.
 */
export function markSentences(
  document: Document,
  isOfKind: (i: number) => boolean,
): (range: TokenRange) => boolean {
  let before: Uint32Array | undefined;
  return ({ firstToken, endToken }) => {
    if (firstToken >= endToken) return false;
    before ??= countMarked(document, isOfKind);
    const first = document.sentenceOf[firstToken] as number;
    const last = document.sentenceOf[endToken - 1] as number;
    return (before[last + 1] as number) > (before[first] as number);
  };
}

/** How many sentences before each hold a token of the kind. */
function countMarked(document: Document, isOfKind: (i: number) => boolean): Uint32Array {
  const marked = new Uint8Array(document.sentenceStarts.length);
  for (let i = 0; i < document.tokenCount; i++)
    if (isOfKind(i)) marked[document.sentenceOf[i] as number] = 1;
  const before = new Uint32Array(marked.length + 1);
  for (let s = 0; s < marked.length; s++)
    before[s + 1] = (before[s] as number) + (marked[s] as number);
  return before;
}

/** Whether the writer speaks in the block: in a paragraph or a list, not in a title, a note or a turn of somebody's. */
function isBodyBlock({ article, slice }: RuleContext<unknown>, block: DocumentBlock): boolean {
  if (block.speaker !== null) return false;
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return false;
  const end = slice({ start: Math.max(block.start, block.end - 8), end: block.end });
  // A paragraph without a full stop is a title, a caption or the start of a list that its format does not show.
  if (block.kind === 'paragraph' && !/[.!?…:;]["'”’)\]]*\s*$/.test(end)) return false;
  const { title } = article;
  if (title === undefined || block.end - block.start > 2 * title.length) return true;
  return toTitle(slice(block)) !== toTitle(title);
}

/** A title as it is compared: some texts repeat theirs with a full stop, or with plain quotation marks. */
function toTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Where what is attributed ends. After "those who refuse to pay" the sentence goes on with its main verb, which is the
 * writer's: "… usually lose their stall".
 */
function endOfTheirs(
  context: RuleContext<unknown>,
  { tokens, form }: LintAttribution,
  firstToken: number,
  endToken: number,
): number {
  const { lemmas } = context.tagged;
  const [source] = tokens.source;
  const isRelative = source !== undefined && /^(?:who|that|which)$/i.test(context.textOf(source));
  if (!isRelative || form !== 'indirect' || lemmas[firstToken] !== 'to') return endToken;
  const verb = posOf(context.tagged, firstToken + 1) === 'RB' ? firstToken + 2 : firstToken + 1;
  for (let i = verb + 1; i < endToken; i++) {
    const pos = posOf(context.tagged, i);
    if (/^(?:W|,|:|CC)/.test(pos) || lemmas[i] === 'that') return endToken;
    const isAfterAdverb = posOf(context.tagged, i - 1) === 'RB';
    if (/^(?:VBZ|VBP|VBD|MD)$/.test(pos) || (pos === 'VB' && isAfterAdverb))
      return isAfterAdverb ? i - 1 : i;
  }
  return endToken;
}

/** From `before` sentences before the sentence to `after` after it, paragraphs apart. */
export function withSentences(
  context: RuleContext<unknown>,
  sentence: TokenRange,
  before: number,
  after: number,
): TokenRange {
  const { document } = context;
  const at = document.sentenceOf[sentence.firstToken] as number;
  const last = document.sentenceStarts.length - 1;
  const first = context.sentences[Math.max(0, at - before)] ?? sentence;
  return {
    ...(context.sentences[Math.min(last, at + after)] ?? sentence),
    firstToken: first.firstToken,
  };
}

/** The sentence with its neighbours on either side, as far as its paragraph goes. */
export function withNeighbours(context: RuleContext<unknown>, sentence: TokenRange): TokenRange {
  const { document } = context;
  const block = document.blocks[document.blockOf[sentence.firstToken] as number] ?? sentence;
  const before = context.sentenceAt(Math.max(block.firstToken, sentence.firstToken - 1));
  const after = context.sentenceAt(Math.min(block.endToken - 1, sentence.endToken));
  return { firstToken: before.firstToken, endToken: after.endToken };
}

/** Whether the sentence ends with a question mark. */
export function isQuestion(context: RuleContext<unknown>, { endToken }: TokenRange): boolean {
  return /\?/.test(context.textOf({ firstToken: Math.max(0, endToken - 2), endToken }));
}

/** Tells whether a token ends the name of a person, or is a noun or pronoun for one: "Stone", "mayor", "she". */
export function findPersons(context: RuleContext<unknown>): (i: number) => boolean {
  const { tagged, document } = context;
  const ends = new Set<number>();
  for (const { kind, mentions } of context.sources) {
    if (kind !== 'named-person' && kind !== 'unnamed-person') continue;
    for (const mention of mentions) ends.add(context.tokensOf(mention).endToken - 1);
  }
  return (i) => {
    const pos = posOf(tagged, i);
    if (pos === 'PRP') return /^(?:he|she)$/i.test(tokenText(document, i));
    if (/^(?:any|every|no|some)(?:body|one)$|^one$/.test(tagged.lemmas[i] ?? '')) return false;
    if (ends.has(i)) return true;
    const entity = tagged.entities[tagged.entityOf[i] ?? -1];
    if (entity !== undefined) return entity.type === 'person' && entity.endToken === i + 1;
    return /^NN/.test(pos) && PERSON_NOUNS.has(tagged.lemmas[i] ?? '');
  };
}
