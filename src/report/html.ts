import type { Audit } from '../audit/contract.ts';
import { headline } from './facts.ts';
import { articleHtml } from './html/article.ts';
import { sharesHtml, stacksHtml, stripHtml } from './html/charts.ts';
import { DISPUTES_STYLE, disputesHtml } from './html/disputes.ts';
import { dossiersHtml } from './html/dossiers.ts';
import { escapeHtml, linkableUrl } from './html/escape.ts';
import { FINDINGS_STYLE, findingsHtml } from './html/findings.ts';
import { type Look, lookOfSources } from './html/look.ts';
import { pageHead } from './html/page-head.ts';
import { STYLE, styleTargets } from './html/style.ts';
import { capitalize, countOf, formatDate } from './prose.ts';

export interface HtmlOptions {
  /** What to call an article without a title, such as the name of its file. */
  readonly label?: string;
}

/**
 * An audit as one self-contained HTML page: no scripts, nothing fetched, everything escaped. The sources are
 * told by colour, by underline and by number; links lead from the text to the dossiers and back.
 */
export function formatHtml(audit: Audit, options: HtmlOptions = {}): string {
  const look = lookOfSources(audit);
  const title = audit.article.title ?? options.label ?? 'Untitled article';
  const { html: article, anchored } = articleHtml(audit, look);
  const language = languageOf(audit);
  return `${pageHead(`${escapeHtml(title)} · who says so?`, `${STYLE}${audit.findings.length > 0 ? FINDINGS_STYLE : ''}${audit.disputes.length > 0 ? DISPUTES_STYLE : ''}${styleTargets(audit.sources.map((source) => source.id))}`)}
<body>
<a class="skip" href="#article">To the article</a>
<div class="page">
<header>
<p class="kicker">Who says so?</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="about">${aboutHtml(audit)}</p>
</header>
<main>
<section class="facts" aria-labelledby="facts-title">
<h2 id="facts-title" class="unseen">What it rests on</h2>
<p class="headline">${headline(audit).map(escapeHtml).join(' ')}</p>
${chartsHtml(audit, look, anchored)}
<nav class="jump" aria-label="On this page">${audit.disputes.length > 0 ? '<a href="#disputes">The disputes</a>' : ''}<a href="#article">The article</a><a href="#sources">The sources</a></nav>
</section>
${findingsHtml(audit, anchored)}${disputesHtml(audit, look, anchored)}${
  audit.text === undefined
    ? '<p id="article">The text was left out of this audit.</p>'
    : `${legendHtml(audit)}
<article id="article" aria-labelledby="article-title"${language}>
<h2 id="article-title" class="unseen">The article</h2>
${article}
</article>`
}
</main>
<aside class="sources" id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">Sources</h2>
${dossiersHtml(audit, look, anchored)}
</aside>
<footer>
<p>Hearsay says what a text rests on, not who is right. The marks are a model’s reading of the text, and it can misread; a question mark stands where it is less than half sure.</p>
</footer>
</div>
</body>
</html>
`;
}

function legendHtml(audit: Audit): string {
  const disputes =
    audit.disputes.length > 0
      ? ' <span class="contest">These words</span><sup class="dispute">≠1</sup> contest something, as the first of the disputes says.'
      : '';
  return `<p class="legend"><span class="source hue-1 line-1">source</span> <span class="cue hue-1 line-1">cue</span> <mark class="content hue-1 line-1">content</mark><sup class="hue-1">1</sup> in the colour of the source, whose number leads to the dossier.${disputes}</p>`;
}

function chartsHtml(audit: Audit, look: Look, anchored: ReadonlySet<string>): string {
  if (audit.summary.attributions === 0) return '';
  return `${stripHtml(audit, look, anchored)}
${sharesHtml(audit, look)}
<div class="stacks">${stacksHtml(audit)}</div>`;
}

function aboutHtml({ article }: Audit): string {
  const url = article.url === undefined ? null : linkableUrl(article.url);
  const link =
    url === null
      ? article.url
      : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url.replace(/^https?:\/\//i, ''))}</a>`;
  return [
    article.byline,
    article.publisher,
    article.published === undefined ? undefined : formatDate(article.published),
    countOf(article.words, { one: 'word', many: 'words' }),
  ]
    .filter((part) => part !== undefined)
    .map((part) => escapeHtml(capitalize(part)))
    .concat(link === undefined ? [] : [url === null ? escapeHtml(link) : link])
    .join(' · ');
}

function languageOf({ article }: Audit): string {
  const { language } = article;
  return language !== undefined && /^[A-Za-z0-9-]{2,35}$/.test(language)
    ? ` lang="${language}"`
    : '';
}
