/** Characters that could drive a terminal, reorder what it shows, or are no characters at all. */
const UNPRINTABLE = /[\p{Control}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;
const WHITE_SPACE = /[\s\u0085]/;

/**
 * The text with every control character made visible (as a control picture or a code point), so that no
 * text can drive the terminal or reorder the page that it is shown on. White space, line breaks included, is left.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (WHITE_SPACE.test(character)) return character;
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The same on one line: runs of white space become single spaces. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
