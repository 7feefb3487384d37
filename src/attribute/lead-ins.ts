import type { TaggedDocument } from '../model/tagged-document.ts';
import { type Document, type DocumentBlock, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { blockRange } from './block-range.ts';
import { contentOwners } from './taken-tokens.ts';
import { endsInColon, findToldPassages } from './told-passages.ts';

/** What a lead-in may lead into: a block quotation, what somebody tells as "I", or a paragraph that nothing marks. */
type PassageKind = 'block-quotation' | 'told' | 'plain';

/** How sure it is that a passage belongs to the colon before it. */
const CONFIDENCE: Readonly<Record<PassageKind, number>> = {
  'block-quotation': 0.85,
  told: 0.75,
  plain: 0.65,
};

/** The share of a plain paragraph that may be what others say already, where nothing awaits it. */
const MOST_TAKEN = 0.5;

/**
 * A paragraph that ends in a colon leads into what comes after it: "The Valley Post reports:" and the passage that it
 * gives, whether in quotation marks, as a block quotation or with nothing to mark it. The role tagger, which reads a
 * paragraph at a time, finds the cue and no content. A block quotation is taken whole, and what somebody other than the
 * writer tells as "I"; of what nothing marks one paragraph, as nothing says where it ends. In labelled news four fifths
 * of these are the lead-in's, and nine tenths of what is told as "I".
 */
export function readLeadIns(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const leads = findLeadIns(tagged.document);
  if (leads.length === 0) return [...attributions];
  const speakers = speakersOf(tagged.document, attributions, leads);
  const ownerOf = contentOwners(tagged.document.tokenCount, attributions);
  const orphans = orphansByStart(attributions);
  const result = new Map(attributions.entries());
  for (const [at, lead] of leads.entries()) {
    const speaking = speakers[at] as number[];
    const orphan = orphans.get(lead.passage[0]?.firstToken ?? -1) ?? -1;
    const isMarked = lead.kind !== 'plain' || orphan >= 0;
    const own = speaking.findLast((i) => isUnfinished(attributions[i], lead));
    const unfinished = attributions[own ?? -1];
    const isAwaited = unfinished?.content.length === 0;
    if (!isMarked && !isAwaited && shareTaken(ownerOf, lead.passage) > MOST_TAKEN) continue;
    const said = attributions[orphan]?.content ?? lead.passage;
    const confidence = CONFIDENCE[lead.kind];
    if (own !== undefined && unfinished !== undefined)
      result.set(own, {
        ...unfinished,
        content: [...unfinished.content, ...said],
        confidence: Math.max(unfinished.confidence, confidence),
      });
    else {
      const speaker = isMarked ? attributions[speaking.at(-1) ?? -1] : undefined;
      const isQuoted = lead.kind === 'block-quotation' || orphan >= 0;
      const named = readNamedLead(tagged.document, lead, isQuoted);
      const source = speaker?.source ?? named?.source;
      if (source === undefined) continue;
      const cue = speaker === undefined ? (named?.cue ?? []) : [];
      result.set(attributions.length + at, { source, cue, content: said, confidence });
    }
    if (orphan >= 0) result.delete(orphan);
  }
  return [...result.values()];
}

/** What stands before a name that leads into a passage without a verb. */
const OPENINGS: ReadonlySet<string> = new Set(['from', 'via', 'per']);
/** And within the name. */
const SMALL: ReadonlySet<string> = new Set(['the', 'of', 'and', 'at', 'in', 'for', ',']);
/** How many tokens such a line has at most. */
const LONGEST_NAMED_LEAD = 10;

/** "More from the Valley Post:", or before what is quoted the name alone: "Ada Rowe in the Valley Post:". */
function readNamedLead(
  document: Document,
  { firstToken, colon }: LeadIn,
  isQuoted: boolean,
): { source: TokenRange[]; cue: TokenRange[] } | null {
  const opening = /^more$/i.test(tokenText(document, firstToken)) ? firstToken + 1 : firstToken;
  const isOpened = OPENINGS.has(tokenText(document, opening).toLowerCase());
  const name = isOpened ? opening + 1 : firstToken;
  if (name >= colon || colon - name > LONGEST_NAMED_LEAD || !(isOpened || isQuoted)) return null;
  for (let i = name; i < colon; i++) {
    const word = tokenText(document, i);
    const isSmall = SMALL.has(word) && i + 1 < colon && (i > name || isOpened);
    if (!isSmall && !/^\p{Lu}(?!\p{Ll}+day$)/u.test(word)) return null;
  }
  const cue = isOpened ? [{ firstToken, endToken: name }] : [];
  return { source: [{ firstToken: name, endToken: colon }], cue };
}

/** The end of a paragraph that leads into what follows. */
interface LeadIn {
  /** The first token of the sentence that ends in the colon. */
  readonly firstToken: number;
  readonly sentence: number;
  /** The token of the colon. */
  readonly colon: number;
  /** What it leads into, a range for each block. */
  readonly passage: readonly TokenRange[];
  readonly kind: PassageKind;
}

function findLeadIns(document: Document): LeadIn[] {
  const { blocks } = document;
  const told = findToldPassages(document);
  const leads: LeadIn[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const colon = block.endToken - 1;
    if (next === undefined || !canLead(block) || !canFollow(next)) continue;
    if (colon < 1 || !endsInColon(document, block)) continue;
    const isQuoted = next.kind === 'block-quote' && block.kind !== 'block-quote';
    let end = told.get(index + 1) ?? index + 2;
    while (isQuoted && blocks[end]?.kind === 'block-quote') end++;
    const sentence = document.sentenceOf[colon] as number;
    leads.push({
      firstToken: document.sentenceStarts[sentence] as number,
      sentence,
      colon,
      passage: blocks.slice(index + 1, end).map((passage) => blockRange(document, passage)),
      kind: isQuoted ? 'block-quotation' : told.has(index + 1) ? 'told' : 'plain',
    });
  }
  return leads;
}

function canLead({ kind, speaker }: DocumentBlock): boolean {
  return kind !== 'heading' && speaker === null;
}

function canFollow({ kind, speaker, firstToken, endToken }: DocumentBlock): boolean {
  return (
    speaker === null && endToken > firstToken && (kind === 'paragraph' || kind === 'block-quote')
  );
}

/** For each lead-in, the attributions with a source and a cue in its sentence, in text order. */
function speakersOf(
  { sentenceOf }: Document,
  attributions: readonly LinkedAttribution[],
  leads: readonly LeadIn[],
): number[][] {
  const leadOf = new Map(leads.map(({ sentence }, at) => [sentence, at]));
  const speakers: number[][] = leads.map(() => []);
  for (const [index, { source, cue }] of attributions.entries()) {
    const [verb] = cue;
    if (verb === undefined || source.length === 0) continue;
    const at = leadOf.get(sentenceOf[verb.firstToken] as number);
    if (at !== undefined) speakers[at]?.push(index);
  }
  return speakers;
}

/** Whether the attribution has nothing that is said yet, or it runs up to the colon: what is told, by what is said. */
function isUnfinished(
  attribution: LinkedAttribution | undefined,
  { colon, kind }: LeadIn,
): boolean {
  if (attribution === undefined) return false;
  const { cue, content } = attribution;
  const isAtColon = (kind === 'told' ? [...cue, ...content] : cue).some(
    ({ endToken }) => endToken >= colon,
  );
  const isAfter = content.some(({ firstToken }) => firstToken > colon);
  return content.length === 0 || (isAtColon && !isAfter);
}

/** Contents that nobody is linked to, by the token that they begin at. */
function orphansByStart(attributions: readonly LinkedAttribution[]): Map<number, number> {
  const orphans = new Map<number, number>();
  for (const [index, { source, cue, content }] of attributions.entries()) {
    const [first] = content;
    if (first !== undefined && source.length + cue.length === 0)
      orphans.set(first.firstToken, index);
  }
  return orphans;
}

function shareTaken(ownerOf: Int32Array, passage: readonly TokenRange[]): number {
  let count = 0;
  let all = 0;
  for (const { firstToken, endToken } of passage)
    for (let i = firstToken; i < endToken; i++) {
      all++;
      if ((ownerOf[i] as number) >= 0) count++;
    }
  return all === 0 ? 1 : count / all;
}
