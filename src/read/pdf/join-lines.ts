const BROKEN_WORD = /(\p{L}+)[-\u2010\u2011]$/u;
/** A line that ends in the middle of something: "1914-", "Franco-", "the dam—". */
const JOINS_NEXT = /(?:[\p{L}\p{N}][-\u2010\u2011–]|[^\s][—/])$/u;
/** First parts that are seldom a mere syllable. */
const KEEPS_HYPHEN =
  /^(?:self|well|non|half|long|short|high|low|cross|all|anti|semi|then|vice|one|two|three|four|five|first|third)$/i;
const LONGEST_WORD = 60;

/** Every word of the lines that is whole where it stands, lower-case; hyphenated words also whole. */
export function listWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*/gu) ?? [];
    const last = /[-\u2010\u2011]$/.test(line) ? found.length - 1 : found.length;
    for (let i = 0; i < last; i++) words.add(found[i] as string);
  }
  return words;
}

/**
 * Joins the lines of a paragraph. A word that was broken at a line's end is made whole: without its hyphen where the
 * document writes it so elsewhere or nothing speaks for the hyphen, and with it where the document or the word's first
 * part ("self-", "well-") says that it belongs there.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const pieces: string[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) pieces.push(line);
    else if (isHyphenDropped(line, next, words)) pieces.push(line.slice(0, -1));
    else if (JOINS_NEXT.test(line.slice(-LONGEST_WORD))) pieces.push(line);
    else pieces.push(line, ' ');
  });
  return pieces.join('').replaceAll('\u00ad', '');
}

function isHyphenDropped(line: string, next: string, words: ReadonlySet<string>): boolean {
  if (line.endsWith('\u00ad')) return true;
  const head = BROKEN_WORD.exec(line.slice(-LONGEST_WORD))?.[1];
  const tail = /^\p{L}+/u.exec(next.slice(0, LONGEST_WORD))?.[0];
  if (head === undefined || tail === undefined) return false;
  if (words.has(`${head}-${tail}`.toLowerCase())) return false;
  if (words.has((head + tail).toLowerCase())) return true;
  const isCompound = KEEPS_HYPHEN.test(head) && tail.length > 2;
  return /^\p{Ll}/u.test(tail) && !isCompound;
}
