import type { Json, LineLabels } from '../../audit/contract.ts';
import type { Article, ArticleInfo } from '../../text/article.ts';
import type { LineProblem, LineProblemCode } from './batch.ts';

/** What a line of the input asks for. Numbers among the labels may be raw JSON, to keep their digits. */
export interface LineRequest extends LineLabels {
  readonly article: Article;
  readonly problem?: undefined;
}

/** Why a line asks for nothing that can be done, with its id where that can be told. */
export interface BadLine extends LineLabels {
  readonly article?: undefined;
  readonly problem: LineProblem;
}

type LineId = NonNullable<LineLabels['id']>;

const INFO_FIELDS = [
  'title', 'byline', 'publisher', 'published', 'url', 'language',
] as const satisfies readonly (keyof ArticleInfo)[]; // biome-ignore format: a table

const ISO_DATE = /^\d{4}-\d\d-\d\d/;

/** A run of digits longer than a double is sure to hold. */
const LONG_NUMBER = /\d{16}/;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads one line of the input: `meta` holds every field but `id` and `text`, and is absent when there is none. */
export function parseLine(bytes: Uint8Array): LineRequest | BadLine {
  let line: string;
  try {
    line = utf8.decode(bytes);
  } catch {
    return fail(undefined, 'invalid-utf-8', 'the line is not valid UTF-8');
  }
  let record: unknown;
  try {
    record = parseJson(line);
  } catch (error) {
    return fail(undefined, 'invalid-json', `the line is not JSON: ${(error as Error).message}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return fail(undefined, 'not-an-object', 'the line is not a JSON object');
  }
  const { id: givenId, text, ...meta } = record as { [key: string]: Json };
  const id = givenId ?? undefined;
  if (id !== undefined && !isId(id)) {
    return fail(undefined, 'wrong-type', `"id" must be a string or a number, not ${typeName(id)}`);
  }
  if (text === undefined) return fail(id, 'missing-text', 'the line has no "text"');
  if (typeof text !== 'string') {
    return fail(id, 'wrong-type', `"text" must be a string, not ${typeName(text)}`);
  }
  const info: Record<string, string> = {};
  for (const field of INFO_FIELDS) {
    const value = meta[field];
    const isKnown = typeof value === 'string' && value !== '';
    if (isKnown && (field !== 'published' || ISO_DATE.test(value))) info[field] = value;
  }
  return {
    ...(id !== undefined && { id }),
    article: { ...info, text },
    ...(Object.keys(meta).length > 0 && { meta }),
  };
}

function fail(id: LineId | undefined, code: LineProblemCode, message: string): BadLine {
  return { ...(id !== undefined && { id }), problem: { code, message } };
}

function isId(value: unknown): value is LineId {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    ((JSON as RawJson).isRawJSON?.(value) ?? false)
  );
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** `JSON.rawJSON` and the reviver's `source` came with Node 22; before it, long numbers are rounded. */
interface RawJson {
  readonly rawJSON?: (source: string) => unknown;
  readonly isRawJSON?: (value: unknown) => boolean;
}

/** Parses JSON and keeps the digits of numbers as they were written, since they come back under `meta`. */
function parseJson(line: string): unknown {
  const { rawJSON } = JSON as RawJson;
  if (rawJSON === undefined || !LONG_NUMBER.test(line)) return JSON.parse(line);
  const keepDigits = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
      ? rawJSON(context.source)
      : value;
  return JSON.parse(line, keepDigits as (key: string, value: unknown) => unknown);
}
