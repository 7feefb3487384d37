import { type AuditModel, analyse } from '../audit/audit.ts';
import { createContext, type SharedContext } from '../lint/create-context.ts';
import { lintAnalysis } from '../lint/lint-analysis.ts';
import type { LintFinding } from '../lint/lint-result.ts';
import { registerRules } from '../lint/policy.ts';
import type { AnyRule } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { tokenAt } from '../tokenize/document.ts';
import type { CorpusEntry } from './lint-corpus.ts';

/** A finding as a person judges it. */
export interface ReadFinding {
  readonly article: string;
  readonly message: string;
  /** The sentences around what is found, the first span between [[ and ]], the others between {{ and }}. */
  readonly passage: string;
}

/** What rules found in a corpus. */
export interface CorpusFindings {
  readonly words: number;
  /** By rule, in the corpus's order; rules that found nothing have an empty list. */
  readonly byRule: ReadonlyMap<string, readonly ReadFinding[]>;
  /** `article: rule: what it threw`. */
  readonly failures: readonly string[];
}

/** Runs rules, each at its own level and with its own options, over the articles. */
export function findInCorpus(
  entries: readonly CorpusEntry[],
  rules: readonly AnyRule[],
  model: AuditModel,
): CorpusFindings {
  const policy = {
    registry: registerRules(rules),
    settings: new Map(rules.map(({ id, level }) => [id, { level }])),
    allow: [],
    interests: [],
    approvals: [],
  };
  const byRule = new Map<string, ReadFinding[]>(rules.map(({ id }) => [id, []]));
  const failures: string[] = [];
  let words = 0;
  for (const { id, article } of entries) {
    const analysis = analyse(article, model);
    words += analysis.audit.article.words;
    const result = lintAnalysis(analysis, policy);
    const context = createContext(analysis);
    for (const finding of result.findings)
      byRule.get(finding.rule)?.push(toRead(id, finding, context));
    for (const { rule, message } of result.failures) failures.push(`${id}: ${rule}: ${message}`);
  }
  return { words, byRule, failures };
}

function toRead(
  article: string,
  { message, spans }: LintFinding,
  context: SharedContext,
): ReadFinding {
  return { article, message, passage: showPassage(context, spans) };
}

/** The sentences that hold the spans, and one more on either side of those that hold the first. */
function showPassage(context: SharedContext, spans: readonly Span[]): string {
  const { document } = context;
  const shown = new Set<number>();
  for (const [i, { start, end }] of spans.entries()) {
    const around = i === 0 ? 1 : 0;
    const first = document.sentenceOf[tokenAt(document, start)] ?? 0;
    const last = document.sentenceOf[tokenAt(document, end - 1)] ?? first;
    for (let s = first - around; s <= last + around; s++)
      if (s >= 0 && s < context.sentences.length) shown.add(s);
  }
  const parts: string[] = [];
  let previous = -1;
  for (const s of [...shown].sort((a, b) => a - b)) {
    const range = context.sentences[s];
    if (range === undefined) continue;
    if (previous >= 0 && s > previous + 1) parts.push('[…]');
    parts.push(mark(context, context.spanOf(range), spans));
    previous = s;
  }
  return parts.join(' ').replace(/\s+/g, ' ');
}

function mark(context: SharedContext, sentence: Span, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }, i) => [
    { at: start, text: i === 0 ? '[[' : '{{', opens: 1 },
    { at: end, text: i === 0 ? ']]' : '}}', opens: 0 },
  ]);
  let at = sentence.start;
  let marked = '';
  for (const each of marks.sort((a, b) => a.at - b.at || a.opens - b.opens)) {
    if (each.at < sentence.start || each.at > sentence.end) continue;
    marked += context.text.slice(at, each.at) + each.text;
    at = each.at;
  }
  return marked + context.text.slice(at, sentence.end);
}
