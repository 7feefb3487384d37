import type { Audit } from '../../audit/contract.ts';
import type { Role } from '../../model/tags.ts';
import type { BlockKind } from '../../text/article.ts';
import { type ArticleBlock, articleBlocks } from '../article-blocks.ts';
import { visibleTextOf } from '../excerpt.ts';
import type { Mark, Segment } from '../marks.ts';
import { OWN_BULLET } from '../own-bullet.ts';
import { printable } from '../printable.ts';
import { displayWidth, padStart } from './display-width.ts';
import type { SourceStyle } from './source-styles.ts';
import { BOLD, DIM, type StyledLine, type StyledRun, wrap } from './styled-text.ts';

/** How the article of an audit is set. */
export interface ArticleLayout {
  readonly width: number;
  /** With colour, sources are told by colour and named in the margin; without, brackets do both. */
  readonly colour: boolean;
  readonly styleOf: SourceStyle;
}

/** What stands before the lines of a block. */
const BLOCK_PREFIX: Readonly<Record<BlockKind, string>> = {
  paragraph: '',
  heading: '## ',
  'list-item': '  • ',
  'block-quote': '> ',
  caption: '[caption] ',
  note: '[note] ',
};

/** An item that brings its own bullet needs no other. */
function prefixOf({ kind, words }: ArticleBlock): string {
  return kind === 'list-item' && OWN_BULLET.test(words) ? '  ' : BLOCK_PREFIX[kind];
}

/** The article in paragraphs, its attributions marked; empty when the audit has no text. */
export function setArticle(audit: Audit, layout: ArticleLayout): readonly StyledLine[] {
  const visible = visibleTextOf(audit);
  const margin = layout.colour ? marginWidth(audit) : 0;
  const lines: StyledLine[] = [];
  let before: BlockKind = 'paragraph';
  for (const block of articleBlocks(audit)) {
    const base = block.kind === 'heading' ? BOLD : block.kind === 'note' ? DIM : '';
    const runs = block.segments.flatMap((part) => setSegment(visible(part), part, base, layout));
    const prefix = prefixOf(block);
    const filled = wrap(runs, layout.width - margin - prefix.length);
    const inList = block.kind === 'list-item' && before === 'list-item';
    if (lines.length > 0 && !inList) lines.push([]);
    before = block.kind;
    for (const [index, line] of filled.entries()) {
      const repeats = block.kind === 'block-quote' || index === 0;
      const indent = repeats ? prefix : ' '.repeat(prefix.length);
      const tags = margin === 0 ? [] : setMargin(line, margin, layout.styleOf);
      lines.push([...tags, { text: indent, style: DIM }, ...line]);
    }
  }
  return lines;
}

function setSegment(
  shown: string,
  part: Segment,
  base: string,
  layout: ArticleLayout,
): StyledRun[] {
  const style = styleSegment(part, base, layout);
  const run: StyledRun = { text: printable(shown), style, tag: tagOf(part) };
  if (layout.colour) return [run];
  const marks = part.marks.filter((mark, index) => !part.marks.slice(0, index).some(sameAs(mark)));
  const opening = marks.filter((mark) => mark.start === part.start).map(openMark);
  const closing = marks.filter((mark) => mark.end === part.end).map(closeMark);
  return [
    { text: opening.join(''), style },
    run,
    { text: closing.reverse().join(''), style },
  ].filter((piece) => piece.text !== '');
}

/** Two attributions may share a source: it is marked once. */
function sameAs(mark: Mark): (other: Mark) => boolean {
  return ({ role, source, start, end }) =>
    role === mark.role && source === mark.source && start === mark.start && end === mark.end;
}

function styleSegment(part: Segment, base: string, layout: ArticleLayout): string {
  const inner = part.marks[part.marks.length - 1];
  const style = inner === undefined ? '' : layout.styleOf(inner.source, inner.role);
  return [base, style].filter((code) => code !== '').join(';');
}

function tagOf(part: Segment): string {
  const content = part.marks.findLast((mark) => mark.role === 'content');
  return content === undefined ? '' : `${content.source ?? '–'}${content.doubtful ? '?' : ''}`;
}

const BRACKETS: Readonly<Record<Role, readonly [string, string]>> = {
  source: ['[', ']'],
  cue: ['{', '}'],
  content: ['<', '>'],
};

function openMark(mark: Mark): string {
  const [open] = BRACKETS[mark.role];
  if (mark.role === 'cue') return open;
  return `${open}${mark.source ?? '–'}${mark.doubtful ? '?' : ''}: `;
}

function closeMark(mark: Mark): string {
  return BRACKETS[mark.role][1];
}

const TAGS_IN_MARGIN = 2;

function marginWidth(audit: Audit): number {
  const widest = Math.max(2, ...audit.sources.map((source) => source.id.length));
  return audit.attributions.length === 0 ? 0 : widest * TAGS_IN_MARGIN + 3 + 3;
}

/** Names the sources whose words are in the line: two, or one and how many more. */
function setMargin(line: StyledLine, width: number, styleOf: SourceStyle): StyledRun[] {
  const tags = [...new Set(line.map((run) => run.tag ?? ''))].filter((tag) => tag !== '');
  const shown = tags.length > TAGS_IN_MARGIN ? tags.slice(0, 1) : tags;
  const runs: StyledRun[] = shown.flatMap((tag, index) => [
    { text: index > 0 ? ' ' : '', style: '' },
    { text: tag, style: styleOf(tag === '–' ? null : tag.replace('?', ''), 'content') },
  ]);
  if (shown.length < tags.length)
    runs.push({ text: ` +${tags.length - shown.length}`, style: DIM });
  const used = runs.reduce((sum, run) => sum + displayWidth(run.text), 0);
  return [
    { text: padStart('', width - 3 - used), style: '' },
    ...runs,
    { text: ' │ ', style: DIM },
  ];
}
