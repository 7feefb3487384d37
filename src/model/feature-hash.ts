import { tokenize } from '../tokenize/tokenize.ts';
import { FEATURE_LIMIT, mix } from './greedy-tagger.ts';
import { posFeatures } from './pos-tagger.ts';
import { describeContext } from './role-context.ts';
import { ROLE_FEATURE_LIMIT, roleFeatures } from './role-features.ts';
import { POS_TAGS } from './tags.ts';
import { describeWords } from './word-forms.ts';

const SAMPLE =
  'Dr. Rowe-Hale told the panel on 3 May: “We didn’t know,” she said, ‘and nobody asked.’\n\nA spokesman declined to comment...';

/**
 * Eight hexadecimal digits that change whenever tokens or features do: what the code makes of a fixed text. A model
 * carries the hash of the code that it was trained with.
 */
export function computeFeatureHash(): string {
  const document = tokenize({ text: SAMPLE });
  const forms = describeWords(document);
  const pos = Uint8Array.from(document.starts, (start) => start % POS_TAGS.length);
  const entity = pos.map((tag) => tag % 3);
  const context = describeContext(document, (i) => (i % 5 === 0 ? 5 : 0));
  const lemma = forms.lower;
  const writeRole = roleFeatures({ document, forms, pos, entity, lemma, context });
  const writePos = posFeatures(forms);
  const features = new Uint32Array(Math.max(FEATURE_LIMIT, ROLE_FEATURE_LIMIT));
  let hash: number = POS_TAGS.length;
  for (let i = 0; i < document.tokenCount; i++) {
    for (const count of [writePos(i, i % 7, i % 3, features), writeRole(i, features)])
      for (let f = 0; f < count; f++) hash = mix(hash, features[f] as number);
    for (const value of [context.quote[i], forms.flags[i], forms.suffix3[i]])
      hash = mix(hash, value as number);
  }
  return hash.toString(16).padStart(8, '0');
}
