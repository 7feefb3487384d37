import type { Article } from '../text/article.ts';
import { findBlocks, type TextBlock } from './blocks.ts';
import { findDateline } from './dateline.ts';
import type { Document, DocumentBlock, Quotation } from './document.ts';
import { findQuotations } from './quotations.ts';
import { findSentenceStarts } from './sentences.ts';
import { confirmSpeakers, findSpeakerLabel, type SpeakerLabel } from './speaker-label.ts';
import type { WordList } from './word-list.ts';
import { cutWords } from './words.ts';

/** Cuts an article into tokens, sentences, blocks and quotations. Never throws; linear in the text's length. */
export function tokenize(article: Article): Document {
  const { text } = article;
  const isSkipped = markupMask(article);
  const words = cutWords(text, isSkipped);
  const blocks = placeBlocks(text, words, findBlocks(article), isSkipped);
  const blockStarts = new Uint8Array(words.count);
  for (const block of blocks) blockStarts[block.firstToken] = 1;
  const quotations = findQuotations(text, words, blocks, isSkipped);
  const markRoles = rolesOfMarks(quotations, words.count);
  const sentenceStarts = findSentenceStarts(text, words, blockStarts, markRoles);
  return {
    text,
    tokenCount: words.count,
    starts: words.starts,
    ends: words.ends,
    sentenceStarts,
    sentenceOf: fill(sentenceStarts, words.count),
    blocks,
    blockOf: fill(
      blocks.map((block) => block.firstToken),
      words.count,
    ),
    quotations,
    quotationOf: quotationOfTokens(quotations, words.count),
    isDialogue: false,
  };
}

function markupMask(article: Article): Uint8Array | undefined {
  if (article.markup === undefined || article.markup.length === 0) return undefined;
  const mask = new Uint8Array(article.text.length);
  for (const span of article.markup) mask.fill(1, span.start, span.end);
  return mask;
}

/** The blocks that hold tokens, with their tokens. A token belongs to the block in which it starts. */
function placeBlocks(
  text: string,
  words: WordList,
  blocks: readonly TextBlock[],
  isSkipped: Uint8Array | undefined,
): readonly DocumentBlock[] {
  const placed: Omit<DocumentBlock, 'speaker'>[] = [];
  const labels: (SpeakerLabel | null)[] = [];
  let token = 0;
  for (const [index, block] of blocks.entries()) {
    const firstToken = token;
    const last = index === blocks.length - 1;
    while (token < words.count && (last || (words.starts[token] as number) < block.end)) token++;
    if (token === firstToken) continue;
    const start = words.starts[firstToken] as number;
    const end = words.ends[token - 1] as number;
    const { kind } = block;
    const dateline = kind === 'paragraph' ? findDateline(text, start, end) : null;
    placed.push({ kind, start, end, firstToken, endToken: token, dateline });
    const isAside = kind === 'heading' || kind === 'caption';
    labels.push(isAside ? null : findSpeakerLabel(text, start, end, isSkipped));
  }
  const speakers = confirmSpeakers(text, labels);
  return placed.map((block, index) => ({ ...block, speaker: speakers[index] ?? null }));
}

/** For each of `count` items, the index of the last start at or before it. */
function fill(starts: ArrayLike<number>, count: number): Uint32Array {
  const owner = new Uint32Array(count);
  for (let s = 0; s < starts.length; s++) {
    owner.fill(s, starts[s] as number, s + 1 < starts.length ? (starts[s + 1] as number) : count);
  }
  return owner;
}

/** 1 for tokens that open a quotation, -1 for those that close one. */
function rolesOfMarks(quotations: readonly Quotation[], count: number): Int8Array {
  const roles = new Int8Array(count);
  for (const { firstToken, endToken, opened, closed } of quotations) {
    if (opened) roles[firstToken] = 1;
    if (closed) roles[endToken - 1] = -1;
  }
  return roles;
}

function quotationOfTokens(quotations: readonly Quotation[], count: number): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  for (const [index, quotation] of quotations.entries()) {
    owner.fill(index, quotation.firstToken, quotation.endToken);
  }
  return owner;
}
