import type { BaseWeights, Tagger } from '../model/tagger.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { readNews } from './news.ts';
import { seededRandom, shuffle } from './random.ts';
import { toExample } from './to-example.ts';
import type { RoleExample } from './train-linear-roles.ts';

const SEED = 5;
/** Articles of ordinary length only, in UTF-16 code units. */
const SHORTEST = 1500;
const LONGEST = 9000;
const LEAST_CONFIDENCE = 0.4;

/**
 * Unlabelled news with the roles that a trained tagger gives it, blocks that it doubts left out (self-training: Scudder,
 * IEEE Transactions on Information Theory 1965).
 */
export function labelNews(tagger: Tagger, taggers: BaseWeights, articles: number): RoleExample[] {
  return shuffle([...readNews(SHORTEST, LONGEST)], seededRandom(SEED))
    .slice(0, articles)
    .map((text) => label(text, tagger, taggers));
}

function label(text: string, tagger: Tagger, taggers: BaseWeights): RoleExample {
  const tagged = tagger.tag(tokenize({ text }));
  const { document, roles } = tagged;
  const doubtful = new Set(
    roles
      .filter(({ confidence }) => confidence < LEAST_CONFIDENCE)
      .map(({ firstToken }) => document.blockOf[firstToken]),
  );
  const { input } = toExample(tagged, taggers);
  const blocks = document.blocks.filter((_, index) => !doubtful.has(index));
  return { input: { ...input, document: { ...document, blocks } }, roles };
}
