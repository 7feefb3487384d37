import type { BlockKind } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './blocks.ts';
import { isLowerCase, isUpperCase } from './characters.ts';
import { endsSentence } from './hard-wrap.ts';
import { isListItem, isQuotedLine } from './line-marks.ts';

/** What a paragraph of plain text is, by its own looks and its neighbours'. */
export function kindOfBlock(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
): BlockKind {
  const paragraph = paragraphs[index] as Paragraph;
  if (isListItem(text, paragraph)) return 'list-item';
  if (isQuotedLine(text, paragraph)) return 'block-quote';
  if (isCaption(text, paragraph)) return 'caption';
  return isHeading(text, paragraphs, index) ? 'heading' : 'paragraph';
}

const CAPTION_LIMIT = 600;
const CREDIT_WIDTH = 80;

/** "Photo: …", "FILE - …", "… (AP Photo/A. Name)", "A. Name/Getty Images". */
function isCaption(text: string, { start, end }: Span): boolean {
  if (end - start > CAPTION_LIMIT) return false;
  const head = text.slice(start, Math.min(end, start + CREDIT_WIDTH));
  if (
    /^(?:(?:Photo|Image|Picture|Video)(?: (?:credit|caption))?|Caption|Credit|Photograph)s?:\s/i.test(
      head,
    )
  )
    return true;
  if (
    /^FILE(?: PHOTO)?\s?[-–—:]/.test(head) ||
    /^Photo(?:graph)?s? (?:by|courtesy of) \p{Lu}/u.test(head)
  )
    return true;
  const tail = text.slice(Math.max(start, end - CREDIT_WIDTH), end);
  if (!tail.includes('/') && !tail.includes('(')) return false;
  return /(?:\((?:AP Photo|Photo by|Photo:|Image:|Photograph:|Credit:)[^()]*\)|\/ ?(?:Getty Images|AP|AFP|REUTERS|Reuters)\)?)\.?$/.test(
    tail,
  );
}

const HEADING_LIMIT = 150;
/** Short words that headlines leave in lower case, besides those of up to three letters. */
const SMALL_WORDS = new Set('with from into over than that upon amid after about when'.split(' '));

function isHeading(text: string, paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index] as Paragraph;
  const next = paragraphs[index + 1];
  if (next === undefined || paragraph.end - paragraph.start > HEADING_LIMIT) return false;
  const line = text.slice(paragraph.start, paragraph.end);
  if (/[.;:,…]["”’')\]]*$|\n/.test(line.slice(-4)) || /^(?:By|BY|Dear) /.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (isAllCapitals(line)) return words.length >= 2;
  const isApart = next.blankBefore && (index === 0 || paragraph.blankBefore);
  if (/^[\p{Lu}\p{N} .,'’()-]+: /u.test(line) || /[.?!] \p{Lu}/u.test(line)) return false;
  if (line.includes(',') && endsInQuotation(text, paragraphs[index - 1])) return false;
  if (words.length < 3 || !isApart || !endsSentence(text, next)) return false;
  if (/[?!]["”’')\]]*$/.test(line)) return isTitleCase(words);
  return index === 0 || isTitleCase(words);
}

/** After a quotation, "Ada Rowe, The Courier" says whose it is. */
function endsInQuotation(text: string, paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && '"”’\'»'.includes(text.charAt(paragraph.end - 1));
}

function isAllCapitals(line: string): boolean {
  let capitals = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (isLowerCase(code)) return false;
    if (isUpperCase(code)) capitals++;
  }
  return capitals >= 4;
}

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word) => {
    const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
    return letters.length < 4 || SMALL_WORDS.has(letters) || !isLowerCase(letters.charCodeAt(0));
  });
}
