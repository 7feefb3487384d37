import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addSchema(readSchema('audit.schema.json'));

/** Checks a value against the published schema of an audit. */
export const validateAudit: ValidateFunction = ajv.compile({ $ref: 'audit.schema.json' });

/** Checks a value against the published schema of a line of `hearsay annotate`. */
export const validateLine: ValidateFunction = ajv.compile(readSchema('annotate.schema.json'));

/** A published schema, parsed. */
export function readSchema(name: string): Record<string, unknown> {
  const url = new URL(`../../schema/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}
