import { type EntityModel, findEntities } from '../model/entity-tagger.ts';
import type { LemmaTable } from '../model/lemmatize.ts';
import { type PosModel, tagPartsOfSpeech } from '../model/pos-tagger.ts';
import type { EntityMention, TaggedDocument } from '../model/tagged-document.ts';
import { describeWords } from '../model/word-forms.ts';
import { tokenText } from '../tokenize/document.ts';
import { LemmaBuilder } from './build-lemmas.ts';
import { readPolnear } from './corpora.ts';
import { type SilverDocument, silverDocument } from './silver.ts';
import { trainEntityTagger, trainPosTagger } from './train-taggers.ts';
import { readTreebank, type TreebankSentence } from './treebank.ts';

/** The corpora in our tokens, read once for every part of the model. */
export interface TrainingData {
  readonly train: readonly SilverDocument[];
  readonly dev: readonly SilverDocument[];
  readonly treebank: readonly TreebankSentence[];
}

export function loadTraining(): TrainingData {
  return {
    train: readPolnear('train').map((article) => silverDocument(article)),
    dev: readPolnear('dev').map((article) => silverDocument(article)),
    treebank: readTreebank('train'),
  };
}

/** The taggers below the role tagger. */
export interface BaseTaggers {
  readonly pos: PosModel;
  readonly entities: EntityModel;
}

/** Trains both taggers on these documents (and the treebank, for parts of speech). */
export function trainBaseTaggers(
  documents: readonly SilverDocument[],
  treebank: readonly TreebankSentence[],
  seed: number,
): BaseTaggers {
  const pos = trainPosTagger([...documents.map(({ tagged }) => tagged), ...treebank], seed);
  const entities = trainEntityTagger(
    documents.map(({ tagged }) => ({
      ...tagged,
      pos: tagPartsOfSpeech(tagged.document, describeWords(tagged.document), pos),
    })),
    seed,
  );
  return { pos, entities };
}

/** What the taggers make of a document. */
export function applyBaseTaggers(
  { document }: Pick<TaggedDocument, 'document'>,
  taggers: BaseTaggers,
): { pos: Uint8Array; entities: EntityMention[] } {
  const forms = describeWords(document);
  const pos = tagPartsOfSpeech(document, forms, taggers.pos);
  return { pos, entities: findEntities(document, forms, pos, taggers.entities) };
}

/**
 * Tags the training documents with taggers that did not see them (trained on the other half), so that the role
 * tagger learns from tags as good as it will get.
 */
export function crossTag(
  documents: readonly SilverDocument[],
  treebank: readonly TreebankSentence[],
  seed: number,
): { pos: Uint8Array; entities: EntityMention[] }[] {
  const halves = [0, 1].map((half) =>
    trainBaseTaggers(
      documents.filter((_, index) => index % 2 !== half),
      treebank,
      seed,
    ),
  );
  return documents.map(({ tagged }, index) =>
    applyBaseTaggers(tagged, halves[index % 2] as BaseTaggers),
  );
}

/** The lemma table of both corpora. */
export function buildLemmaTable({ train, treebank }: TrainingData): LemmaTable {
  const builder = new LemmaBuilder();
  for (const { document, pos, lemmas } of treebank)
    for (let i = 0; i < document.tokenCount; i++) {
      const lemma = lemmas[i];
      if ((pos[i] as number) >= 0 && lemma !== undefined)
        for (let twice = 0; twice < 2; twice++)
          builder.add(tokenText(document, i), pos[i] as number, lemma);
    }
  for (const { tagged } of train)
    for (let i = 0; i < tagged.document.tokenCount; i++)
      builder.add(
        tokenText(tagged.document, i),
        tagged.pos[i] as number,
        tagged.lemmas[i] as string,
      );
  return builder.finish();
}
