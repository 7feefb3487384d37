import { createRequire } from 'node:module';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { HearsayError } from '../../text/hearsay-error.ts';
import { suggest } from '../../text/suggest.ts';
import { type ParsedPolicy, type PolicyPart, parsePolicy } from '../parse-policy.ts';
import { type Plugin, parsePlugin } from '../plugin.ts';
import { type Policy, type PolicyLayer, registerRules } from '../policy.ts';
import { type Preset, toLayer } from '../presets/preset.ts';
import { DEFAULT_PRESET, PRESETS } from '../presets/preset-list.ts';
import { RULES } from '../rule-list.ts';
import { type PlacedProblem, PolicyError } from './policy-error.ts';
import { importDefault, messageOf, type RawPolicy, readPolicyFile } from './read-policy-file.ts';

/**
 * Loads a policy file with all that it extends and all its plugins. Its paths are relative to its folder; paths of
 * articles must be absolute. Throws `PolicyError`, or `HearsayError` when a file is missing or a plugin is none.
 */
export async function loadPolicy(path: string): Promise<Policy> {
  const files = await readChain(resolve(path), []);
  const plugins = (await Promise.all(files.map(loadPlugins))).flat();
  const registry = registerRules([...RULES, ...unique(plugins).flatMap(({ rules }) => rules)]);
  const presets = [...PRESETS, ...unique(plugins).flatMap((plugin) => plugin.presets ?? [])];
  const parsed = files.map((file) => ({ ...file, ...parsePolicy(file.raw.value, registry) }));
  for (const file of parsed) check(file, presets);
  const byPath = new Map(parsed.map((file) => [file.path, file]));
  const root = parsed[parsed.length - 1] as LoadedFile;
  const ignores = parsed.map(({ path, file }) => matchPaths(dirname(path), file.ignore));
  return {
    registry,
    layers: layersOf(root, byPath, presets),
    ignores: (article) => ignores.some((ignored) => ignored(article)),
    files: parsed.map(({ path }) => path).reverse(),
    ...inherit(parsed, 'failOn'),
    ...inherit(parsed, 'minConfidence'),
  };
}

interface PolicySource {
  readonly path: string;
  readonly raw: RawPolicy;
}

type LoadedFile = PolicySource & ParsedPolicy;

/** The policy file and those that it extends, each after those that it rests on. */
async function readChain(path: string, above: readonly string[]): Promise<PolicySource[]> {
  if (above.includes(path)) {
    const circle = [...above.slice(above.indexOf(path)), path].map((file) => relative('.', file));
    throw new PolicyError(path, [
      { at: 'extends', message: `goes in a circle: ${circle.join(' → ')}` },
    ]);
  }
  const raw = await readPolicyFile(path);
  const files: PolicySource[] = [];
  for (const name of extendedBy(raw.value).filter(isPath)) {
    const chain = await readChain(resolve(dirname(path), name), [...above, path]);
    for (const file of chain)
      if (!files.some((known) => known.path === file.path)) files.push(file);
  }
  return [...files, { path, raw }];
}

/** All names that a file extends, in whatever shape it is: whether the shape is right is checked later. */
function extendedBy(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { extends: own, overrides } = value as Readonly<Record<string, unknown>>;
  const inner = Array.isArray(overrides) ? overrides.flatMap(extendedBy) : [];
  return [own, inner].flat().filter((name) => typeof name === 'string');
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name);
}

async function loadPlugins({ path, raw }: PolicySource): Promise<Plugin[]> {
  const { plugins } = (raw.value ?? {}) as { readonly plugins?: unknown };
  if (plugins === undefined) return [];
  if (!Array.isArray(plugins))
    throw new PolicyError(path, [{ at: 'plugins', message: 'must be a list' }]);
  return Promise.all(
    plugins.map(async (given: unknown, i) => {
      const what = typeof given === 'string' ? `the plugin "${given}"` : `plugins[${i}]`;
      try {
        if (typeof given !== 'string') return parsePlugin(given);
        const from = createRequire(path);
        const found = isPath(given) ? resolve(dirname(path), given) : from.resolve(given);
        return parsePlugin(await importDefault(found));
      } catch (cause) {
        const why =
          cause instanceof PolicyError ? (cause.problems[0]?.message ?? '') : messageOf(cause);
        throw new HearsayError('plugin-failed', `${path}: ${what}: ${why}`, { cause });
      }
    }),
  );
}

/** Two files of a chain may ask for the same plugin. */
function unique(plugins: readonly Plugin[]): readonly Plugin[] {
  return plugins.filter((plugin, i) => plugins.findIndex(({ name }) => name === plugin.name) === i);
}

/** Throws for a file that has problems, or extends what there is not. */
function check({ path, raw, file, problems }: LoadedFile, presets: readonly Preset[]): void {
  const places: readonly (readonly [string, PolicyPart])[] = [
    ['extends', file],
    ...file.overrides.map((override, i) => [`overrides[${i}].extends`, override] as const),
  ];
  const missing = places.flatMap(([at, part]) =>
    (part.extends ?? [])
      .filter((name) => !isPath(name) && !presets.some((preset) => preset.name === name))
      .map((name) => ({ at, message: describeMissing(name, presets) })),
  );
  const all = [...problems, ...missing].map((problem): PlacedProblem => {
    const line = raw.lineOf(problem.at);
    return line === undefined ? problem : { ...problem, line };
  });
  if (all.length > 0) throw new PolicyError(path, all);
}

function describeMissing(name: string, presets: readonly Preset[]): string {
  const near = suggest(
    name,
    presets.map((preset) => preset.name),
  );
  if (near !== null) return `there is no preset "${name}"; did you mean "${near}"?`;
  return `there is no preset "${name}" (the path of a file begins with "./" or "../")`;
}

function layersOf(
  { path, file }: LoadedFile,
  byPath: ReadonlyMap<string, LoadedFile>,
  presets: readonly Preset[],
): PolicyLayer[] {
  const folder = dirname(path);
  const extended = (names: readonly string[]): PolicyLayer[] =>
    names.flatMap((name) => {
      const preset = presets.find((known) => known.name === name);
      if (preset !== undefined && !isPath(name)) return [toLayer(preset)];
      const other = byPath.get(resolve(folder, name));
      return other === undefined ? [] : layersOf(other, byPath, presets);
    });
  return [
    ...extended(file.extends ?? [DEFAULT_PRESET.name]),
    ...partLayers(path, folder, file, null),
    ...file.overrides.flatMap((override) => {
      const matches = matchPaths(folder, override.files);
      const excluded = matchPaths(folder, override.except);
      const appliesTo = (article: string): boolean => matches(article) && !excluded(article);
      return [
        ...extended(override.extends ?? []).map((layer) => narrow(layer, appliesTo)),
        ...partLayers(path, folder, override, appliesTo),
      ];
    }),
  ];
}

/** The layer of a part of a file, and one more for each approval that is for some articles only. */
function partLayers(
  from: string,
  folder: string,
  part: PolicyPart,
  appliesTo: ((path: string) => boolean) | null,
): PolicyLayer[] {
  const { rules, allow, interests } = part;
  const originals = part.originals.map((name) => resolve(folder, name));
  const approvals = part.approvals.filter(({ files }) => files === undefined);
  const general: PolicyLayer = { from, rules, allow, interests, approvals, originals };
  const particular = part.approvals.flatMap(({ files, ...approval }): PolicyLayer[] => {
    if (files === undefined) return [];
    const layer = { from, rules: new Map(), allow: [], interests: [], approvals: [approval] };
    return [narrow(layer, matchPaths(folder, files))];
  });
  const layers = [general, ...particular];
  return appliesTo === null ? layers : layers.map((layer) => narrow(layer, appliesTo));
}

function narrow(layer: PolicyLayer, appliesTo: (path: string) => boolean): PolicyLayer {
  const before = layer.appliesTo;
  return {
    ...layer,
    appliesTo: before === undefined ? appliesTo : (path) => before(path) && appliesTo(path),
  };
}

/** Patterns without a slash match at any depth; a pattern that ends with a slash matches all in that folder. */
function matchPaths(folder: string, patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const globs = patterns.map((pattern) => {
    const whole = pattern.replace(/^\.\//, '').replace(/\/$/, '/**');
    return whole.includes('/') ? whole : `**/${whole}`;
  });
  const matches = picomatch(globs, { dot: true });
  return (path) => matches(relative(folder, path).split(sep).join('/'));
}

function inherit<Key extends 'failOn' | 'minConfidence'>(
  files: readonly LoadedFile[],
  key: Key,
): Pick<ParsedPolicy['file'], Key> | Record<string, never> {
  const found = files.findLast(({ file }) => file[key] !== undefined);
  return found === undefined ? {} : ({ [key]: found.file[key] } as Pick<ParsedPolicy['file'], Key>);
}
