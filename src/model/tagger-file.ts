import { ENTITY_TAG_COUNT } from './entity-tagger.ts';
import { type LinearRoleWeights, linearScorer } from './linear-scorer.ts';
import { neuralScorer } from './neural-scorer.ts';
import { readNeuralRoles } from './neural-weights.ts';
import type { RoleScorer } from './role-chain.ts';
import { ROLE_TAG_COUNT } from './role-tags.ts';
import { packSections, Sections } from './sections.ts';
import type { BaseWeights } from './tagger.ts';
import { POS_TAGS } from './tags.ts';

/** The bytes of `taggers.bin`: parts of speech, entities, lemmas and the lexicon of cues. */
export function packTaggers(base: BaseWeights): Uint8Array {
  const dictionary = [...base.pos.dictionary];
  return packSections(
    {
      posWeights: asInt16(base.pos.weights),
      posWords: Uint32Array.from(dictionary, ([word]) => word),
      posTagCounts: Uint8Array.from(dictionary, ([, tags]) => tags.length),
      posTags: Uint8Array.from(dictionary.flatMap(([, tags]) => tags)),
      entityWeights: asInt16(base.entities.weights),
      entityWords: Uint32Array.from(base.entities.lowerCaseWords),
      lemmaExceptions: textBytes(
        [...base.lemmas.exceptions].map(([key, lemma]) => `${key}\t${lemma}`),
      ),
      lemmaBases: textBytes([...base.lemmas.bases]),
      cues: textBytes([...base.cues].map(([key, step]) => `${key}\t${step}`)),
    },
    { posRows: base.pos.rows, entityRows: base.entities.rows },
  );
}

/** Reads `taggers.bin`. Throws `TypeError` when the bytes are something else. */
export function readTaggers(bytes: Uint8Array): BaseWeights {
  const file = new Sections(bytes);
  const words = file.uint32('posWords');
  const tags = file.uint8('posTags');
  const counts = file.uint8('posTagCounts');
  const dictionary = new Map<number, readonly number[]>();
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const end = at + (counts[i] as number);
    dictionary.set((words[i] as number) | 0, Array.from(tags.subarray(at, end)));
    at = end;
  }
  const pairs = (name: string) =>
    file
      .text(name)
      .split('\n')
      .map((line) => line.split('\t') as [string, string]);
  return {
    pos: {
      tagCount: POS_TAGS.length,
      rows: file.values.posRows as number,
      weights: file.int16('posWeights'),
      dictionary,
    },
    entities: {
      tagCount: ENTITY_TAG_COUNT,
      rows: file.values.entityRows as number,
      weights: file.int16('entityWeights'),
      lowerCaseWords: new Set(new Int32Array(file.uint32('entityWords'))),
    },
    lemmas: {
      exceptions: new Map(pairs('lemmaExceptions')),
      bases: new Set(file.text('lemmaBases').split('\n')),
    },
    cues: new Map(pairs('cues').map(([key, step]) => [key, Number(step)])),
  };
}

/** The bytes of the linear role tagger. */
export function packLinearRoles(weights: LinearRoleWeights): Uint8Array {
  return packSections(
    {
      weights: weights.weights,
      transitions: weights.chain.transitions,
      starts: weights.chain.starts,
    },
    { kind: 'linear', rows: weights.rows, unit: weights.unit },
  );
}

/** Reads a role tagger, linear or neural. Throws `TypeError` when the bytes are something else. */
export function readRoles(bytes: Uint8Array): RoleScorer {
  const file = new Sections(bytes);
  if (file.values.kind === 'neural') return neuralScorer(readNeuralRoles(file));
  if (file.values.kind !== 'linear') throw new TypeError('not a role tagger');
  return linearScorer({
    rows: file.values.rows as number,
    unit: file.values.unit as number,
    weights: file.int8('weights'),
    chain: {
      tagCount: ROLE_TAG_COUNT,
      transitions: file.float32('transitions'),
      starts: file.float32('starts'),
    },
  });
}

function textBytes(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

function asInt16(weights: Int16Array | Float32Array): Int16Array {
  if (weights instanceof Int16Array) return weights;
  throw new TypeError('weights under training cannot be packed');
}
