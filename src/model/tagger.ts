import type { Document } from '../tokenize/document.ts';
import { type CueLexicon, cueKey } from './cue-lexicon.ts';
import { type EntityModel, findEntities } from './entity-tagger.ts';
import { type LemmaTable, lemmatize } from './lemmatize.ts';
import { type PosModel, tagPartsOfSpeech } from './pos-tagger.ts';
import { type FoundRoles, findRoles, type RoleScorer } from './role-chain.ts';
import { describeContext } from './role-context.ts';
import type { EntityMention, TaggedDocument } from './tagged-document.ts';
import { ENTITY_TYPES, POS_TAGS } from './tags.ts';
import { describeWords, foldCode, hashWord, lowerCode, type WordForms } from './word-forms.ts';

/** Says what the words of a document are: parts of speech, lemmas, entities and roles in attributions. */
export interface Tagger {
  /** Linear in the document's tokens; does not change the document. */
  tag(document: Document): TaggedDocument;
}

/** The parts of the model below the role tagger. */
export interface BaseWeights {
  readonly pos: PosModel;
  readonly entities: EntityModel;
  readonly lemmas: LemmaTable;
  readonly cues: CueLexicon;
}

export function createTagger(base: BaseWeights, roles: RoleScorer): Tagger {
  const lemmatizer = new Lemmatizer(base);
  return {
    tag(document) {
      const forms = describeWords(document);
      const pos = tagPartsOfSpeech(document, forms, base.pos);
      const entities = findEntities(document, forms, pos, base.entities);
      const { lemmas, lemmaHash, cueStep } = lemmatizer.lemmatize(document, forms, pos);
      const context = describeContext(document, (i) => cueStep[i] as number);
      const entity = entityTags(document.tokenCount, entities);
      const input = { document, forms, pos, entity, lemma: lemmaHash, context };
      return describeTags(document, pos, lemmas, entities, findRoles(input, roles));
    },
  };
}

/** For each token, 0 outside entities, 1 + 2 × type at the first token of one, 2 + 2 × type after it. */
export function entityTags(count: number, entities: readonly EntityMention[]): Uint8Array {
  const tags = new Uint8Array(count);
  for (const { type, firstToken, endToken } of entities) {
    const begin = 1 + 2 * ENTITY_TYPES.indexOf(type);
    tags.fill(begin + 1, firstToken, endToken);
    tags[firstToken] = begin;
  }
  return tags;
}

export function describeTags(
  document: Document,
  pos: Uint8Array,
  lemmas: readonly string[],
  entities: readonly EntityMention[],
  found: FoundRoles,
): TaggedDocument {
  const entityOf = new Int32Array(document.tokenCount).fill(-1);
  for (const [index, mention] of entities.entries())
    entityOf.fill(index, mention.firstToken, mention.endToken);
  return { document, pos, lemmas, entities, entityOf, ...found };
}

interface LemmaEntry {
  readonly lemma: string;
  readonly hash: number;
  readonly cueStep: number;
}

export interface Lemmas {
  readonly lemmas: readonly string[];
  readonly lemmaHash: Int32Array;
  readonly cueStep: Uint8Array;
}

const ENTRY_LIMIT = 200_000;

/** Lemmas with a memory: each form under each part of speech is worked out once. */
export class Lemmatizer {
  readonly #base: Pick<BaseWeights, 'lemmas' | 'cues'>;
  /** For each part of speech, by the hash of the form. */
  readonly #entries = POS_TAGS.map(() => new Map<number, LemmaEntry>());
  #size = 0;

  constructor(base: Pick<BaseWeights, 'lemmas' | 'cues'>) {
    this.#base = base;
  }

  lemmatize(document: Document, forms: WordForms, pos: Uint8Array): Lemmas {
    const count = document.tokenCount;
    const lemmas: string[] = new Array(count);
    const lemmaHash = new Int32Array(count);
    const cueStep = new Uint8Array(count);
    for (let i = 0; i < count; i++) {
      const form = forms.lower[i] as number;
      const tag = pos[i] as number;
      const entry = this.#entries[tag]?.get(form) ?? this.#add(form, document, i, tag);
      lemmas[i] = entry.lemma;
      lemmaHash[i] = entry.hash;
      cueStep[i] = entry.cueStep;
    }
    return { lemmas, lemmaHash, cueStep };
  }

  #add(form: number, document: Document, i: number, pos: number): LemmaEntry {
    const word = foldWord(document, i);
    const lemma = lemmatize(word, pos, this.#base.lemmas);
    const cueStep = this.#base.cues.get(cueKey(lemma, pos)) ?? 0;
    const entry = { lemma, hash: hashWord(lemma), cueStep };
    if (++this.#size > ENTRY_LIMIT) {
      for (const entries of this.#entries) entries.clear();
      this.#size = 1;
    }
    this.#entries[pos]?.set(form, entry);
    return entry;
  }
}

const WORD_LIMIT = 48;

/** Token `i` in lower case with straight marks and every digit a 0, cut off after 48 code units. */
export function foldWord(document: Document, i: number): string {
  const start = document.starts[i] as number;
  const end = Math.min(document.ends[i] as number, start + WORD_LIMIT);
  let word = '';
  for (let at = start; at < end; at++)
    word += String.fromCharCode(lowerCode(foldCode(document.text.charCodeAt(at))));
  return word;
}
