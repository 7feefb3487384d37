const HYPHEN_AT_END = /(\p{L}+)[-\u2010\u2011]$/u;
const KEEPS_HYPHEN =
  /^(?:self|well|non|co|ex|anti|pro|pre|post|half|long|short|high|low|cross|all|mid|multi|semi|then|vice|so|two|three|four|five|ten|one|first|second|third|part|full|hard|old|new|far|ever|re|de|un)$/i;

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
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (/\u00ad$/.test(text)) text = text.slice(0, -1) + line;
    else if (HYPHEN_AT_END.test(text.slice(-60)) && /^\p{L}/u.test(line))
      text = joinBroken(text, line, words);
    else if (/[—/]$/.test(text) && !/\s[—/]$/.test(text)) text += line;
    else text += ` ${line}`;
  }
  return text.replace(/\u00ad/g, '');
}

function joinBroken(text: string, line: string, words: ReadonlySet<string>): string {
  const head = HYPHEN_AT_END.exec(text.slice(-60))?.[1] ?? '';
  const tail = /^\p{L}+/u.exec(line)?.[0] ?? '';
  const whole = (head + tail).toLowerCase();
  const hyphened = `${head}-${tail}`.toLowerCase();
  const isBrokenWord =
    words.has(whole) || (!words.has(hyphened) && !KEEPS_HYPHEN.test(head) && /^\p{Ll}/u.test(tail));
  return isBrokenWord && !words.has(hyphened) ? text.slice(0, -1) + line : text + line;
}
