import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readSchema } from '../audit/schemas.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

/** Checks a value against the published schema of a comparison. */
export const validateComparison: ValidateFunction = ajv.compile(readSchema('compare.schema.json'));
