import type { Comparison, ProvenanceNode } from '../../compare/contract.ts';
import { escapeHtml } from '../html/escape.ts';
import { PROVENANCE_LABELS } from './labels.ts';

const BOX_WIDTH = 150;
const BOX_HEIGHT = 40;
const GAP = 22;
const ROW_GAP = 70;
/** How high an arrow within a row rises. */
const BOW = 45;
const ACROSS = 4;
const NAME_LENGTH = 17;
/** More nodes than this are a list and no picture. */
const MOST_NODES = 16;

interface Placed {
  readonly node: ProvenanceNode;
  readonly x: number;
  readonly y: number;
}

/**
 * Who has it from whom as a drawing: the accounts above, what is beyond them below, an arrow from each to whom it has it
 * from. Empty where there is nothing to draw or too much. The classes `a1` to `a5` give accounts their colour.
 */
export function drawProvenance({ provenance, accounts }: Comparison): string {
  const { nodes, edges } = provenance;
  // A document that one account draws on is in the list; the picture is of what passes between papers.
  const used = nodes.filter(
    ({ id, kind }) =>
      kind === 'account' ||
      edges.filter(({ to }) => to === id).length > (kind === 'document' ? 1 : 0),
  );
  if (edges.length === 0 || used.length > MOST_NODES) return '';
  const placed = placeNodes(used);
  const at = new Map(placed.map((one) => [one.node.id, one]));
  const width = Math.max(...placed.map(({ x }) => x)) + BOX_WIDTH + 2;
  const height = Math.max(...placed.map(({ y }) => y)) + BOX_HEIGHT + 2;
  const arrows = edges.flatMap(({ from, to, bases }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (start === undefined || end === undefined) return [];
    const why = bases.map((basis) => PROVENANCE_LABELS[basis]).join(', ');
    return [drawArrow(start, end, `${from} has it from ${end.node.name}: ${why}`)];
  });
  const boxes = placed.map(({ node, x, y }) => {
    const index = accounts.findIndex(({ id }) => id === node.id);
    const hue = index < 0 ? '' : ` a${(index % 5) + 1}`;
    const label = index < 0 ? node.name : `${node.id}: ${node.name}`;
    return `<g class="node${hue}"><rect class="box" x="${x}" y="${y}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="5"><title>${escapeHtml(node.name)}</title></rect><text x="${x + BOX_WIDTH / 2}" y="${y + BOX_HEIGHT / 2 + 4}" text-anchor="middle">${escapeHtml(clip(label))}</text></g>`;
  });
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Who has it from whom; the list below says the same"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${[...arrows, ...boxes].join('\n')}
</svg></figure>`;
}

function placeNodes(nodes: readonly ProvenanceNode[]): Placed[] {
  const rows: ProvenanceNode[][] = [];
  for (const group of [
    nodes.filter(({ kind }) => kind === 'account'),
    nodes.filter(({ kind }) => kind !== 'account'),
  ])
    for (let i = 0; i < group.length; i += ACROSS) rows.push(group.slice(i, i + ACROSS));
  const widest = Math.max(...rows.map(({ length }) => length));
  const full = widest * (BOX_WIDTH + GAP) - GAP;
  return rows.flatMap((row, line) => {
    const left = (full - (row.length * (BOX_WIDTH + GAP) - GAP)) / 2;
    return row.map((node, column) => ({
      node,
      x: Math.round(left + column * (BOX_WIDTH + GAP)) + 1,
      y: BOW + line * (BOX_HEIGHT + ROW_GAP) + 1,
    }));
  });
}

/** An arrow between the facing sides of two boxes; between boxes of one row it goes in a bow above. */
function drawArrow(from: Placed, to: Placed, title: string): string {
  const half = BOX_WIDTH / 2;
  const path =
    from.y === to.y
      ? `M${from.x + half} ${from.y} C${from.x + half} ${from.y - BOW} ${to.x + half} ${from.y - BOW} ${to.x + half} ${to.y - 1}`
      : from.y < to.y
        ? `M${from.x + half} ${from.y + BOX_HEIGHT} L${to.x + half} ${to.y - 1}`
        : `M${from.x + half} ${from.y} L${to.x + half} ${to.y + BOX_HEIGHT + 1}`;
  return `<path class="edge" marker-end="url(#tip)" d="${path}"><title>${escapeHtml(title)}</title></path>`;
}

function clip(name: string): string {
  const letters = [...name];
  return letters.length <= NAME_LENGTH ? name : `${letters.slice(0, NAME_LENGTH - 1).join('')}…`;
}
