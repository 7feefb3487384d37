import { describeContext } from '../model/role-context.ts';
import type { RoleInput } from '../model/role-features.ts';
import type { EntityMention, RoleRun } from '../model/tagged-document.ts';
import { type BaseWeights, entityTags, Lemmatizer } from '../model/tagger.ts';
import { describeWords } from '../model/word-forms.ts';
import type { Document } from '../tokenize/document.ts';
import type { RoleExample } from './train-linear-roles.ts';

/** A document whose tags and roles are given. */
export interface TaggedExample {
  readonly document: Document;
  readonly pos: Uint8Array;
  readonly entities: readonly EntityMention[];
  readonly roles: readonly RoleRun[];
}

/** What the role tagger sees of the document, with the roles that it should find. */
export function toExample(tagged: TaggedExample, base: BaseWeights): RoleExample {
  const { document, pos, entities, roles } = tagged;
  const forms = describeWords(document);
  const { lemmaHash, cueStep } = new Lemmatizer(base).lemmatize(document, forms, pos);
  const context = describeContext(document, (i) => cueStep[i] as number);
  const entity = entityTags(document.tokenCount, entities);
  const input: RoleInput = { document, forms, pos, entity, lemma: lemmaHash, context };
  return { input, roles };
}
