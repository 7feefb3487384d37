import type { RoleRun, TaggedDocument } from '../../src/model/tagged-document.ts';
import { POS_TAGS, type Role } from '../../src/model/tags.ts';
import { tokenAt, tokenText } from '../../src/tokenize/document.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const ROLE_LETTERS: Readonly<Record<string, Role>> = { S: 'source', Q: 'cue', C: 'content' };

interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * A tagged document from marked text: `[S Officials] [Q warned/VBD/warn] [C the dam could fail]`. A word may carry its
 * part of speech and lemma after slashes; other words get a guess.
 */
export function readMarked(marked: string): TaggedDocument {
  let text = '';
  const words: (Mark & { pos: string; lemma: string })[] = [];
  const runs: (Mark & { role: Role })[] = [];
  let open: { role: Role; start: number } | null = null;
  for (const piece of marked.matchAll(
    /\[([SQC]) |\]|([^\s/[\]]+)\/([A-Z$]+)\/([^\s[\],.;:”"]+)|[^\][]/g,
  )) {
    if (piece[1] !== undefined) {
      open = { role: ROLE_LETTERS[piece[1]] as Role, start: text.length };
    } else if (piece[0] === ']') {
      if (open !== null) runs.push({ ...open, end: text.length });
      open = null;
    } else if (piece[2] !== undefined) {
      const start = text.length;
      text += piece[2];
      words.push({ start, end: text.length, pos: piece[3] ?? 'NN', lemma: piece[4] ?? '' });
    } else text += piece[0];
  }
  const document = tokenize({ text });
  const pos = new Uint8Array(document.tokenCount);
  const lemmas: string[] = [];
  for (let i = 0; i < document.tokenCount; i++) {
    const given = words.find((word) => word.start === document.starts[i]);
    const word = tokenText(document, i);
    pos[i] = Math.max(
      0,
      POS_TAGS.findIndex((tag) => tag === (given?.pos ?? guessPos(word))),
    );
    lemmas.push(given?.lemma ?? word.toLowerCase());
  }
  const roles = runs.map(({ role, start, end }): RoleRun => {
    const endToken = tokenAt(document, end - 1) + 1;
    return { role, firstToken: tokenAt(document, start), endToken, confidence: 0.9 };
  });
  const entityOf = new Int32Array(document.tokenCount).fill(-1);
  return { document, pos, lemmas, entities: [], entityOf, roles, spareSources: [] };
}

const CLOSED: Readonly<Record<string, string>> = {
  the: 'DT', a: 'DT', an: 'DT', that: 'IN', to: 'TO', on: 'IN', in: 'IN', with: 'IN', of: 'IN', he: 'PRP', she: 'PRP',
  it: 'PRP', they: 'PRP', his: 'PRP$', her: 'PRP$', not: 'RB', never: 'RB', is: 'VBZ', was: 'VBD', and: 'CC', ',': ',',
  '.': '.', '?': '.', '!': '.', ':': ':', '“': '``', '”': "''", 'n’t': 'RB', falsely: 'RB', correctly: 'RB',
}; // biome-ignore format: a table

function guessPos(word: string): string {
  const closed = CLOSED[word.toLowerCase()];
  if (closed !== undefined) return closed;
  return /^\p{Lu}/u.test(word) ? 'NNP' : 'NN';
}

/** The text of a role's ranges, joined with " … ". */
export function showRanges(
  tagged: TaggedDocument,
  ranges: readonly { readonly firstToken: number; readonly endToken: number }[],
): string {
  const { document } = tagged;
  return ranges
    .map(({ firstToken, endToken }) =>
      document.text.slice(document.starts[firstToken], document.ends[endToken - 1]),
    )
    .join(' … ');
}
