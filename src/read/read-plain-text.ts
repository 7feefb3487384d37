import type { Article, Block } from '../text/article.ts';
import { isAuthorNote, labelledAuthor } from './author-note.ts';
import { readTextHead } from './text-head.ts';

const HEAD_LENGTH = 4000;
const FOOT_LENGTH = 6000;
const FOOT_PARAGRAPHS = 4;

/**
 * Plain text as an article: the text unchanged, the headline and byline that it begins with, and as its only blocks the
 * notes about the author that it ends with. Never throws; looks at the head and foot of the text alone.
 */
export function readPlainText(text: string): Article {
  const head = readTextHead(text.slice(0, HEAD_LENGTH).split(PARAGRAPH_BREAK, 5));
  const foot = findFoot(text);
  const label = foot.map(({ start, end }) => labelledAuthor(text.slice(start, end)));
  const byline = head.byline ?? label.find((name) => name !== undefined);
  const notes = foot.filter(
    ({ start, end }, i) => label[i] !== undefined || isAuthorNote(text.slice(start, end), byline),
  );
  return {
    ...head,
    ...(byline !== undefined && { byline }),
    text,
    ...(notes.length > 0 && { blocks: notes }),
  };
}

/** An empty line. A carriage return before a line feed is no break of its own. */
const PARAGRAPH_BREAK = /(?:\n|\r\n|\r(?!\n))[ \t]*(?:\n|\r\n|\r(?!\n))\s*/;
const LINE = /[^\r\n]*\S[^\r\n]*/g;

/** The last paragraphs as notes that they may be. None is first: a note follows something. */
function findFoot(text: string): Block[] {
  const from = Math.max(0, text.length - FOOT_LENGTH);
  const foot = text.slice(from);
  const isSpaced = PARAGRAPH_BREAK.test(foot.trim());
  const found: Block[] = [];
  let start = -1;
  let end = -1;
  for (const match of foot.matchAll(LINE)) {
    const isNext = start < 0 || !isSpaced || PARAGRAPH_BREAK.test(foot.slice(end, match.index));
    if (isNext) {
      if (start >= 0) found.push({ start: from + start, end: from + end, kind: 'note' });
      start = match.index + (match[0].length - match[0].trimStart().length);
    }
    end = match.index + match[0].trimEnd().length;
  }
  if (start >= 0) found.push({ start: from + start, end: from + end, kind: 'note' });
  return found.slice(1).slice(-FOOT_PARAGRAPHS);
}
