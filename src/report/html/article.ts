import type { Audit } from '../../audit/contract.ts';
import type { BlockKind } from '../../text/article.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { articleBlocks } from '../article-blocks.ts';
import { type VisibleText, visibleTextOf } from '../excerpt.ts';
import { NOBODY } from '../labels.ts';
import type { Mark, Segment } from '../marks.ts';
import { OWN_BULLET } from '../own-bullet.ts';
import { indexSpans, type SpanIndex } from '../span-index.ts';
import { claimAnchors, type DisputeMarker, disputeMarkers } from './disputes.ts';
import { escapeHtml } from './escape.ts';
import type { Look } from './look.ts';

const TAGS: Readonly<Record<BlockKind, readonly [string, string]>> = {
  paragraph: ['<p dir="auto">', '</p>'],
  heading: ['<h3 dir="auto">', '</h3>'],
  'list-item': ['<li dir="auto">', '</li>'],
  'block-quote': ['<blockquote dir="auto"><p>', '</p></blockquote>'],
  caption: ['<p dir="auto" class="caption">', '</p>'],
  note: ['<p dir="auto" class="note">', '</p>'],
};

/** What setting the text needs to know at every step. */
interface Setting {
  readonly visible: VisibleText;
  readonly look: Look;
  readonly names: ReadonlyMap<string, string>;
  readonly disputes: SpanIndex<DisputeMarker>;
  /** Anchors by the offset before which they are set. */
  readonly claims: ReadonlyMap<number, readonly string[]>;
  /** Attributions, and parts of disputes, whose anchor is set: an id stands only once in a page. */
  readonly anchored: Set<string>;
}

/** The text as HTML, and the ids that a link can lead to in it. */
export interface ArticleHtml {
  readonly html: string;
  readonly anchored: ReadonlySet<string>;
}

/** The text of an audit with its attributions marked and linked to the dossiers; empty without a text. */
export function articleHtml(audit: Audit, look: Look): ArticleHtml {
  const points = disputeMarkers(audit);
  const claims = claimAnchors(audit);
  const setting: Setting = {
    visible: visibleTextOf(audit),
    look,
    names: new Map(audit.sources.map((source) => [source.id, source.name])),
    disputes: indexSpans(points),
    claims,
    anchored: new Set(),
  };
  const edges = [...points.flatMap(({ start, end }) => [start, end]), ...claims.keys()].sort(
    (a, b) => a - b,
  );
  const lines: string[] = [];
  let inList = false;
  for (const block of articleBlocks(audit)) {
    const inner = setSegments(cutAt(block.segments, edges), setting);
    const isItem = block.kind === 'list-item';
    if (isItem !== inList) lines.push(isItem ? '<ul>' : '</ul>');
    inList = isItem;
    const [open, close] = TAGS[block.kind];
    const bulleted = isItem && OWN_BULLET.test(block.words);
    lines.push((bulleted ? '<li dir="auto" class="bulleted">' : open) + inner + close);
  }
  if (inList) lines.push('</ul>');
  return { html: lines.join('\n'), anchored: setting.anchored };
}

/** The segments, cut again at the edges, which ascend. */
function cutAt(segments: readonly Segment[], edges: readonly number[]): readonly Segment[] {
  if (edges.length === 0) return segments;
  const cut: Segment[] = [];
  let next = lowerBound(edges, segments[0]?.start ?? 0);
  for (const { start, end, marks } of segments) {
    let from = start;
    for (let edge = edges[next]; edge !== undefined && edge < end; edge = edges[++next]) {
      if (edge <= from) continue;
      cut.push({ start: from, end: edge, marks });
      from = edge;
    }
    cut.push({ start: from, end, marks });
  }
  return cut;
}

function lowerBound(ascending: readonly number[], value: number): number {
  return partitionPoint(0, ascending.length, (index) => (ascending[index] as number) < value);
}

/** Runs of segments with the same innermost content become one element, with source and cue inside it. */
function setSegments(segments: readonly Segment[], setting: Setting): string {
  let html = '';
  let open: Mark | null = null;
  for (const part of segments) {
    const content = part.marks.findLast((mark) => mark.role === 'content') ?? null;
    if (content !== open) {
      if (open !== null) html += '</mark>';
      if (content !== null) html += openContent(content, setting);
      open = content;
    }
    html += setClaims(part, setting) + setContest(part, setting) + spareAnchors(part, setting);
    for (const mark of part.marks) {
      if (!endsAttribution(mark, part)) continue;
      if (open !== null) html += '</mark>';
      html += reference(mark, setting);
      open = null;
    }
  }
  return open === null ? html : `${html}</mark>`;
}

/** The reference follows the last piece of the content, or the source where nothing is marked as content. */
function endsAttribution(mark: Mark, part: Segment): boolean {
  const { contentSpans } = mark.attribution;
  const bearer = contentSpans.length > 0 ? 'content' : 'source';
  return mark.role === bearer && mark.last && mark.end === part.end;
}

function openContent(mark: Mark, setting: Setting): string {
  const doubtful = mark.doubtful ? ' doubtful' : '';
  const classes = `content ${setting.look(mark.source)} ${mark.source ?? 'nobody'}${doubtful}`;
  return `<mark class="${classes}"${anchor(mark, setting)} title="${describe(mark, setting)}">`;
}

/** Anchors for claims that begin here and are nobody's content. */
function setClaims({ start }: Segment, { claims, anchored }: Setting): string {
  return (claims.get(start) ?? [])
    .map((id) => {
      anchored.add(id);
      return `<span class="claim" id="${id}"></span>`;
    })
    .join('');
}

/** The segment, set off where it marks a contest, with the number of the dispute after its last piece. */
function setContest(part: Segment, setting: Setting): string {
  const html = setSegment(part, setting);
  const points = setting.disputes(part.start, part.end);
  if (points.length === 0) return html;
  let inner = html;
  let after = '';
  for (const { id, title, number, end } of points) {
    const isFirst = id !== '' && !setting.anchored.has(id);
    if (isFirst) setting.anchored.add(id);
    inner = `<span class="contest"${isFirst ? ` id="${id}"` : ''} title="${escapeHtml(title)}">${inner}</span>`;
    if (number === null || end !== part.end) continue;
    const spoken = `dispute ${number}: ${escapeHtml(title)}`;
    after += `<sup class="dispute"><a href="#d${number}" aria-label="${spoken}">≠${number}</a></sup>`;
  }
  return inner + after;
}

function setSegment(part: Segment, setting: Setting): string {
  const words = escapeHtml(setting.visible(part));
  const mark = part.marks.findLast((candidate) => candidate.role !== 'content');
  if (mark === undefined || words === '') return words;
  const classes = `${mark.role} ${setting.look(mark.source)} ${mark.source ?? 'nobody'}`;
  const id = anchor(mark, setting);
  if (mark.role === 'source' && mark.source !== null)
    return `<a class="${classes}"${id} href="#${mark.source}">${words}</a>`;
  const { framing } = mark.attribution;
  const framed = framing === 'neutral' ? '' : ` title="${framing}"`;
  return `<span class="${classes} ${framing}"${id}${framed}>${words}</span>`;
}

/** Anchors for attributions whose every part so far lies under another mark. */
function spareAnchors(part: Segment, setting: Setting): string {
  return part.marks
    .map((mark) => anchor(mark, setting))
    .map((id) => (id === '' ? '' : `<span${id}></span>`))
    .join('');
}

function anchor(mark: Mark, setting: Setting): string {
  const { id } = mark.attribution;
  if (setting.anchored.has(id)) return '';
  setting.anchored.add(id);
  return ` id="${id}"`;
}

function describe(mark: Mark, { names }: Setting): string {
  const { act, form, framing, confidence, via } = mark.attribution;
  const facts = [
    mark.source === null ? NOBODY : (names.get(mark.source) ?? mark.source),
    via === null ? '' : `via ${via}`,
    `${form} ${act}`,
    framing === 'neutral' ? '' : framing,
    `${Math.round(confidence * 100)}% sure`,
  ].filter((fact) => fact !== '');
  return escapeHtml(facts.join(' · '));
}

function reference(mark: Mark, { names, look }: Setting): string {
  const doubt = mark.doubtful ? '?' : '';
  if (mark.source === null) return `<sup class="${look(null)}" title="${NOBODY}">–${doubt}</sup>`;
  const name = escapeHtml(names.get(mark.source) ?? mark.source);
  const label = `${mark.source.slice(1)}${doubt}`;
  const spoken = `source ${label}: ${name}${mark.doubtful ? ', doubtful' : ''}`;
  return `<sup class="${look(mark.source)}"><a href="#${mark.source}" aria-label="${spoken}">${label}</a></sup>`;
}
