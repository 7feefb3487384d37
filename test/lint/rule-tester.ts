import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Analysis, type AuditModel, analyse } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/audit/contract.ts';
import { createContext } from '../../src/lint/create-context.ts';
import type { Interest } from '../../src/lint/interest.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { runRule } from '../../src/lint/run-rule.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { readText } from '../../src/read/read-article.ts';
import type { Article, ArticleInfo } from '../../src/text/article.ts';
import type { Span } from '../../src/text/span.ts';
import type { CheckedQuotation } from '../../src/verify/contract.ts';
import { toOriginal } from '../../src/verify/original.ts';
import { startVerify } from '../../src/verify/verify.ts';
import { readMarks, showMarks } from './marked-text.ts';

/** A passage with what is around it. A string stands for a passage of plain text with nothing around it. */
export interface Passage {
  /** In a flagged passage, the first span of every finding stands between [[ and ]]. */
  readonly text: string;
  /** What the case is about, where the text does not show it. */
  readonly name?: string;
  readonly article?: ArticleInfo;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly interests?: readonly Interest[];
  /** A text that the passage's quotations are checked against. */
  readonly original?: string;
  /** Read the passage as such a file is read, so that headings, notes and bylines are known. Plain words when absent. */
  readonly format?: 'text' | 'markdown';
}

export interface FlaggedPassage extends Passage {
  /** What the message of the first finding must match. */
  readonly message?: RegExp;
}

export interface RuleTable {
  readonly flagged: readonly (string | FlaggedPassage)[];
  readonly clean: readonly (string | Passage)[];
}

/** Registers one test for each passage of the table, and that the examples of the rule's manual page hold. */
export function testRule(rule: AnyRule, table: RuleTable): void {
  describe(rule.id, () => {
    const { original, flagged, clean } = rule.examples;
    const around = original === undefined ? {} : { original };
    test('the flagged example of its manual page', () =>
      checkFlagged(rule, { text: flagged, ...around }));
    test('the clean example of its manual page', () =>
      checkClean(rule, { text: clean, ...around }));
    for (const [i, given] of table.flagged.entries())
      test(`flagged ${i + 1}: ${nameOf(given)}`, () => checkFlagged(rule, given));
    for (const [i, given] of table.clean.entries())
      test(`clean ${i + 1}: ${nameOf(given)}`, () => checkClean(rule, given));
  });
}

async function checkFlagged(rule: AnyRule, given: string | FlaggedPassage): Promise<void> {
  const passage: FlaggedPassage = typeof given === 'string' ? { text: given } : given;
  const { text, spans } = readMarks(passage.text);
  assert.ok(spans.length > 0, 'a flagged passage marks what is found with [[ and ]]');
  const findings = await lintPassage(rule, { ...passage, text });
  const found = findings.map((finding) => finding.spans[0] as Span);
  const inOrder = [...found].sort((a, b) => a.start - b.start || a.end - b.end);
  assert.equal(showMarks(text, inOrder), showMarks(text, spans), explain(findings));
  if (passage.message !== undefined) assert.match(findings[0]?.message ?? '', passage.message);
}

async function checkClean(rule: AnyRule, given: string | Passage): Promise<void> {
  const passage: Passage = typeof given === 'string' ? { text: given } : given;
  const findings = await lintPassage(rule, passage);
  const found = findings.flatMap((finding) => finding.spans.slice(0, 1));
  assert.equal(showMarks(passage.text, found), passage.text, explain(findings));
}

let model: Promise<AuditModel> | undefined;

/** What the rule finds in the passage, with the shipped model, which is loaded once. */
export async function lintPassage(rule: AnyRule, passage: Passage): Promise<readonly Finding[]> {
  model ??= loadModel();
  const { article: info, text, format, options, interests, original } = passage;
  const read: Article = format === undefined ? { text } : await readText(text, hints(format));
  const analysis = analyse({ ...read, ...info }, await model);
  const setting = { level: rule.level, ...(options !== undefined && { options }) };
  const findings: Finding[] = [];
  const quotations = original === undefined ? [] : checkQuotations(analysis, original);
  const context = createContext(analysis, interests, quotations);
  runRule(rule, setting, context, (finding) => findings.push(finding));
  return findings;
}

function checkQuotations(
  { article, audit }: Analysis,
  original: string,
): readonly CheckedQuotation[] {
  const run = startVerify([{ name: 'passage', article, audit }]);
  run.add(toOriginal('original.txt', { text: original }));
  return run.finish().quotations;
}

function hints(format: 'text' | 'markdown'): { readonly name: string } {
  return { name: format === 'markdown' ? 'passage.md' : 'passage.txt' };
}

function nameOf(given: string | Passage): string {
  const passage = typeof given === 'string' ? { text: given } : given;
  const words = (passage.name ?? passage.text).replace(/\s+/g, ' ').trim();
  return words.length > 100 ? `${words.slice(0, 99)}…` : words;
}

function explain(findings: readonly Finding[]): string {
  const told = findings.map(({ message, spans }) => {
    const places = spans.map(({ start, end }) => `${start}-${end}`).join(', ');
    return `  ${places}: ${message}`;
  });
  return `found − and expected + differ; it reported ${findings.length}:\n${told.join('\n')}\n`;
}
