import { parseAttributionModel, type TaggerChoice } from '../attribute/attribution-model.ts';
import { checkModelMeta } from '../model/model-meta.ts';
import { createTagger } from '../model/tagger.ts';
import { readRoles, readTaggers } from '../model/tagger-file.ts';
import { parseLexicon } from '../source/lexicon.ts';
import { HearsayError } from '../text/hearsay-error.ts';
import type { AuditModel } from './audit.ts';

/** The files of a model's folder that an audit needs. */
export type ModelFile =
  | 'meta.json'
  | 'taggers.bin'
  | 'roles-accurate.bin'
  | 'roles.bin'
  | 'roles-fast.bin'
  | 'attribution.json'
  | 'lexicon.json';

/**
 * `standard`: a neural network finds the parts of attributions. `accurate`: one half as wide again, three fifths as
 * quick. `fast`: a linear model, which misses more.
 */
export const MODEL_CHOICES = [
  'accurate',
  'standard',
  'fast',
] as const satisfies readonly TaggerChoice[];
export type ModelChoice = TaggerChoice;

/** What is read with unless something else is asked for. */
export const DEFAULT_CHOICE: ModelChoice = 'standard';

/** Where each choice's role tagger is. */
export const ROLES_FILE = {
  accurate: 'roles-accurate.bin',
  standard: 'roles.bin',
  fast: 'roles-fast.bin',
} as const satisfies Record<ModelChoice, ModelFile>;

/**
 * Puts a model together from the bytes of its files, however they are come by. Rejects with `HearsayError`:
 * `model-missing` when one cannot be read, `model-damaged` when it is something else.
 */
export async function createModel(
  read: (file: ModelFile) => Promise<Uint8Array>,
  choice: ModelChoice = DEFAULT_CHOICE,
): Promise<AuditModel> {
  const load = async <T>(file: ModelFile, parse: (bytes: Uint8Array) => T): Promise<T> => {
    const bytes = await read(file).catch((cause) => fail('model-missing', file, cause));
    try {
      return parse(bytes);
    } catch (cause) {
      return fail('model-damaged', file, cause);
    }
  };
  const [meta, taggers, roles, attribution, lexicon] = await Promise.all([
    load('meta.json', (bytes) => checkModelMeta(parseJson(bytes))),
    load('taggers.bin', readTaggers),
    load(ROLES_FILE[choice], readRoles),
    load('attribution.json', (bytes) => parseAttributionModel(parseJson(bytes), choice)),
    load('lexicon.json', (bytes) => parseLexicon(parseJson(bytes))),
  ]);
  return { meta, tag: createTagger(taggers, roles).tag, attribution, lexicon };
}

function fail(code: 'model-missing' | 'model-damaged', file: ModelFile, cause: unknown): never {
  const what = code === 'model-missing' ? 'cannot be read' : 'is damaged or of another version';
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new HearsayError(code, `the model's file ${file} ${what}: ${reason}`, { cause });
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
