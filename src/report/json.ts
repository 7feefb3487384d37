import type { Audit } from '../audit/contract.ts';

/** Characters that JSON may hold as they are, but that drive some terminals or break some readers of lines. */
const UNSAFE = /[\u007f\u0080-\u009f\u2028\u2029]/g;

/** The audit as indented JSON, ending with a line break. Parses to exactly the audit. */
export function formatJson(audit: Audit): string {
  return `${toJson(audit, 2)}\n`;
}

/** A value as JSON text: `JSON.stringify`, with the characters escaped that no terminal should be sent. */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
