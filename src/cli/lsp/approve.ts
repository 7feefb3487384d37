import { relative, sep } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { AuditSource } from '../../audit/contract.ts';
import type { Change } from './suppress.ts';

/**
 * The change of a policy file in YAML that records an editor's approval of a source in one article; the note is left to
 * be written. Null for a file that cannot be read, or whose approvals are written in brackets.
 */
export function approveSource(
  policyText: string,
  policyFolder: string,
  articlePath: string,
  { name, descriptions }: AuditSource,
  rule: string,
): Change | null {
  const document = parseDocument(policyText);
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    return null;
  const called = descriptions[0] ?? name;
  const file = relative(policyFolder, articlePath).split(sep).join('/');
  const listed = document.get('approvals', true);
  const hasList = isSeq(listed) && listed.items.length > 0;
  if (hasList && listed.flow === true) return null;
  if (listed !== undefined && !hasList) return null;
  const at = hasList ? (listed.range?.[1] ?? policyText.length) : policyText.length;
  const indent = hasList ? indentOf(policyText, listed.range?.[0] ?? 0) : '  ';
  const entry = [
    `- source: ${JSON.stringify(called)}`,
    `  files: ${JSON.stringify(file)}`,
    `  rules: [${rule}]`,
    `  note: to be written`,
  ].map((line) => `${indent}${line}\n`);
  const opening = /[^\n]$/.test(policyText.slice(0, at)) ? '\n' : '';
  const text = `${opening}${hasList ? '' : 'approvals:\n'}${entry.join('')}`;
  return { start: at, end: at, text };
}

/** The white space before a list's first dash. */
function indentOf(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/\S.*$/s, '');
}
