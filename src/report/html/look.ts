import type { Audit } from '../../audit/contract.ts';
import { rankSources } from '../facts.ts';

/** How many hues and kinds of underline the style sheet has. A source has one of each, so that either will do. */
const HUES = 8;
const LINES = 5;

export const WRITER_LOOK = 'hue-writer line-1';
export const NOBODY_LOOK = 'hue-nobody line-3';

/** Gives the classes that tell a source from the others; `null` is nobody. */
export type Look = (source: string | null) => string;

/** Looks go to the sources in the order of how much rests on them. No two are alike among the first forty. */
export function lookOfSources(audit: Audit): Look {
  const looks = new Map(
    rankSources(audit).map(
      (id, rank) => [id, `hue-${(rank % HUES) + 1} line-${(rank % LINES) + 1}`] as const,
    ),
  );
  const writers = new Set(
    audit.sources.filter((source) => source.kind === 'author').map((source) => source.id),
  );
  return (source) => {
    if (source === null) return NOBODY_LOOK;
    return writers.has(source) ? WRITER_LOOK : (looks.get(source) ?? NOBODY_LOOK);
  };
}
