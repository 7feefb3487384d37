import type { Span } from '../text/span.ts';
import type { AlignedRun } from './align-words.ts';
import type { Difference, DifferenceKind } from './contract.ts';
import type { WordSequence } from './word-sequence.ts';

/** One side of a diff: a text, its words, and where the text begins in the document that spans shall refer to. */
export interface DiffSide {
  readonly text: string;
  readonly words: WordSequence;
  readonly offset: number;
}

const KINDS: Readonly<Record<string, DifferenceKind>> = {
  changed: 'changed', added: 'added', dropped: 'dropped', elided: 'elided', bracketed: 'bracketed', optional: 'folded',
}; // biome-ignore format: a table

/**
 * The differences that an alignment shows, in order. Words added right beside words dropped or changed are told as one
 * change. Runs that are the same, or the same but for a hyphen, make no difference. `markAt` gives the place of the
 * bracket or ellipsis that a run without words on the quotation's side stands for.
 */
export function diffWords(
  runs: readonly AlignedRun[],
  quoted: DiffSide,
  said: DiffSide,
  markAt: (run: AlignedRun) => Span | null = () => null,
): Difference[] {
  const found: { kind: DifferenceKind; run: AlignedRun }[] = [];
  for (const run of runs) {
    const kind = KINDS[run.step];
    if (kind === undefined) continue;
    const last = found.at(-1);
    if (
      last !== undefined &&
      last.run.aEnd === run.aStart &&
      last.run.bEnd === run.bStart &&
      isUnmarked(last.kind) &&
      isUnmarked(kind)
    ) {
      const joined = { ...last.run, aEnd: run.aEnd, bEnd: run.bEnd };
      const both = joined.aStart < joined.aEnd && joined.bStart < joined.bEnd;
      found[found.length - 1] = { kind: both ? 'changed' : kind, run: joined };
    } else found.push({ kind, run });
  }
  return found.map(({ kind, run }) => {
    const quotation = spanOf(quoted, run.aStart, run.aEnd) ?? markAt(run);
    const original = spanOf(said, run.bStart, run.bEnd);
    return {
      kind,
      quotation,
      original,
      quoted: textOf(quoted, quotation),
      said: textOf(said, original),
    };
  });
}

function isUnmarked(kind: DifferenceKind): boolean {
  return kind === 'changed' || kind === 'added' || kind === 'dropped';
}

function spanOf({ words, offset }: DiffSide, from: number, to: number): Span | null {
  if (from >= to) return null;
  return {
    start: (words.start[from] as number) + offset,
    end: (words.end[to - 1] as number) + offset,
  };
}

function textOf({ text, offset }: DiffSide, span: Span | null): string {
  return span === null ? '' : text.slice(span.start - offset, span.end - offset);
}
