import { toByline } from './byline.ts';

/** What the first lines of a text say about the article: absent where they do not say it plainly. */
export interface TextHead {
  readonly title?: string;
  readonly byline?: string;
}

/**
 * Reads the headline and byline off the first blocks of a text that has no metadata. A headline is one short line
 * that is no sentence or is written in capitals as headlines are; a byline says "By" and names.
 */
export function readTextHead(blocks: readonly string[]): TextHead {
  const parts = blocks.flatMap(splitOffByline);
  const headline = parts[0]?.trim() ?? '';
  const title = parts.length > 1 && isHeadline(headline) ? headline : undefined;
  const byline = parts
    .slice(0, 4)
    .map(findByline)
    .find((found) => found !== undefined);
  return { ...(title !== undefined && { title }), ...(byline !== undefined && { byline }) };
}

/** A headline and a byline without an empty line between them come as one block. */
function splitOffByline(block: string): string[] {
  const lines = block.split(/\s*[\r\n]+\s*/, 5);
  return lines.slice(0, 3).some((line) => findByline(line) !== undefined) ? lines : [block];
}

function isHeadline(line: string): boolean {
  if (line === '' || line.length > 200 || /[\r\n]/.test(line)) return false;
  if (/^(?:by|q|a|from|to|date|subject)\b\s*:?\s/i.test(line) || /^[-*•–—>|]/.test(line))
    return false;
  const words = line.split(/\s+/);
  if (words.length < 3) return false;
  // "RIVERTON (AP) — Officials said": a dateline opens a story.
  if (/^\p{Lu}{3,}[\p{L} .,'’()/-]{0,60}(?:\s[–-]|\s?—)\s?\p{Lu}/u.test(line)) return false;
  // Captions with their credit, epigraphs with their author, and what pages put above a story.
  if (/\)$|^[“"].*[”"]\s[–—-]/.test(line) || PAGE_REMAINS.test(line)) return false;
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  const isSentence = line.endsWith('.') || /[.!?]["”’]?\s\p{Lu}/u.test(line);
  if (long.length >= 3 && capitals.length >= long.length * (isSentence ? 0.85 : 0.7)) return true;
  return line.length <= 120 && !isSentence && !/[,;:!"”’]$/.test(line);
}

const PAGE_REMAINS =
  /^(?:\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|this article is more than|story highlights|media playback|image (?:copyright|caption)|listen to (?:this )?article|updated\b|published\b|posted\b)/i;

function findByline(block: string): string | undefined {
  const written = /^by:?\s+(.{2,140})$/i.exec(block.trim())?.[1];
  if (written === undefined) return undefined;
  // "By Ann Poole, Staff Writer", "By Ann Poole | 3 May", but not the comma between two names.
  const names = written.replace(
    /\s*[|•·].*$|,\s+(?:\p{Lu}\p{Ll}+\s)?(?:staff|writer|editor|reporter|correspondent|columnist|special to)\b.*$/iu,
    '',
  );
  if (/[.!?;:]/.test(names.replace(DOTTED, ''))) return undefined;
  const words = names.split(/[\s,]+/).filter((word) => word !== '');
  // "By midnight the water had gone" begins the same way.
  const areNames = words.every(
    (word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word.toLowerCase()),
  );
  return areNames && words.length >= 2 && words.length <= 14 ? toByline([names]) : undefined;
}

const DOTTED = /\b(?:\p{Lu}|dr|mr|mrs|ms|prof|sen|rep|gov|rev|hon|st|jr|sr)\./giu;
const PARTICLES = new Set([
  'and',
  '&',
  'de',
  'da',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'bin',
  'al',
  'with',
]);
