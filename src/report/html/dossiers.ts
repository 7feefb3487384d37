import type { Audit, AuditAttribution } from '../../audit/contract.ts';
import { type Dossier, dossiers } from '../dossier.ts';
import { type Excerpt, excerptsOf } from '../excerpt.ts';
import { ANONYMITY_LABELS, KIND_LABELS } from '../labels.ts';
import { capitalize, countOf, percent } from '../prose.ts';
import { bar } from './charts.ts';
import { escapeHtml } from './escape.ts';
import type { Look } from './look.ts';

const EXCERPT_LIMIT = 90;

/** A dossier for every source, each an anchor that the text links to, with links to where the text is `anchored`. */
export function dossiersHtml(audit: Audit, look: Look, anchored: ReadonlySet<string>): string {
  const excerpt = excerptsOf(audit);
  return dossiers(audit)
    .map((dossier) => dossierHtml(dossier, audit, look, excerpt, anchored))
    .join('\n');
}

function dossierHtml(
  dossier: Dossier,
  audit: Audit,
  look: Look,
  excerpt: Excerpt,
  anchored: ReadonlySet<string>,
): string {
  const { source, attributions, tally, framings, anonymityText, notes } = dossier;
  const share = audit.summary.words === 0 ? 0 : source.words / audit.summary.words;
  const quote = (words: string): string => `<q>${escapeHtml(words)}</q>`;
  const anonymity =
    source.anonymity === null
      ? ''
      : `${ANONYMITY_LABELS[source.anonymity]}${anonymityText === null ? '' : `: ${quote(anonymityText)}`}.`;
  const lines = [
    source.descriptions.map(quote).join('; '),
    anonymity === '' ? '' : `<strong>${anonymity}</strong>`,
    source.via.length === 0 ? '' : `Through ${source.via.map(escapeHtml).join(', ')}.`,
    ...notes.map((note) => `Note: ${quote(note)}`),
    escapeHtml(tally),
    ...framings.map(({ label, cues }) => `${label}: ${cues.map(quote).join(', ')}.`),
  ].filter((line) => line !== '');
  return `<section class="source ${look(source.id)}" id="${source.id}" aria-labelledby="${source.id}-name">
<h3 id="${source.id}-name"><span class="badge">${source.id.slice(1)}</span> ${escapeHtml(source.name)}</h3>
<p class="kind">${capitalize(KIND_LABELS[source.kind].one)} <span>${escapeHtml(percent(share))}</span></p>
${bar(share)}
${lines.map((line) => `<p>${line}</p>`).join('\n')}
${passagesHtml(attributions, excerpt, anchored)}
</section>`;
}

function passagesHtml(
  attributions: readonly AuditAttribution[],
  excerpt: Excerpt,
  anchored: ReadonlySet<string>,
): string {
  if (attributions.length === 0) return '';
  const items = attributions.map((attribution) => {
    const { id, form, act, framing, confidence, contentSpans, via } = attribution;
    const words = contentSpans.map((span) => excerpt(span) ?? '').join(' … ');
    const facts = [
      form,
      act,
      framing === 'neutral' ? '' : framing,
      via === null ? '' : `via ${via}`,
      `${Math.round(confidence * 100)}% sure`,
    ].filter((fact) => fact !== '');
    const label = escapeHtml(shorten(words) || id);
    const passage = anchored.has(id) ? `<a href="#${id}">${label}</a>` : label;
    return `<li>${passage} <small>${escapeHtml(facts.join(', '))}</small></li>`;
  });
  const title = countOf(attributions.length, { one: 'passage', many: 'passages' });
  return `<details><summary>${title}</summary><ol>${items.join('')}</ol></details>`;
}

/** The beginning of the words, up to a space. */
function shorten(words: string): string {
  if (words.length <= EXCERPT_LIMIT) return words;
  const cut = words.lastIndexOf(' ', EXCERPT_LIMIT);
  return `${words.slice(0, cut > 0 ? cut : EXCERPT_LIMIT)} …`;
}
