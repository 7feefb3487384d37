import type { Attribution, TokenRange } from '../../src/attribute/attribution.ts';
import { type Document, tokenAt } from '../../src/tokenize/document.ts';

/** An article whose attributions are marked by hand. */
export interface MarkedArticle {
  readonly text: string;
  /** The attributions in the tokens of `document`. */
  readonly attributionsIn: (document: Document) => Attribution[];
}

interface Run {
  readonly role: 'source' | 'cue' | 'content' | 'via';
  readonly start: number;
  readonly end: number;
}

const ROLES: Readonly<Record<string, Run['role']>> = {
  S: 'source',
  Q: 'cue',
  C: 'content',
  V: 'via',
};

/**
 * Reads marks out of an article: `[S Ann Lee] [Q said] [C that it held].` A second attribution's marks are numbered:
 * `[S2 He] [Q2 added] [C2 that it leaked].` `V` marks an intermediary. Every attribution is a neutral statement.
 */
export function readMarkedArticle(marked: string): MarkedArticle {
  let text = '';
  const runs = new Map<number, Run[]>();
  let open: { role: Run['role']; number: number; start: number } | null = null;
  for (const [piece, role, number] of marked.matchAll(/\[([SQCV])(\d*) |\]|[^[\]]+|\[/g)) {
    if (role !== undefined)
      open = { role: ROLES[role] ?? 'content', number: Number(number || 1), start: text.length };
    else if (piece === ']' && open !== null) {
      const list = runs.get(open.number) ?? [];
      list.push({ role: open.role, start: open.start, end: text.length });
      runs.set(open.number, list);
      open = null;
    } else text += piece;
  }
  const numbers = [...runs.keys()].sort((a, b) => a - b);
  return {
    text,
    attributionsIn: (document) =>
      numbers.map((number) => toAttribution(document, runs.get(number) ?? [])),
  };
}

function toAttribution(document: Document, runs: readonly Run[]): Attribution {
  const rangesOf = (role: Run['role']): TokenRange[] =>
    runs
      .filter((run) => run.role === role)
      .map(({ start, end }) => ({
        firstToken: tokenAt(document, start),
        endToken: tokenAt(document, end - 1) + 1,
      }));
  return {
    source: rangesOf('source'),
    cue: rangesOf('cue'),
    content: rangesOf('content'),
    via: rangesOf('via')[0] ?? null,
    form: 'indirect',
    act: 'statement',
    framing: 'neutral',
    negated: false,
    confidence: 1,
  };
}
