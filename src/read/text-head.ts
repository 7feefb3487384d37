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
  const headline = blocks[0]?.trim() ?? '';
  const title =
    blocks.length > 1 && isHeadline(headline) ? headline.replace(/\s+/g, ' ') : undefined;
  const byline = blocks
    .slice(0, 4)
    .map(findByline)
    .find((found) => found !== undefined);
  return { ...(title !== undefined && { title }), ...(byline !== undefined && { byline }) };
}

function isHeadline(line: string): boolean {
  if (line === '' || line.length > 200 || /[\r\n]/.test(line)) return false;
  if (/^(?:by|q|a|from|to|date|subject)\b\s*:?\s/i.test(line) || /^[-*•–—>|]/.test(line))
    return false;
  const words = line.split(/\s+/);
  if (words.length < 3) return false;
  // "RIVERTON (AP) — Officials said": a dateline opens a story.
  if (/^\p{Lu}[\p{Lu} .,'’-]{2,60}(?:\([^)]{1,30}\)\s?)?[—–-]/u.test(line)) return false;
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  if (long.length >= 3 && capitals.length >= long.length * 0.7) return true;
  return line.length <= 120 && !/[.,;:!"”’)]$/.test(line);
}

function findByline(block: string): string | undefined {
  const line = block.trim();
  const match =
    /^by:?\s+([\p{Lu}][^\r\n.!?;:]{2,100}?(?:\s\p{Lu}\.[^\r\n.!?;:]{2,60})?)(?:[,|•·][^\r\n]{0,80})?$/iu.exec(
      line,
    );
  const names = match?.[1];
  if (names === undefined) return undefined;
  const words = names.split(/\s+/);
  // "By midnight the water had gone" begins the same way.
  const isName = words.every(
    (word) =>
      /^[^\p{L}]*\p{Lu}/u.test(word) ||
      /^(?:and|&|de|da|van|von|der|la|le|bin|al|for|of|the)$/i.test(word),
  );
  return isName && words.length >= 2 && words.length <= 14 ? toByline([names]) : undefined;
}
