import type { LinkedAttribution, TokenRange } from '../attribute/attribution.ts';
import type { EntityMention, RoleRun, TaggedDocument } from '../model/tagged-document.ts';
import { type EntityType, POS_TAGS, type Role } from '../model/tags.ts';
import type { Document } from '../tokenize/document.ts';
import { tokenAt } from '../tokenize/document.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import type { CorpusArticle, CorpusAttribution, CorpusRange } from './corpora.ts';

/** An article of the corpus in our own tokens, with the corpus's automatic tags and its gold attributions. */
export interface SilverDocument {
  readonly tagged: TaggedDocument;
  /** Gold attributions of the chosen layer, in the corpus's order, confidence 1. */
  readonly attributions: readonly LinkedAttribution[];
}

const ENTITY_TYPE_OF: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  LOCATION: 'location',
  MISC: 'misc',
  DATE: 'date',
  DURATION: 'date',
  TIME: 'date',
  SET: 'date',
  MONEY: 'quantity',
  NUMBER: 'quantity',
  PERCENT: 'quantity',
  ORDINAL: 'quantity',
};

const POS_INDEX = new Map<string, number>(POS_TAGS.map((tag, index) => [tag, index]));

/** Our tokenization of a PolNeAR article under CoreNLP's tags, with the roles of one annotator's layer. */
export function silverDocument(article: CorpusArticle, layer = 0): SilverDocument {
  const document = tokenize({ text: article.text });
  const aligned = alignTokens(document, article);
  const pos = new Uint8Array(document.tokenCount);
  const lemmas: string[] = [];
  const types: (EntityType | undefined)[] = [];
  for (let i = 0; i < document.tokenCount; i++) {
    const token = article.tokens[aligned[i] as number];
    pos[i] = POS_INDEX.get(token?.[2] ?? 'NN') ?? 0;
    lemmas.push(
      (token?.[4] ?? document.text.slice(document.starts[i], document.ends[i])).toLowerCase(),
    );
    types.push(ENTITY_TYPE_OF[token?.[3] ?? 'O']);
  }
  const entities = groupEntities(document, types);
  const entityOf = new Int32Array(document.tokenCount).fill(-1);
  for (const [index, mention] of entities.entries())
    entityOf.fill(index, mention.firstToken, mention.endToken);
  const attributions = goldAttributions(document, article, layer);
  const roles = goldRoles(attributions);
  const tagged = { document, pos, lemmas, entities, entityOf, roles, spareSources: [] };
  return { tagged, attributions };
}

/** The attributions of one annotator's layer in our tokens. */
export function goldAttributions(
  document: Document,
  { annotations }: Pick<CorpusArticle, 'annotations'>,
  layer = 0,
): LinkedAttribution[] {
  return (annotations[layer]?.attributions ?? []).map((attribution) =>
    toTokens(document, attribution),
  );
}

/** For each of our tokens, the corpus token that it overlaps first, or -1. */
export function alignTokens(document: Document, article: CorpusArticle): Int32Array {
  const aligned = new Int32Array(document.tokenCount).fill(-1);
  let c = 0;
  for (let i = 0; i < document.tokenCount; i++) {
    const start = document.starts[i] as number;
    const end = document.ends[i] as number;
    while (c < article.tokens.length && (article.tokens[c]?.[1] ?? 0) <= start) c++;
    const token = article.tokens[c];
    if (token !== undefined && token[0] < end) aligned[i] = c;
  }
  return aligned;
}

function groupEntities(
  document: Document,
  types: readonly (EntityType | undefined)[],
): EntityMention[] {
  const mentions: EntityMention[] = [];
  let i = 0;
  while (i < types.length) {
    const type = types[i];
    let end = i + 1;
    while (
      end < types.length &&
      types[end] === type &&
      document.sentenceOf[end] === document.sentenceOf[i]
    )
      end++;
    if (type !== undefined) mentions.push({ type, firstToken: i, endToken: end });
    i = end;
  }
  return mentions;
}

function toTokens(document: Document, attribution: CorpusAttribution): LinkedAttribution {
  return {
    source: toRanges(document, attribution.source),
    cue: toRanges(document, attribution.cue),
    content: toRanges(document, attribution.content),
    confidence: 1,
  };
}

/** Character ranges as runs of contiguous tokens; ranges that touch become one run. */
export function toRanges(document: Document, ranges: readonly CorpusRange[]): TokenRange[] {
  const runs: { firstToken: number; endToken: number }[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const firstToken = tokenAt(document, start);
    let endToken = firstToken;
    while (endToken < document.tokenCount && (document.starts[endToken] as number) < end)
      endToken++;
    if (endToken === firstToken) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.endToken >= firstToken)
      last.endToken = Math.max(last.endToken, endToken);
    else runs.push({ firstToken, endToken });
  }
  return runs;
}

/** Runs from the attributions; where two overlap (one text, two attributions) the later gives way. */
export function goldRoles(attributions: readonly LinkedAttribution[]): RoleRun[] {
  const runs = new Map<string, RoleRun>();
  const add = (role: Role, ranges: readonly TokenRange[]) => {
    for (const range of ranges)
      runs.set(`${range.firstToken}:${range.endToken}:${role}`, { role, ...range, confidence: 1 });
  };
  for (const attribution of attributions) {
    add('source', attribution.source);
    add('cue', attribution.cue);
    add('content', attribution.content);
  }
  const sorted = [...runs.values()].sort((a, b) => a.firstToken - b.firstToken);
  const kept: RoleRun[] = [];
  for (const run of sorted) if (run.firstToken >= (kept.at(-1)?.endToken ?? 0)) kept.push(run);
  return kept;
}
