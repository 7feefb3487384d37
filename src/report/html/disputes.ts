import type { Audit } from '../../audit/contract.ts';
import type { Span } from '../../text/span.ts';
import { type DisputeText, disputeTexts } from '../dispute-text.ts';
import { capitalize, countOf } from '../prose.ts';
import { escapeHtml } from './escape.ts';
import type { Look } from './look.ts';

/** A piece of the words that mark a dispute. */
export interface DisputeMarker extends Span {
  /** The anchor that leads here, on the first piece; empty on others. */
  readonly id: string;
  /** The dispute's number, on the last piece; null on others. */
  readonly number: string | null;
  /** What the dispute is, in a sentence. */
  readonly title: string;
}

/** Where the text must lead to its disputes: every piece of a marker, in text order. */
export function disputeMarkers(audit: Audit): readonly DisputeMarker[] {
  return disputeTexts(audit)
    .flatMap((text) => {
      const { id, cueSpans } = text.dispute;
      return cueSpans.map(({ start, end }, index) => ({
        start,
        end,
        id: index === 0 ? `${id}-words` : '',
        number: index === cueSpans.length - 1 ? id.slice(1) : null,
        title: sentenceOf(text),
      }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The anchors of claims that no attribution has as its content, by the offset at which each begins. */
export function claimAnchors(audit: Audit): ReadonlyMap<number, readonly string[]> {
  const anchors = new Map<number, string[]>();
  for (const { id, attribution, claimSpans } of audit.disputes) {
    const at = claimSpans[0]?.start;
    if (attribution !== null || at === undefined) continue;
    const others = anchors.get(at);
    if (others === undefined) anchors.set(at, [`${id}-claim`]);
    else others.push(`${id}-claim`);
  }
  return anchors;
}

function sentenceOf({ who, deed, whom, rest }: DisputeText): string {
  return `${capitalize(who)} ${deed} ${whom}${rest === '' ? '' : ` ${rest}`}.`;
}

/**
 * The disputes of an audit: who contests what, each with the contesting words and the contested ones, and links to where
 * both stand in the text as far as it is `anchored`. Empty when there are none.
 */
export function disputesHtml(audit: Audit, look: Look, anchored: ReadonlySet<string>): string {
  if (audit.disputes.length === 0) return '';
  const items = disputeTexts(audit).map((text) => disputeHtml(text, look, anchored));
  const count = countOf(items.length, { one: 'claim is', many: 'claims are' });
  return `<section class="disputes" id="disputes" aria-labelledby="disputes-title">
<h2 id="disputes-title">Disputes</h2>
<p class="count">${count} contested in the text itself.</p>
<ol>
${items.join('\n')}
</ol>
</section>
`;
}

function disputeHtml(text: DisputeText, look: Look, anchored: ReadonlySet<string>): string {
  const { dispute, by, of, deed, rest } = text;
  const name = (words: string, id: string | undefined): string =>
    id === undefined
      ? escapeHtml(words)
      : `<a class="name ${look(id)}" href="#${id}">${escapeHtml(words)}</a>`;
  const end = rest === '' ? '.' : ` ${rest}.`;
  const head = `${name(capitalize(text.who), by?.id)} ${deed} ${name(text.whom, of?.id)}${end}`;
  const quote = (words: string, target: string): string => {
    if (words === '') return '';
    const quoted = `<q>${escapeHtml(words)}</q>`;
    return anchored.has(target) ? `<a href="#${target}">${quoted}</a>` : quoted;
  };
  const words = quote(text.words, `${dispute.id}-words`);
  const claim = quote(text.claim, dispute.attribution ?? `${dispute.id}-claim`);
  return `<li id="${dispute.id}"><p class="head"><span class="number" aria-hidden="true">≠${dispute.id.slice(1)}</span> ${head}</p>${
    words === '' ? '' : `<p class="words ${look(dispute.by)}">${words}</p>`
  }${claim === '' ? '' : `<p class="words against ${look(dispute.source)}"><small>against</small> ${claim}</p>`}</li>`;
}

/** Added to the style sheet of a page that has disputes. */
export const DISPUTES_STYLE = `
.disputes { border-top: 1px solid var(--rule); padding-top: 1.25rem; margin: 1.5rem 0 2rem; font-size: 0.9rem; }
.disputes .count { color: var(--soft); margin: 0; } .disputes ol { list-style: none; margin: 0.75rem 0 0; padding: 0; }
.disputes li { margin: 0 0 1.25rem; break-inside: avoid; } .disputes p { margin: 0.2rem 0 0; overflow-wrap: anywhere; }
.disputes .number { font-weight: 600; font-variant-numeric: tabular-nums; margin-right: 0.25em; }
.disputes .name { color: var(--hue); font-weight: 600; text-decoration: none; } .disputes .name:hover { text-decoration: underline; }
.disputes .words { font-family: "Charter", "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; border-left: 4px solid var(--hue); padding-left: 0.85rem; }
.disputes q { quotes: none; } .disputes .words a { text-decoration: none; } .disputes .words a:hover { text-decoration: underline; } .disputes .against { border-left-style: double; }
.disputes li:target .head { background: var(--track); }
article .contest, .legend .contest { font-weight: 600; box-shadow: inset 0 -0.12em var(--ink); } article .contest:target { outline: 2px solid var(--ink); outline-offset: 2px; }
article .claim:target::before { content: "▸"; color: var(--soft); } article sup.dispute, .legend sup.dispute { color: var(--ink); }
`;
