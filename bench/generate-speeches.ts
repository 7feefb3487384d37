import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/train/random.ts';

/** Originals on disk and quotations cut from them word for word. */
export interface Speeches {
  readonly folder: string;
  readonly quotations: readonly string[];
  readonly bytes: number;
  readonly files: number;
}

/** English prose of this repository, from which the words and their neighbours are learned. */
const PROSE = ['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'examples/*'];
/** How often a word is drawn from all and not from those that follow the one before. */
const FREEDOM = 0.35;

/**
 * Writes `files` invented speeches of about `bytes` together, and cuts `count` quotations of 5 to 40 words from them.
 * The words follow each other as in this repository's own prose (a Markov chain of the first order with random jumps),
 * because how fast a search is depends on the language: on syllables at random grep is four times as fast.
 */
export function generateSpeeches(
  folder: string,
  bytes: number,
  files: number,
  count: number,
): Speeches {
  const random = seededRandom(20250304);
  const chain = learnChain();
  let last = '';
  const draw = (): string => {
    const next = random() < FREEDOM ? chain.all : (chain.after.get(last) ?? chain.all);
    last = next[Math.floor(random() * next.length)] as string;
    return last;
  };
  mkdirSync(folder, { recursive: true });
  const quotations: string[] = [];
  let written = 0;
  for (let file = 0; file < files; file++) {
    let text = '';
    const target = bytes / files;
    const paragraphs: string[] = [];
    for (let length = 0; length < target; ) {
      const sentences = Array.from({ length: 4 + Math.floor(random() * 5) }, () =>
        writeSentence(random, draw),
      );
      const paragraph = sentences.join(' ');
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
    text = `${paragraphs.join('\n\n')}\n`;
    const due = Math.floor(((file + 1) * count) / files);
    while (quotations.length < due) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] as string;
      const words = paragraph.split(' ');
      const size = 5 + Math.floor(random() * 36);
      const from = Math.floor(random() * Math.max(1, words.length - size));
      if (words.length >= 5) quotations.push(words.slice(from, from + size).join(' '));
    }
    written += Buffer.byteLength(text);
    writeFileSync(join(folder, `speech-${file}.txt`), text);
  }
  return { folder, quotations, bytes: written, files };
}

function learnChain(): {
  readonly all: readonly string[];
  readonly after: ReadonlyMap<string, readonly string[]>;
} {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const all: string[] = [];
  const after = new Map<string, string[]>();
  let last = '';
  for (const file of globSync([...PROSE], { cwd: root }).sort()) {
    const words = readFileSync(join(root, file), 'utf8').match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];
    for (const word of words) {
      const lower = word.toLowerCase();
      all.push(lower);
      const followers = after.get(last);
      if (followers === undefined) after.set(last, [lower]);
      else followers.push(lower);
      last = lower;
    }
  }
  return { all, after };
}

function writeSentence(random: () => number, draw: () => string): string {
  const words = Array.from({ length: 6 + Math.floor(random() * 22) }, draw);
  const comma = Math.floor(words.length / 2);
  if (random() < 0.5) words[comma] += ',';
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
