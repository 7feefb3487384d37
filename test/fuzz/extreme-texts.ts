/** Texts that no newsroom would print and some machine will send, by name. Made when asked for: several are 10 MB. */
export const EXTREME_TEXTS: Readonly<Record<string, (article: string) => string>> = {
  nothing: () => '',
  'one space': () => ' ',
  'one lone surrogate': () => '\uD83D',
  'ten thousand nested quotations': () => nest('“', '”'),
  'ten thousand nested quotations, alternating': () => nest('“‘', '’”'),
  'ten thousand straight marks': () => `${'"'.repeat(10_000)}no${'"'.repeat(10_000)}, she said.`,
  'a hundred thousand marks left open': () => 'She said: “no. '.repeat(100_000),
  'a hundred thousand marks never opened': () => 'no,” she said. '.repeat(100_000),
  'one line of ten megabytes': (article) => fill(article.replace(/\s+/g, ' '), 10_000_000),
  'one word of ten megabytes': () => 'a'.repeat(10_000_000),
  'ten megabytes of white space': () => ' \n'.repeat(5_000_000),
  'one megabyte of full stops': () => '.'.repeat(1_000_000),
  'one megabyte of dashes and dots': () => '-.'.repeat(500_000),
  'a sentence of a hundred thousand cues': () => 'said '.repeat(100_000),
  'a sentence of fifty thousand names': () => 'Mrs. Agnes Birdsall, '.repeat(50_000),
  'twenty thousand people, each saying one thing': () =>
    Array.from({ length: 20_000 }, (_, i) => `${nameOf(i)} said that ${nameOf(i + 1)} lied.`).join(
      ' ',
    ),
  'fifty thousand attributions inside each other': () =>
    `${'Mrs. Birdsall said that '.repeat(50_000)}the post was late.`,
  'a hundred thousand titles': () => 'Dr. '.repeat(100_000),
  'a hundred thousand lines': (article) => fill(article.replace(/ /g, '\n'), 1_000_000),
  'fifty thousand turns of a transcript': () =>
    'MR. VANE: Did you?\n\nA: I did.\n\n'.repeat(25_000),
  'only emoji': () => '👩‍👩‍👧‍👦'.repeat(20_000),
  'only right-to-left': () => 'אמר המהנדס: „הסכר יציב“. '.repeat(20_000),
  'nothing but control characters': () =>
    Array.from({ length: 100_000 }, (_, i) => String.fromCharCode(i % 32)).join(''),
  'every code unit': () =>
    Array.from({ length: 65_536 }, (_, i) => String.fromCharCode(i)).join(''),
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
