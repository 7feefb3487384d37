import type { Audit } from '../../audit/contract.ts';
import type { SourceKind } from '../../source/source.ts';
import { nameInList, type Share, shares, sharesByKind } from '../facts.ts';
import { FORM_LABELS, KIND_LABELS, NOBODY } from '../labels.ts';
import { formatCount, percent } from '../prose.ts';
import { escapeHtml } from './escape.ts';
import type { Look } from './look.ts';

const ROWS_SHOWN = 8;

/** The table of whom the text rests on, the largest share first, each with a bar. */
export function sharesHtml(audit: Audit, look: Look): string {
  const all = shares(audit);
  const rows = all.map((entry) => shareRow(entry, look));
  const shown = rows.length > ROWS_SHOWN + 2 ? rows.slice(0, ROWS_SHOWN) : rows;
  const rest = rows.slice(shown.length);
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length} more</summary>${table(rest, 'More sources by their share of the words')}</details>`;
  return table(shown, 'Sources by their share of the words') + more;
}

function table(rows: readonly string[], caption: string): string {
  return `<table class="shares"><caption class="unseen">${caption}</caption>
<thead class="unseen"><tr><th scope="col">Source</th><th scope="col">Bar</th><th scope="col">Share</th><th scope="col">Words</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function shareRow({ source, words, share }: Share, look: Look): string {
  const name =
    source === null ? NOBODY : `<a href="#${source.id}">${escapeHtml(nameInList(source))}</a>`;
  const number = source === null ? '–' : source.id.slice(1);
  return `<tr class="${look(source?.id ?? null)}"><th scope="row"><span class="badge">${number}</span> ${name}</th><td>${bar(share)}</td><td>${escapeHtml(percent(share))}</td><td>${formatCount(words)}</td></tr>`;
}

/** A bar of which the whole width is the whole text. */
export function bar(share: number): string {
  return `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="1"/><rect class="fill" width="${place(share * 100)}" height="1"/></svg>`;
}

/** The text from its first word to its last, with what is attributed in the look of its source. */
export function stripHtml(audit: Audit, look: Look, anchored: ReadonlySet<string>): string {
  const length = audit.text?.length ?? 0;
  if (length === 0 || audit.attributions.length === 0) return '';
  const names = new Map(audit.sources.map((source) => [source.id, source.name]));
  const pieces = audit.attributions.flatMap(({ id, source, contentSpans }) =>
    contentSpans.map(({ start, end }) => {
      const x = place((start / length) * 1000);
      const width = Math.max(1.5, place(((end - start) / length) * 1000));
      const rect = `<rect class="fill ${look(source)}" x="${x}" width="${width}" height="1"><title>${escapeHtml(names.get(source ?? '') ?? NOBODY)}</title></rect>`;
      return anchored.has(id) ? `<a href="#${id}" tabindex="-1">${rect}</a>` : rect;
    }),
  );
  return `<figure class="strip"><svg viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="1000" height="1"/>${pieces.join('')}</svg>
<figcaption><span>first word</span><span>where each source speaks</span><span>last word</span></figcaption></figure>`;
}

/** Named kinds together, then those not named, then the writer. */
const KIND_ORDER: readonly SourceKind[] = [
  'named-person', 'organization', 'publication', 'document', 'unnamed-person', 'group', 'none', 'author',
]; // biome-ignore format: a table

/** Two stacked bars: by kind of source, and by how the words are given. */
export function stacksHtml(audit: Audit): string {
  const { byForm, ownWords, words } = audit.summary;
  const byKind = new Map(sharesByKind(audit).map((entry) => [entry.kind, entry] as const));
  const present = KIND_ORDER.map((kind) => byKind.get(kind)).filter((entry) => entry !== undefined);
  const kinds = present.map(({ kind, share }) => ({
    look: `kind-${kind}`,
    label: kind === 'author' ? KIND_LABELS.author.one : KIND_LABELS[kind].many,
    share,
  }));
  const forms = (['direct', 'mixed', 'indirect'] as const).map((form) => ({
    look: `form-${form}`,
    label: FORM_LABELS[form],
    share: byForm[form].share,
  }));
  const own = { look: 'kind-author', label: 'nobody’s but the writer’s', share: ownWords / words };
  return stack('Named or not', kinds) + stack('Quoted or told', [...forms, own]);
}

interface Part {
  readonly look: string;
  readonly label: string;
  readonly share: number;
}

function stack(title: string, parts: readonly Part[]): string {
  const shown = parts.filter((part) => part.share > 0);
  const total = shown.reduce((sum, part) => sum + part.share, 0);
  const bars = shown.map(
    (part) =>
      `<span class="${part.look}" style="flex-grow:${place((part.share / total) * 100)}"></span>`,
  );
  const keys = shown.map(
    (part) =>
      `<li><span class="key ${part.look}"></span>${escapeHtml(part.label)} <b>${escapeHtml(percent(part.share))}</b></li>`,
  );
  return `<figure class="stack"><h3>${title}</h3><div aria-hidden="true">${bars.join('')}</div><ul>${keys.join('')}</ul></figure>`;
}

function place(value: number): number {
  return Math.round(value * 100) / 100;
}
