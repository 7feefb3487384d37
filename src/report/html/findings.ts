import type { Audit, Finding } from '../../audit/contract.ts';
import type { Span } from '../../text/span.ts';
import { visibleTextOf } from '../excerpt.ts';
import { GRAVEST_FIRST } from '../lint/file-report.ts';
import { LEVEL_NOUNS } from '../lint/level-nouns.ts';
import { countOf } from '../prose.ts';
import { escapeHtml } from './escape.ts';

const CONTEXT = 60;

/**
 * The findings of an audit: errors and warnings open, notes folded away, each with its words and a link to the
 * passage that it is about. Empty when there are none.
 */
export function findingsHtml(audit: Audit, anchored: ReadonlySet<string>): string {
  if (audit.findings.length === 0) return '';
  const counts = GRAVEST_FIRST.map((level) => [level, countAt(audit, level)] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => countOf(count, LEVEL_NOUNS[level]));
  const listed = (findings: readonly Finding[]): string =>
    findings.map((finding) => findingHtml(finding, audit, anchored)).join('\n');
  const grave = audit.findings.filter(({ level }) => level !== 'info');
  const notes = audit.findings.filter(({ level }) => level === 'info');
  const folded =
    notes.length === 0
      ? ''
      : `<details><summary>${countOf(notes.length, LEVEL_NOUNS.info)}</summary>\n<ol>\n${listed(notes)}\n</ol>\n</details>\n`;
  return `<section class="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<p class="about">${counts.join(', ')}</p>
<ol>
${listed(grave)}
</ol>
${folded}</section>
`;
}

function countAt(audit: Audit, wanted: Finding['level']): number {
  return audit.findings.filter(({ level }) => level === wanted).length;
}

function findingHtml(finding: Finding, audit: Audit, anchored: ReadonlySet<string>): string {
  const { level, rule, message, attribution, source, spans } = finding;
  const target =
    attribution !== undefined && anchored.has(attribution) ? attribution : (source ?? null);
  const [first] = spans;
  const quote = first === undefined ? '' : quoteHtml(first, audit);
  const words = target === null ? quote : `<a href="#${escapeHtml(target)}">${quote}</a>`;
  return `<li class="${level}"><p class="head"><strong>${LEVEL_NOUNS[level].one}</strong> ${escapeHtml(rule)}</p><p>${escapeHtml(message)}</p>${quote === '' ? '' : `<p class="words">${words}</p>`}</li>`;
}

function quoteHtml({ start, end }: Span, audit: Audit): string {
  const { text } = audit;
  if (text === undefined) return '';
  const visible = visibleTextOf(audit);
  const from = start <= CONTEXT ? 0 : text.indexOf(' ', start - CONTEXT) + 1 || start;
  const to = end + CONTEXT >= text.length ? text.length : text.lastIndexOf(' ', end + CONTEXT);
  const line = (span: Span): string => escapeHtml(visible(span).replace(/\s+/g, ' '));
  const before = line({ start: Math.min(from, start), end: start });
  const after = line({ start: end, end: Math.max(to, end) });
  return `${from > 0 ? '… ' : ''}${before}<b>${line({ start, end })}</b>${after}${to < text.length ? ' …' : ''}`;
}

/** Added to the style sheet of a page that has findings. */
export const FINDINGS_STYLE = `
:root { --error: #a3201b; --warning: #8a5200; --info: #00578c; }
@media screen and (prefers-color-scheme: dark) { :root { --error: #ff9d93; --warning: #f2be5c; --info: #8fcaf5; } }
.findings { border-top: 1px solid var(--rule); padding-top: 1.25rem; margin: 1.5rem 0 2rem; font-size: 0.9rem; }
.findings ol { list-style: none; margin: 0.75rem 0 0; padding: 0; }
.findings li { border-left: 4px solid var(--level); padding-left: 0.85rem; margin: 0 0 1rem; break-inside: avoid; }
.findings li.error { --level: var(--error); } .findings li.warning { --level: var(--warning); } .findings li.info { --level: var(--info); }
.findings p { margin: 0.1rem 0 0; overflow-wrap: anywhere; } .findings .head { color: var(--soft); font-size: 0.8rem; } .findings strong { color: var(--level); text-transform: capitalize; }
.findings .words { font-family: "Charter", "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; }
.findings .words a { text-decoration: none; } .findings .words a:hover { text-decoration: underline; }
.findings b { font-weight: 400; text-decoration: underline 2px var(--level); text-underline-offset: 0.2em; }
`;
