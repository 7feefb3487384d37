import { formatCount, percent } from '../prose.ts';
import { displayWidth, padEnd, padStart, truncate } from './display-width.ts';
import type { StyledLine } from './styled-text.ts';

/** A bar of a chart. */
export interface Bar {
  /** Stands before the label, in a column of its own; may be empty. */
  readonly id: string;
  readonly label: string;
  readonly share: number;
  readonly words: number;
  readonly style: string;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const LABEL_LIMIT = 30;
/** Where there is no room for both, names matter more than bars. */
const LABEL_LEAST = 12;
const BAR_LIMIT = 40;

/**
 * Draws groups of bars one under another, each bar with its share and its words, in the same columns.
 * A full bar is the whole text. `idWidth` is the width of the widest id.
 */
export function drawCharts(
  groups: readonly (readonly Bar[])[],
  width: number,
  idWidth: number,
): StyledLine[] {
  const bars = groups.flat();
  const numberWidth = Math.max(0, ...bars.map((bar) => formatCount(bar.words).length));
  const fixed = 2 + idWidth + 2 + 1 + 5 + 2 + numberWidth;
  const room = Math.max(1, width - fixed);
  const labelWidth = Math.min(
    LABEL_LIMIT,
    Math.max(0, ...bars.map((bar) => displayWidth(bar.label))),
    Math.max(Math.floor(room / 2), Math.min(room, LABEL_LEAST)),
  );
  const barWidth = Math.max(0, Math.min(BAR_LIMIT, room - labelWidth));
  const draw = (bar: Bar): StyledLine => [
    { text: `  ${padStart(bar.id, idWidth)}  `, style: bar.style },
    { text: `${padEnd(truncate(bar.label, labelWidth), labelWidth)} `, style: '' },
    { text: padEnd(drawBar(bar.share, barWidth), barWidth), style: bar.style },
    {
      text: ` ${percent(bar.share).padStart(4)}  ${formatCount(bar.words).padStart(numberWidth)}`,
      style: '',
    },
  ];
  return groups.flatMap((group, index) => [...(index > 0 ? [[]] : []), ...group.map(draw)]);
}

/** A bar of `share` of `width` columns, to an eighth of a column; never nothing for something. */
function drawBar(share: number, width: number): string {
  if (width === 0) return '';
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.min(1, share) * width * 8));
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7];
}
