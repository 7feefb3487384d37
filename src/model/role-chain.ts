import {
  ChainScratch,
  type ChainWeights,
  decodeBest,
  runProbability,
  sumChain,
} from './linear-chain.ts';
import { IS_MARK, NESTED, type RoleContext, SHORT_QUOTATION } from './role-context.ts';
import type { RoleInput } from './role-features.ts';
import { ROLE_TAG_COUNT } from './role-tags.ts';
import type { RoleRun, TokenRange } from './tagged-document.ts';
import { ROLES } from './tags.ts';

/** Scores every role tag for every token; the chain then picks the best sequence of each block. */
export interface RoleScorer {
  readonly chain: ChainWeights;
  /** Log scores, `ROLE_TAG_COUNT` for each token, in one row a token. */
  score(input: RoleInput): Float32Array;
}

/** What the role tagger finds in a document, in text order; no two runs overlap. */
export interface FoundRoles {
  /** The runs of source, cue and content, each with the probability that it is exactly right. */
  readonly roles: readonly RoleRun[];
  /** Runs that would be sources too, were the tagger readier to see one. */
  readonly spareSources: readonly TokenRange[];
}

/** The runs of source, cue and content of a document, and what may be sources besides. Linear in tokens. */
export function findRoles(input: RoleInput, scorer: RoleScorer): FoundRoles {
  const { document } = input;
  const emissions = scorer.score(input);
  silenceDatelines(input, emissions);
  partQuotations(input, emissions);
  const tags = new Uint8Array(document.tokenCount);
  const eased = new Uint8Array(document.tokenCount);
  const scratch = new ChainScratch();
  const roles: RoleRun[] = [];
  const spareSources: TokenRange[] = [];
  for (const block of document.blocks) {
    for (let first = block.firstToken; first < block.endToken; ) {
      const end = endOfStretch(input, first, block.endToken);
      decodeBest(scorer.chain, emissions, first, end - first, tags, scratch);
      const known = roles.length;
      readRuns(scorer.chain, emissions, tags, first, end, scratch, roles);
      if (roles.length > known) {
        easeSources(emissions, tags, first, end);
        decodeBest(scorer.chain, emissions, first, end - first, eased, scratch);
        readSpares(tags, eased, first, end, spareSources);
      }
      first = end;
    }
  }
  return { roles, spareSources };
}

/** Low enough for a tag never to be chosen, high enough to be summed. */
const HOPELESS = -1000;

/** "NEW YORK (AP) —" is nobody's words, and says nothing of who is speaking. */
function silenceDatelines({ document }: RoleInput, emissions: Float32Array): void {
  for (const { dateline, firstToken, endToken } of document.blocks) {
    if (dateline === null) continue;
    for (let i = firstToken; i < endToken; i++) {
      if ((document.starts[i] as number) >= dateline.end) break;
      const at = i * ROLE_TAG_COUNT;
      emissions.fill(HOPELESS, at + 1, at + ROLE_TAG_COUNT);
    }
  }
}

const INSIDE_CONTENT = 2 + 2 * ROLES.indexOf('content');

/**
 * Where one whole quotation ends and the next begins at once, a second content begins: of 319 such places in annotated
 * articles, 313 do. Fragments and quotations inside others are left to the chain.
 */
function partQuotations({ document, context }: RoleInput, emissions: Float32Array): void {
  for (const { firstToken, depth, opened } of document.quotations) {
    if (depth > 1 || !opened || firstToken === 0) continue;
    const either =
      (context.quote[firstToken - 1] as number) | (context.quote[firstToken] as number);
    if (!isMark(context, firstToken - 1) || (either & (SHORT_QUOTATION | NESTED)) !== 0) continue;
    emissions[firstToken * ROLE_TAG_COUNT + INSIDE_CONTENT] = HOPELESS;
  }
}

function isMark({ quote }: RoleContext, token: number): boolean {
  return ((quote[token] as number) & IS_MARK) !== 0;
}

const BEGIN_SOURCE = 1 + 2 * ROLES.indexOf('source');

/**
 * Added to the score of beginning a source, in logarithms, to see who could be one besides. Of the attributions of
 * PolNeAR dev that have none, it gives 23 the right one and 14 one where the annotators have none or another.
 */
const SPARE_READINESS = 3;

/** Leaves every tag that was chosen as it is, and lets the rest be nothing or, more readily, a source. */
function easeSources(emissions: Float32Array, tags: Uint8Array, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const at = i * ROLE_TAG_COUNT;
    const tag = tags[i] as number;
    for (let other = 0; other < ROLE_TAG_COUNT; other++) {
      const isSource = other === BEGIN_SOURCE || other === BEGIN_SOURCE + 1;
      if (tag > 0 ? other !== tag : other > 0 && !isSource) emissions[at + other] = HOPELESS;
    }
    if (tag === 0)
      emissions[at + BEGIN_SOURCE] = (emissions[at + BEGIN_SOURCE] as number) + SPARE_READINESS;
  }
}

/** The sources in `eased` that `tags` does not have. */
function readSpares(
  tags: Uint8Array,
  eased: Uint8Array,
  first: number,
  end: number,
  spares: TokenRange[],
): void {
  for (let i = first; i < end; i++) {
    if (eased[i] !== BEGIN_SOURCE || tags[i] !== 0) continue;
    let stop = i + 1;
    while (stop < end && eased[stop] === BEGIN_SOURCE + 1) stop++;
    spares.push({ firstToken: i, endToken: stop });
  }
}

/** Blocks longer than this are decoded in stretches that end with a sentence, so that scratch room stays small. */
const STRETCH_TOKENS = 4096;

function endOfStretch({ document }: RoleInput, first: number, blockEnd: number): number {
  if (blockEnd - first <= STRETCH_TOKENS) return blockEnd;
  const limit = first + STRETCH_TOKENS;
  const sentence = document.sentenceOf[limit] as number;
  const start = document.sentenceStarts[sentence] as number;
  return start > first ? start : limit;
}

function readRuns(
  chain: ChainWeights,
  emissions: Float32Array,
  tags: Uint8Array,
  first: number,
  end: number,
  scratch: ChainScratch,
  runs: RoleRun[],
): void {
  let isSummed = false;
  for (let i = first; i < end; ) {
    const begin = tags[i] as number;
    let stop = i + 1;
    if (begin > 0) {
      const inside = begin + 1;
      while (stop < end && tags[stop] === inside) stop++;
      if (!isSummed) sumChain(chain, emissions, first, end - first, scratch);
      isSummed = true;
      const run = { from: i - first, end: stop - first, begin, inside };
      const confidence = runProbability(chain, end - first, scratch, run);
      const role = ROLES[(begin - 1) >> 1];
      if (role !== undefined) runs.push({ role, firstToken: i, endToken: stop, confidence });
    }
    i = stop;
  }
}
