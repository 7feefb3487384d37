import { pick } from '../../bench/pick.ts';

/** One way to damage a text. Pure: the same text and the same numbers give the same result. */
export type Damage = (text: string, random: () => number) => string;

const QUOTATION_MARKS = /["'“”‘’«»„‟`]/g;
const EVERY_MARK = ['"', "'", '“', '”', '‘', '’', '«', '»', '„', '‟', '`', "''", '``'];
const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇬🇧', '❤️', '👍🏽', '🗣️“', '#️⃣', '🧑🏿‍🚒said'];
const RIGHT_TO_LEFT = [
  'אמר המהנדס: „הסכר יציב“',
  'قال المهندس: «السد آمن»',
  '\u202Esaid the engineer\u202C',
  '\u2067“שלום”\u2069',
  'he said \u200F"כן"\u200E.',
];
const OTHER_SCRIPTS = [
  '工程师说：“大坝很安全。”',
  '「鍵はない」と彼は言った。',
  'инженер сказал: «нет»',
  'वह बोली',
];
const MARKUP = [
  '<p>', '</p>', '<script>alert("said")</script>', '<!-- ', ' -->', '&ldquo;', '&#8220;', '**', '_', '](', '```',
  '\n> ', '\n# ', '\n- ', '\n---\n', '[^1]', '<', '&', '\\',
]; // biome-ignore format: a table
const BREAKS = [
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000B',
  '\u000C',
  '\t',
  '\u00A0',
  '\u3000',
];
const INVISIBLE = ['\u200B', '\u200D', '\uFEFF', '\u00AD', '\u2060', '\u034F', '\u0301', '\u0489'];
const PUNCTUATION = [
  '.',
  '!',
  '?',
  ',',
  ';',
  ':',
  '-',
  '—',
  '…',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '/',
  '*',
  '”',
  '“',
  "'",
  '"',
];
const LABELS = [
  'Q: ',
  'A: ',
  'THE CHAIR: ',
  'MR. VANE: ',
  'By ',
  '— ',
  '• ',
  '1. ',
  'http://',
  'a@b.c ',
  '@',
  '$',
  '£1,',
];

/** Every way to damage a text, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'lone surrogate': (text, random) =>
    insert(text, random, String.fromCharCode(0xd800 + Math.floor(random() * 0x800))),
  'split surrogate pair': (text, random) => insert(text, random, pick(random, EMOJI).slice(0, 1)),
  'control characters': (text, random) =>
    insert(text, random, String.fromCharCode(...times(8, () => Math.floor(random() * 32)))),
  'no quotation marks': (text) => text.replace(QUOTATION_MARKS, ''),
  'doubled quotation marks': (text) => text.replace(QUOTATION_MARKS, '$&$&'),
  'other quotation marks': (text, random) =>
    text.replace(QUOTATION_MARKS, () => pick(random, EVERY_MARK)),
  'lost quotation mark': (text, random) =>
    text.replace(QUOTATION_MARKS, (mark) => (random() < 0.3 ? '' : mark)),
  'stray quotation marks': (text, random) =>
    repeat(1 + random() * 6, text, (part) => insert(part, random, pick(random, EVERY_MARK))),
  'nested quotation marks': (text, random) => {
    const depth = Math.floor(random() * 60);
    return insert(text, random, `${'“‘'.repeat(depth)}no${'’”'.repeat(depth)}, she said`);
  },
  'right to left': (text, random) => insert(text, random, pick(random, RIGHT_TO_LEFT)),
  'other scripts': (text, random) => insert(text, random, pick(random, OTHER_SCRIPTS)),
  emoji: (text, random) =>
    repeat(1 + random() * 4, text, (part) => insert(part, random, pick(random, EMOJI))),
  markup: (text, random) =>
    repeat(1 + random() * 4, text, (part) => insert(part, random, pick(random, MARKUP))),
  invisible: (text, random) =>
    repeat(1 + random() * 6, text, (part) => insert(part, random, pick(random, INVISIBLE))),
  labels: (text, random) => insert(text, random, `\n\n${pick(random, LABELS)}`),
  'repeated punctuation': (text, random) =>
    insert(text, random, pick(random, PUNCTUATION).repeat(1 + Math.floor(random() * 80))),
  'one long word': (text, random) =>
    insert(text, random, pick(random, ['a', 'A', '9', 'é', '-x', '.b', '’s']).repeat(400)),
  'no line breaks': (text) => text.replace(/\s+/g, ' '),
  'other line breaks': (text, random) => {
    const mark = pick(random, BREAKS);
    return text.replace(/\n/g, mark);
  },
  'no spaces': (text, random) => text.replace(/ /g, random() < 0.5 ? '' : '\u00A0'),
  truncated: (text, random) => {
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + Math.floor(random() * (text.length - start)));
  },
  reversed: (text) => text.split('').reverse().join(''),
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'lost words': (text, random) => text.replace(/\S+\s*/g, (word) => (random() < 0.1 ? '' : word)),
  'shuffled words': (text, random) =>
    text
      .split(' ')
      .map((word) => [random(), word] as const)
      .sort(([a], [b]) => a - b)
      .map(([, word]) => word)
      .join(' '),
  stuttered: (text, random) => {
    const start = Math.floor(random() * text.length);
    const part = text.slice(start, start + Math.floor(random() * 60));
    return text.slice(0, start) + part.repeat(1 + Math.floor(random() * 6)) + text.slice(start);
  },
};

/** Damages a text one to four times, and says how. */
export function damage(
  text: string,
  random: () => number,
): { readonly text: string; readonly how: readonly string[] } {
  const names = Object.keys(DAMAGES);
  const how = times(1 + Math.floor(random() * 4), () => pick(random, names));
  return { text: how.reduce((part, name) => DAMAGES[name]?.(part, random) ?? part, text), how };
}

function insert(text: string, random: () => number, part: string): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + part + text.slice(at);
}

function repeat(count: number, text: string, change: (text: string) => string): string {
  return times(Math.floor(count), () => change).reduce((part, apply) => apply(part), text);
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
