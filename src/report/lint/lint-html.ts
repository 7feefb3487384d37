import type { Level } from '../../audit/contract.ts';
import type { LintFinding } from '../../lint/lint-result.ts';
import type { AnyRule } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { escapeHtml, linkableUrl } from '../html/escape.ts';
import { pageHead } from '../html/page-head.ts';
import { countOf, formatCount } from '../prose.ts';
import {
  type FileReport,
  GRAVEST_FIRST,
  type LintedFile,
  type LintFormatter,
  type LintTotals,
} from './file-report.ts';
import { LEVEL_NOUNS } from './level-nouns.ts';
import { LINT_STYLE } from './lint-html-style.ts';

const CONTEXT = 120;

/** One self-contained page: a count, each file with its findings in their words, and the rules with their guidance. */
export function createLintHtmlFormatter(): LintFormatter {
  const sections: string[] = [];
  const rules = new Map<string, AnyRule>();
  return {
    begin: () => '',
    file: (report) => {
      if (!('error' in report))
        for (const { rule: id } of report.result.findings) {
          const rule = report.registry.get(id);
          if (rule !== undefined) rules.set(id, rule);
        }
      const section = fileHtml(report);
      if (section !== '') sections.push(section);
      return '';
    },
    end: (totals) => pageHtml(totals, sections, [...rules.values()]),
  };
}

function pageHtml(
  totals: LintTotals,
  sections: readonly string[],
  rules: readonly AnyRule[],
): string {
  return `${pageHead('Findings · who says so?', LINT_STYLE)}
<body>
<main>
<header>
<p class="kicker">Who says so?</p>
<h1>${summaryHtml(totals)}</h1>
<p class="about">${aboutTotals(totals)}</p>
</header>
${sections.length === 0 ? '<p>Nothing that the policy forbids was found.</p>' : sections.join('\n')}
${rules.length === 0 ? '' : `<section class="rules" aria-labelledby="rules-title">\n<h2 id="rules-title">The rules</h2>\n${rules.map(ruleHtml).join('\n')}\n</section>`}
</main>
</body>
</html>
`;
}

function summaryHtml({ byLevel }: LintTotals): string {
  const counts = GRAVEST_FIRST.filter((level) => byLevel[level] > 0).map(
    (level) => `<span class="${level}">${countOf(byLevel[level], LEVEL_NOUNS[level])}</span>`,
  );
  return counts.length === 0 ? 'No findings' : counts.join(', ');
}

function aboutTotals({ files, failed, suppressed }: LintTotals): string {
  return [
    countOf(files - failed, { one: 'article', many: 'articles' }),
    failed > 0 ? `${formatCount(failed)} could not be read` : '',
    suppressed > 0 ? `${formatCount(suppressed)} suppressed` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function fileHtml(report: FileReport): string {
  const title = escapeHtml(report.path);
  if ('error' in report)
    return `<section class="file">\n<h2>${title}</h2>\n<p class="broken">${escapeHtml(report.error.message)}</p>\n</section>`;
  const { findings, failures } = report.result;
  if (findings.length === 0 && failures.length === 0) return '';
  const items = findings.map((finding) => findingHtml(finding, report));
  const broken = failures.map(
    ({ rule, message }) =>
      `<p class="broken">The rule ${escapeHtml(rule)} could not finish: ${escapeHtml(message)}</p>`,
  );
  return `<section class="file">\n<h2>${title}</h2>\n${broken.join('\n')}<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function findingHtml(finding: LintFinding, report: LintedFile): string {
  const { line, column } = report.source.lines.placeAt(finding.ranges[0]?.start ?? 0);
  const id = escapeHtml(finding.rule);
  return `<li class="${finding.level}">
<p class="head"><span class="level">${levelName(finding.level)}</span> <a href="#rule-${id}">${id}</a> <span class="place">${line}:${column}</span></p>
<p class="message">${escapeHtml(finding.message)}</p>
${finding.ranges.length === 0 ? '' : `<blockquote dir="auto">${excerptHtml(finding.ranges, report.source.text)}</blockquote>`}
</li>`;
}

function levelName(level: Level): string {
  return LEVEL_NOUNS[level].one;
}

/** The words of the first span and what is around them, the words of all spans marked. */
function excerptHtml(ranges: readonly Span[], text: string): string {
  const [first] = ranges;
  if (first === undefined) return '';
  const start = wordAt(text, Math.max(0, first.start - CONTEXT), first.start);
  const end = Math.min(text.length, first.end + CONTEXT);
  const marks = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .sort((a, b) => a.start - b.start);
  let html = start > 0 ? '… ' : '';
  let at = start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    const tag = mark === first ? 'mark' : 'em';
    html += `${escapeHtml(text.slice(at, mark.start))}<${tag}>${escapeHtml(text.slice(mark.start, mark.end))}</${tag}>`;
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, end)) + (end < text.length ? ' …' : '');
}

function wordAt(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

/** A rule with its guidance, for the foot of a page. */
function ruleHtml(rule: AnyRule): string {
  const id = escapeHtml(rule.id);
  return `<article id="rule-${id}">
<h3>${id}</h3>
<p>${escapeHtml(rule.summary)}</p>
${rule.why
  .split(/\n{2,}/)
  .map((part) => `<p>${escapeHtml(part)}</p>`)
  .join('\n')}
${guidanceHtml(rule)}
</article>`;
}

/** Whose advice a rule follows, as a list of links; empty without any. */
export function guidanceHtml({ guidance }: AnyRule): string {
  if (guidance.length === 0) return '';
  const items = guidance.map(({ publisher, title, section, url, checked }) => {
    const name = escapeHtml(section === undefined ? title : `${title}, ${section}`);
    const safe = linkableUrl(url);
    const link =
      safe === null ? name : `<a href="${escapeHtml(safe)}" rel="noopener noreferrer">${name}</a>`;
    return `<li>${escapeHtml(publisher)}: ${link}${checked ? '' : ' <small>(as told elsewhere; not checked at the publisher)</small>'}</li>`;
  });
  return `<ul class="guidance">\n${items.join('\n')}\n</ul>`;
}
