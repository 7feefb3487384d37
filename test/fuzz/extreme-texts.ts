/** Texts that no newsroom would print and some machine will send, by name. */
export const EXTREME_TEXTS: Readonly<Record<string, (article: string) => string>> = {
  nothing: () => '',
  'one space': () => ' ',
  'one lone surrogate': () => '\uD83D',
  'ten thousand nested quotations': () => nest('“', '”'),
  'ten thousand nested quotations, alternating': () => nest('“‘', '’”'),
  'ten thousand straight marks': () => `${'"'.repeat(10_000)}no${'"'.repeat(10_000)}, she said.`,
  'ten thousand marks left open': () => 'She said: “no. '.repeat(10_000),
  'ten thousand marks never opened': () => 'no,” she said. '.repeat(10_000),
  'one megabyte of full stops': () => '.'.repeat(1_000_000),
  'thirty thousand dashes and dots': () => '-.'.repeat(30_000),
  'a sentence of fifty thousand cues': () => 'said '.repeat(50_000),
  'a sentence of ten thousand names': () => 'Mrs. Agnes Birdsall, '.repeat(10_000),
  'five thousand people, each saying one thing': () =>
    Array.from({ length: 5_000 }, (_, i) => `${nameOf(i)} said that ${nameOf(i + 1)} lied.`).join(
      ' ',
    ),
  'ten thousand attributions inside each other': () =>
    `${'Mrs. Birdsall said that '.repeat(10_000)}the post was late.`,
  'thirty thousand titles': () => 'Dr. '.repeat(30_000),
  'thirty thousand lines': (article) => fill(article.replace(/ /g, '\n'), 200_000),
  'eight thousand turns of a transcript': () => 'MR. VANE: Did you?\n\nA: I did.\n\n'.repeat(4_000),
  'only emoji': () => '👩‍👩‍👧‍👦'.repeat(20_000),
  'only right-to-left': () => 'אמר המהנדס: „הסכר יציב“. '.repeat(4_000),
  'nothing but control characters': () =>
    Array.from({ length: 100_000 }, (_, i) => String.fromCharCode(i % 32)).join(''),
  'every code unit': () =>
    Array.from({ length: 65_536 }, (_, i) => String.fromCharCode(i)).join(''),
};

/** Texts as long as twenty books, by name. */
export const HUGE_TEXTS: Readonly<Record<string, (article: string) => string>> = {
  'one line of ten megabytes': (article) => fill(article.replace(/\s+/g, ' '), 10_000_000),
  'one word of ten megabytes': () => 'a'.repeat(10_000_000),
  'ten megabytes of white space': () => ' \n'.repeat(5_000_000),
  'one sentence of two megabytes': (article) =>
    fill(article.replace(/[^A-Za-z]+/g, ' '), 2_000_000),
};

function nest(open: string, close: string): string {
  const depth = 10_000 / open.length;
  return `${open.repeat(depth)}no${close.repeat(depth)}, she said.`;
}

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function nameOf(i: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const at = (n: number): string => letters.charAt(n % 26);
  return `${at(i).toUpperCase()}${at(i * 7 + 1)}na ${at(i >> 3).toUpperCase()}${at(i)}${at(i >> 2)}${at(i >> 5)}more`;
}
