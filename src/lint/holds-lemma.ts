import type { TokenRange } from '../attribute/attribution.ts';
import type { RuleContext } from './rule-context.ts';

/** Whether any token of the ranges has one of the dictionary forms. */
export function holdsLemma(
  { tagged }: RuleContext<unknown>,
  ranges: readonly TokenRange[],
  lemmas: ReadonlySet<string>,
): boolean {
  return ranges.some(({ firstToken, endToken }) => {
    for (let i = firstToken; i < endToken; i++) if (lemmas.has(tagged.lemmas[i] ?? '')) return true;
    return false;
  });
}
