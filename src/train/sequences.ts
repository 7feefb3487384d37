import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { CorpusArticle } from './corpora.ts';
import { alignTokens } from './silver.ts';
import { type RoleExample, roleTags } from './train-linear-roles.ts';
import { suffixOf, type Vocabulary, vectorWord } from './vocabulary.ts';

/**
 * The columns of a token in a sequence file, 16-bit integers: rows of the network's tables, the gold tag, and for the
 * side tasks the token's dependency relation and the distance to its head (0 where the corpus has none).
 */
export const SEQUENCE_COLUMNS = [
  'word',
  'suffix',
  'shape',
  'pos',
  'entity',
  'quote',
  'cue',
  'tag',
  'relation',
  'head',
] as const;

/** A document to write, and the corpus's own tokens when it has dependencies. */
export interface SequenceSource extends RoleExample {
  readonly article?: CorpusArticle;
}

/** Numbers relations as they turn up. */
export class RelationTable {
  readonly #numbers = new Map<string, number>();

  numberOf(relation: string): number {
    const known = this.#numbers.get(relation);
    if (known !== undefined) return known;
    this.#numbers.set(relation, this.#numbers.size + 1);
    return this.#numbers.size;
  }
}

/**
 * Writes one sequence a block: `PATH.bin` holds the tokens, `PATH.len` for each sequence the document, its first
 * token there and its length (32-bit integers). Documents are taken one at a time, so there may be any number.
 */
export function writeSequences(
  path: string,
  sources: Iterable<SequenceSource>,
  vocabulary: Vocabulary,
  relations = new RelationTable(),
): void {
  const rowOfWord = new Map(vocabulary.words.map((word, index) => [word, index + 1]));
  const rowOfSuffix = new Map(vocabulary.suffixes.map((suffix, index) => [suffix, index + 1]));
  const lengths: number[] = [];
  const file = openSync(`${path}.bin`, 'w');
  let index = 0;
  for (const { input, roles, article } of sources) {
    const { document, forms, pos, entity, context } = input;
    const tags = roleTags(document.tokenCount, roles);
    const aligned = article === undefined ? undefined : alignTokens(document, article);
    const tokens: number[] = [];
    for (const { firstToken, endToken } of document.blocks) {
      lengths.push(index, firstToken, endToken - firstToken);
      for (let i = firstToken; i < endToken; i++) {
        const word = vectorWord(document, i);
        const own = aligned?.[i] ?? -1;
        const token = own < 0 ? undefined : article?.tokens[own];
        const tag = tags[i] as number;
        tokens.push(
          rowOfWord.get(word) ?? 0,
          rowOfSuffix.get(suffixOf(word)) ?? 0,
          forms.flags[i] as number,
          pos[i] as number,
          entity[i] as number,
          context.quote[i] as number,
          context.cue[i] as number,
          i === firstToken && tag > 0 && tag % 2 === 0 ? tag - 1 : tag,
          token === undefined ? 0 : relations.numberOf(token[6]),
          token === undefined ? 0 : headStep(token[5], own),
        );
      }
    }
    writeSync(file, Uint16Array.from(tokens));
    index++;
  }
  closeSync(file);
  writeFileSync(`${path}.len`, Int32Array.from(lengths));
}

/** The head's direction and distance in eleven steps; 1 for the root. */
function headStep(head: number, own: number): number {
  if (head < 0) return 1;
  const distance = head - own;
  const far = Math.abs(distance);
  const step = far <= 2 ? far - 1 : far <= 4 ? 2 : far <= 8 ? 3 : 4;
  return distance < 0 ? 2 + step : 7 + step;
}
