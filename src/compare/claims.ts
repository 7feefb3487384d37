import type { Audit } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { type Document, tokenAt, tokenText } from '../tokenize/document.ts';
import { FUNCTION_WORDS } from '../verify/meaning-words.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** One sentence's worth of what an account says: of what somebody says in it, or of what its writer does. */
export interface Claim {
  /** The index of the attribution, or -1 for the writer's own words. */
  readonly attribution: number;
  readonly sentence: number;
  /** Its tokens, ascending. */
  readonly tokens: readonly number[];
  /** Each term with the tokens that it stands at. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
  /** Its terms in the order of the text, with repeats. */
  readonly order: readonly string[];
  /** Those of its terms that are written as names. */
  readonly names: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** Whether its sentence asks. */
  readonly asks: boolean;
}

/** Fewer of the writer's own words in a row than this are no claim. */
const OWN_WORDS = 5;
const SILENT_BLOCKS: ReadonlySet<string> = new Set(['heading', 'caption', 'note']);
/** Words that say how something was said, or point at nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'says', 'told', 'tells', 'tell', 'saying', 'according', 'added', 'adding', 'asked', 'noted', 'mr', 'mrs', 'ms', 'mr.',
  'mrs.', 'ms.', 'dr', 'dr.', "n't", "'s", "'re", "'ve", "'ll", "'d", "'m", 'do', 'ca', 'wo', 'whether', 'whose', 'whom',
  'since', 'until', 'during', 'though', 'although', 'while', 'among', 'between', 'against', 'through', 'under', 'without',
  'another', 'each', 'every', 'both', 'either', 'neither', 'however', 'himself', 'herself', 'themselves', 'itself', 'yet',
  'ever', 'never', 'still', 'cannot', 'upon', 'within', 'toward', 'towards', 'must', 'shall', 'got', 'put', 'lot', 'sure',
]); // biome-ignore format: a table

/** The claims of an account: the contents of its attributions, then what is left of its sentences. Linear. */
export function findClaims(document: Document, audit: Audit): Claim[] {
  const claims: Claim[] = [];
  const isTaken = new Uint8Array(document.tokenCount);
  for (const [index, attribution] of audit.attributions.entries()) {
    const bySentence = new Map<number, number[]>();
    for (const token of tokensOf(document, attribution.contentSpans)) {
      const sentence = document.sentenceOf[token] as number;
      const own = bySentence.get(sentence);
      if (own === undefined) bySentence.set(sentence, [token]);
      else own.push(token);
      isTaken[token] = 1;
    }
    for (const span of [attribution.sourceSpans, attribution.cueSpans])
      for (const token of tokensOf(document, span)) isTaken[token] = 1;
    for (const [sentence, tokens] of bySentence)
      claims.push(readClaim(document, index, sentence, tokens));
  }
  for (const block of document.blocks) {
    if (SILENT_BLOCKS.has(block.kind)) continue;
    let token = block.firstToken;
    if (block.dateline !== null) while (isBefore(document, token, block.dateline.end)) token++;
    while (token < block.endToken) {
      const sentence = document.sentenceOf[token] as number;
      const free: number[] = [];
      for (; token < block.endToken && document.sentenceOf[token] === sentence; token++)
        if (isTaken[token] === 0) free.push(token);
      const tokens = keepLongRuns(document, free);
      if (tokens.length > 0) claims.push(readClaim(document, -1, sentence, tokens));
    }
  }
  return claims.filter(({ terms }) => terms.size > 0);
}

/** The runs of tokens that have enough words to say something. */
function keepLongRuns(document: Document, tokens: readonly number[]): number[] {
  return runsOf(tokens).flatMap(([first, end]) => {
    const run = Array.from({ length: end - first }, (_, i) => first + i);
    return run.filter((token) => isWord(document, token)).length < OWN_WORDS ? [] : run;
  });
}

function readClaim(
  document: Document,
  attribution: number,
  sentence: number,
  tokens: readonly number[],
): Claim {
  const terms = new Map<string, number[]>();
  const names = new Set<string>();
  const add = (term: string, token: number): void => {
    if (isNameAt(document, token)) names.add(term);
    const at = terms.get(term);
    if (at === undefined) terms.set(term, [token]);
    else at.push(token);
  };
  const quantities = runsOf(tokens).flatMap(([first, end]) => readQuantities(document, first, end));
  const counted = new Set<number>();
  for (const { kind, value, amount, firstToken, endToken } of quantities) {
    for (let i = firstToken; i < endToken; i++) counted.add(i);
    if (kind !== 'number' || amount > 1)
      add(`${kind === 'number' ? '#' : '@'}${value}`, firstToken);
  }
  for (const token of tokens) {
    if (counted.has(token) || !isWord(document, token)) continue;
    const word = tokenText(document, token).toLowerCase().replaceAll('’', "'");
    if (FUNCTION_WORDS.has(word) || EMPTY_WORDS.has(word)) continue;
    for (const part of word.split(/[-/]/))
      if (part.length > 1) add(stem(part.replaceAll('.', '')), token);
  }
  const order = [...terms]
    .flatMap(([term, at]) => at.map((token) => ({ term, token })))
    .sort((x, y) => x.token - y.token)
    .map(({ term }) => term);
  const last = tokens.at(-1) ?? 0;
  const asks = [last - 1, last, last + 1].some(
    (token) =>
      document.sentenceOf[token] === sentence && tokenText(document, token).startsWith('?'),
  );
  return { attribution, sentence, tokens, terms, order, names, quantities, asks };
}

/** Whether a token stands in capitals where no sentence begins. */
function isNameAt(document: Document, token: number): boolean {
  return (
    token > 0 &&
    document.sentenceOf[token] === document.sentenceOf[token - 1] &&
    /^\p{Lu}/u.test(tokenText(document, token)) &&
    !/^["“‘'«(]/.test(tokenText(document, token - 1))
  );
}

/** The tokens of spans, ascending, each once. */
export function tokensOf(document: Document, spans: readonly Span[]): number[] {
  const tokens: number[] = [];
  for (const { start, end } of spans)
    for (
      let token = tokenAt(document, start);
      token < document.tokenCount && (document.starts[token] as number) < end;
      token++
    )
      if (token > (tokens.at(-1) ?? -1)) tokens.push(token);
  return tokens;
}

function runsOf(tokens: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === token) last[1]++;
    else runs.push([token, token + 1]);
  }
  return runs;
}

function isBefore(document: Document, token: number, end: number): boolean {
  return token < document.tokenCount && (document.starts[token] as number) < end;
}

/** Whether a token has a letter or a digit in it. */
export function isWord(document: Document, token: number): boolean {
  return /[\p{L}\p{N}]/u.test(tokenText(document, token));
}
