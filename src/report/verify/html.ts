import type { CheckedQuotation, Match, Verdict, Verification } from '../../verify/contract.ts';
import { escapeHtml } from '../html/escape.ts';
import { pageHead } from '../html/page-head.ts';
import {
  DIFFERENCE_LABELS,
  explainRisks,
  summarizeVerification,
  VERDICT_LABELS,
  VERDICT_MEANINGS,
} from './labels.ts';
import { type MarkedWords, markOriginal, markQuotation } from './marked-words.ts';
import { VERIFICATION_STYLE } from './style.ts';

/**
 * A verification as one self-contained HTML page: each quotation above the passage that it is from, differences marked
 * by colour, by line and by title. No scripts, nothing fetched, everything escaped.
 */
export function formatVerificationHtml(verification: Verification): string {
  const { quotations, problems, summary } = verification;
  const articles = [...new Set(quotations.map(({ article }) => article))];
  const title = articles.length === 1 ? (articles[0] ?? '') : `${articles.length} articles`;
  const counts = (Object.keys(VERDICT_LABELS) as Verdict[])
    .filter((verdict) => summary.byVerdict[verdict] > 0)
    .map(
      (verdict) =>
        `<li class="${verdict}"><b>${summary.byVerdict[verdict]}</b> ${VERDICT_LABELS[verdict]}<small>${VERDICT_MEANINGS[verdict]}</small></li>`,
    )
    .join('\n');
  return `${pageHead(`${escapeHtml(title)} · is this what was said?`, VERIFICATION_STYLE)}
<body>
<header>
<p class="kicker">Is this what was said?</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p>${summarizeVerification(verification).map(escapeHtml).join(' ')}</p>
<ul class="counts">
${counts}
</ul>
</header>
<main>
${quotations.map((quotation) => quotationHtml(quotation, articles.length > 1)).join('\n')}
</main>
${problems.length === 0 ? '' : `<aside><h2>Not read</h2><ul>${problems.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')}</ul></aside>`}
<footer><p>Hearsay compares words. It does not check translations or paraphrases, and a quotation that is not found in these originals is not thereby false.</p></footer>
</body>
</html>
`;
}

function quotationHtml(quotation: CheckedQuotation, several: boolean): string {
  const { verdict, matches, source, article, occurrences, note } = quotation;
  const [first] = matches;
  const isSpliced = verdict === 'spliced';
  const quoted =
    first === undefined || isSpliced
      ? escapeHtml(quotation.text)
      : marksHtml(markQuotation(first, quotation.text, quotation.start));
  const by = [source, several ? article : undefined].filter((part) => part !== undefined);
  const others = isSpliced ? [] : matches.slice(1);
  const notes = [
    ...(occurrences !== undefined && occurrences > 0 && note === undefined
      ? [
          `These words occur ${occurrences === 1 ? 'once' : `${occurrences} times`} in the originals.`,
        ]
      : []),
    ...(note === undefined ? [] : [note]),
  ];
  return `<article class="${verdict}">
<p class="verdict"><b>${VERDICT_LABELS[verdict]}</b> ${VERDICT_MEANINGS[verdict]}</p>
<blockquote class="quoted" dir="auto"><p>${quoted}</p>${by.length === 0 ? '' : `<footer>${by.map(escapeHtml).join(' · ')}</footer>`}</blockquote>
${(isSpliced ? matches : matches.slice(0, 1)).map((match, index) => passageHtml(match, isSpliced ? `Piece ${index + 1}` : 'Original')).join('\n')}
${others.length === 0 ? '' : `<p class="also">Also in ${others.map((other) => escapeHtml(placeOf(other))).join('; ')}.</p>`}
${explainRisks(quotation)
  .map((risk) => `<p class="risk">${escapeHtml(risk)}</p>`)
  .join('\n')}
${notes.map((line) => `<p class="also">${escapeHtml(line)}</p>`).join('\n')}
</article>`;
}

function passageHtml(match: Match, label: string): string {
  return `<blockquote class="said" dir="auto"><p><span class="label">${label}</span> <span class="around">${escapeHtml(match.before)}</span>${marksHtml(markOriginal(match))}<span class="around">${escapeHtml(match.after)}</span></p><footer>${escapeHtml(placeOf(match))}</footer></blockquote>`;
}

function placeOf({ original, line, speaker, similarity }: Match): string {
  return [
    `${original}, line ${line}`,
    ...(speaker === null ? [] : [speaker]),
    ...(similarity < 1 ? [`${Math.round(similarity * 100)} % the same`] : []),
  ].join(' · ');
}

function marksHtml(words: readonly MarkedWords[]): string {
  return words
    .map(({ text, kind }) =>
      kind === null
        ? escapeHtml(text)
        : `<mark class="${kind}" title="${DIFFERENCE_LABELS[kind]}">${escapeHtml(text)}</mark>`,
    )
    .join('');
}
