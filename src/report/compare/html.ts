import type {
  AlignedPair,
  ComparedDispute,
  Comparison,
  Place,
  ProvenanceEdge,
} from '../../compare/contract.ts';
import { escapeHtml, linkableUrl } from '../html/escape.ts';
import { pageHead } from '../html/page-head.ts';
import { KIND_LABELS } from '../labels.ts';
import { countOf, enumerate, formatCount } from '../prose.ts';
import {
  accountFacts,
  accountName,
  disputesOf,
  explainContrasts,
  nameDispute,
  PAIR_LABELS,
  PROVENANCE_LABELS,
  sourcesInCommon,
  sourcesOnlyIn,
  speakerOf,
  summarizeComparison,
} from './labels.ts';
import { type MarkedSpan, marksAt, type PlaceReader, readPlaces } from './place-words.ts';
import { drawProvenance } from './provenance-graph.ts';
import { COMPARISON_STYLE } from './style.ts';

/** More columns than this side by side are too narrow to read. */
const MOST_COLUMNS = 3;

interface Page {
  readonly comparison: Comparison;
  readonly places: PlaceReader;
}

/**
 * A comparison as one self-contained HTML page: a column for each account, what is told in several of them on one
 * line. No scripts, nothing fetched, everything escaped.
 */
export function formatComparisonHtml(comparison: Comparison): string {
  const page: Page = { comparison, places: readPlaces(comparison) };
  const { accounts, problems } = comparison;
  const title = accounts.map(accountName).join(' · ');
  const sections = [
    ['told', 'Told in more than one', toldHtml(page)],
    ['disputes', 'Disputes', comparison.disputes.map((one) => disputeHtml(page, one)).join('\n')],
    ['sources', 'Who is quoted', sourcesHtml(page)],
    ['only', 'Only here', onlyHtml(page)],
    ['from', 'Who has it from whom', provenanceHtml(page)],
  ].filter(([, , html]) => html !== '');
  return `${pageHead(`${escapeHtml(title)} · side by side`, `${COMPARISON_STYLE}:root { --columns: ${Math.min(MOST_COLUMNS, accounts.length)}; }`)}
<body>
<header>
<p class="kicker">Side by side</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
<ul class="accounts">
${accounts.map((account) => `<li class="${hueOf(page, account.id)}"><b dir="auto"><span class="letter">${account.id}</span> ${escapeHtml(accountName(account))}</b>${escapeHtml(accountFacts(account))}${addressHtml(account.article.url)}</li>`).join('\n')}
</ul>
<p class="lead">${summarizeComparison(comparison).map(escapeHtml).join(' ')}</p>
<nav>${sections.map(([id, name]) => `<a href="#${id}">${name}</a>`).join(' ')}</nav>
</header>
<main>
${sections.map(([id, name, html]) => `<section id="${id}"><h2>${name}</h2>\n${html}\n</section>`).join('\n')}
</main>
${problems.length === 0 ? '' : `<aside><h3>Left out</h3><ul>${problems.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('')}</ul></aside>`}
<footer><p>Hearsay says what is told where and on whose word, and takes no side. What it sets side by side it found by words, names and numbers: it misses what is put in wholly other words, and may pair what does not belong together. Each pair and dispute carries an estimate of how likely it is right.</p></footer>
</body>
</html>
`;
}

function hueOf({ comparison }: Page, account: string): string {
  const index = comparison.accounts.findIndex(({ id }) => id === account);
  return `a${(Math.max(0, index) % 5) + 1}`;
}

function letterHtml(page: Page, account: string): string {
  return `<span class="letter ${hueOf(page, account)}">${escapeHtml(account)}</span>`;
}

function addressHtml(url: string | undefined): string {
  const address = url === undefined ? null : linkableUrl(url);
  return address === null
    ? ''
    : `<br><small><a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(address)}</a></small>`;
}

function toldHtml(page: Page): string {
  const { groups, pairs } = page.comparison;
  if (groups.length === 0) return '<p>Nothing that was found.</p>';
  const byId = new Map(pairs.map((pair) => [pair.id, pair]));
  return groups
    .map((group) =>
      groupHtml(
        page,
        group.id,
        group.pairs.flatMap((id) => byId.get(id) ?? []),
        group.places,
      ),
    )
    .join('\n');
}

function groupHtml(
  page: Page,
  id: string,
  pairs: readonly AlignedPair[],
  places: readonly Place[],
): string {
  const { accounts, sources } = page.comparison;
  const kinds = [...new Set(pairs.map(({ kind }) => PAIR_LABELS[kind]))].join(', ');
  const least = Math.min(...pairs.map(({ confidence }) => confidence));
  const notes = new Set(
    pairs.flatMap((pair) => [
      ...explainContrasts(pair, sources, page.places.cueOf),
      ...disputesOf(page.comparison, pair).map((dispute) => `${nameDispute(dispute, sources)}.`),
    ]),
  );
  const shown =
    accounts.length <= MOST_COLUMNS
      ? accounts.map(({ id: account }) => account)
      : accounts
          .map(({ id: account }) => account)
          .filter((account) => places.some((place) => place.account === account));
  const columns = shown.map((account) => {
    const own = places.filter((place) => place.account === account);
    if (own.length === 0) return `<div class="none">not in ${account}</div>`;
    return `<div class="column">${own.map((place) => placeHtml(page, place, marksAt(pairs, place))).join('\n')}</div>`;
  });
  return `<article id="${id}">
<p class="what"><b>${kinds}</b> <span class="sure">${Math.round(least * 100)} %</span></p>
<div class="cells">
${columns.join('\n')}
</div>
${notesHtml([...notes])}</article>`;
}

function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  return `<ul class="notes">${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>\n`;
}

const MARK_TITLES: Readonly<Record<MarkedSpan['mark'], string>> = {
  changed: 'worded otherwise in the other',
  missing: 'not in the other',
  marked: 'marked as left out or put in',
  contest: 'what shows the dispute',
};

function placeHtml(page: Page, place: Place, marks: readonly MarkedSpan[] = []): string {
  const speaker = speakerOf(place, page.comparison.sources);
  const cue = page.places.cueOf(place);
  const words = page.places
    .read(place, marks)
    .map(({ text, mark }) =>
      mark === null
        ? escapeHtml(text)
        : `<mark class="${mark}" title="${MARK_TITLES[mark]}">${escapeHtml(text)}</mark>`,
    )
    .join('');
  return `<div class="cell ${hueOf(page, place.account)}"><p class="who">${letterHtml(page, place.account)} <b dir="auto">${escapeHtml(speaker)}</b>${cue === null ? '' : ` <span class="cue">${escapeHtml(cue)}</span>`}</p><p class="said" dir="auto">${words}</p></div>`;
}

function disputeHtml(page: Page, dispute: ComparedDispute): string {
  const { id, by, contested, confidence, cueSpans } = dispute;
  const name = nameDispute(dispute, page.comparison.sources);
  const marks = cueSpans.map((span) => ({ ...span, mark: 'contest' as const }));
  return `<article id="${id}" style="--columns: 2">
<p class="what"><b>${escapeHtml(name)}</b> <span class="sure">${Math.round(confidence * 100)} %</span></p>
<div class="cells">
${placeHtml(page, by, marks)}
${placeHtml(page, contested)}
</div></article>`;
}

function sourcesHtml(page: Page): string {
  const { comparison } = page;
  const { accounts } = comparison;
  const common = sourcesInCommon(comparison);
  const most = Math.max(
    1,
    ...common.flatMap(({ appearances }) => appearances.map(({ words }) => words)),
  );
  const rows = common.map(({ name, appearances, isNamedInSome }) => {
    const cells = accounts.map(({ id }) => {
      const own = appearances.find(({ account }) => account === id);
      if (own === undefined) return '<td class="absent">–</td>';
      const called = own.name === name ? '' : `<b dir="auto">${escapeHtml(own.name)}</b>, `;
      const isUnnamed = isNamedInSome && own.kind !== 'named-person' && own.kind !== 'organization';
      const quoted =
        own.words === 0 ? 0 : Math.min(100, Math.round((own.quotedWords / own.words) * 100));
      return `<td>${letterHtml(page, id)} ${called}${KIND_LABELS[own.kind].one}${isUnnamed ? ' <span class="flag">named in another account</span>' : ''}<br><small>${countOf(own.words, { one: 'word', many: 'words' })}, ${formatCount(own.quotedWords)} quoted, in ${countOf(own.attributions, { one: 'attribution', many: 'attributions' })}</small><span class="bar ${hueOf(page, id)}" style="width: ${Math.max(1, Math.round((own.words / most) * 100))}%; --quoted: ${quoted}%"></span></td>`;
    });
    return `<tr><th scope="row" dir="auto">${escapeHtml(name)}</th>${cells.join('')}</tr>`;
  });
  const table =
    rows.length === 0
      ? '<p>No source in common.</p>'
      : `<table><thead><tr><th scope="col">In common</th>${accounts.map(({ id }) => `<th scope="col">${letterHtml(page, id)}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  const only = accounts.flatMap(({ id }) => {
    const own = sourcesOnlyIn(comparison, id);
    if (own.length === 0) return [];
    const names = own.map(
      ({ name, appearances }) =>
        `${escapeHtml(name)} <small>${formatCount(appearances[0]?.words ?? 0)}</small>`,
    );
    return [`<p>${letterHtml(page, id)} only here: ${names.join(', ')}</p>`];
  });
  return `${table}\n${only.join('\n')}`;
}

function onlyHtml(page: Page): string {
  const { accounts, only } = page.comparison;
  if (only.length === 0) return '';
  const columns = accounts.map(({ id }) => {
    const own = only.filter(({ account }) => account === id);
    if (own.length === 0) return '<li></li>';
    return `<li class="${hueOf(page, id)}" style="border: 0; padding: 0"><h3>${letterHtml(page, id)} ${countOf(own.length, { one: 'attribution', many: 'attributions' })}</h3><ul>${own
      .map(
        (place) =>
          `<li><p class="who"><b dir="auto">${escapeHtml(speakerOf(place, page.comparison.sources))}</b> <span class="cue">${escapeHtml(page.places.cueOf(place) ?? '')}</span></p><p class="said" dir="auto">${page.places
            .read(place)
            .map(({ text }) => escapeHtml(text))
            .join('')}</p></li>`,
      )
      .join('\n')}</ul></li>`;
  });
  return `<ul class="only">\n${columns.join('\n')}\n</ul>`;
}

function provenanceHtml(page: Page): string {
  const { provenance } = page.comparison;
  const { nodes, edges, shared } = provenance;
  if (edges.length + shared.length === 0) return '';
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const lines = [
    ...edges.map((edge) => `<li>${edgeHtml(page, edge, nameOf.get(edge.to) ?? edge.to)}</li>`),
    ...shared.map(
      ({ accounts, pairs }) =>
        `<li>${accounts.map((id) => letterHtml(page, id)).join(' and ')} quote ${countOf(pairs.length, { one: 'utterance', many: 'utterances' })} alike, and neither shows that it has ${pairs.length === 1 ? 'it' : 'them'} from the other.</li>`,
    ),
  ];
  return `${drawProvenance(page.comparison)}<ul class="from">\n${lines.join('\n')}\n</ul>`;
}

function edgeHtml(
  page: Page,
  { from, to, bases, attributions }: ProvenanceEdge,
  name: string,
): string {
  const isAccount = page.comparison.accounts.some(({ id }) => id === to);
  const target = isAccount ? `${letterHtml(page, to)} ` : '';
  const resting =
    attributions === 0
      ? ''
      : `; ${countOf(attributions, { one: 'attribution rests', many: 'attributions rest' })} on it`;
  return `${letterHtml(page, from)} from ${target}<b dir="auto">${escapeHtml(name)}</b>: ${enumerate(bases.map((basis) => PROVENANCE_LABELS[basis]))}${resting}`;
}
