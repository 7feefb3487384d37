import type { OpenedAccount } from './account.ts';
import type { Alignment } from './align-accounts.ts';
import type { ComparedSource, Contrast, Place } from './contract.ts';

/**
 * In what two aligned claims differ besides their words: whose they are, whether that is somebody with a name, how the
 * writer stands to them, what is done with them, and whether they are quoted.
 */
export function findContrasts(
  accounts: readonly [OpenedAccount, OpenedAccount],
  alignment: Alignment,
  [one, other]: readonly [Place, Place],
  sources: readonly ComparedSource[],
): Contrast[] {
  const found: Contrast[] = [];
  const [ours, theirs] = [comparedSourceOf(one, sources), comparedSourceOf(other, sources)];
  const isSame = ours === theirs && (ours !== null || isWriters(one) === isWriters(other));
  if (!isSame) found.push('source');
  const [a, b] = [isUnnamed(accounts[0], alignment, 0), isUnnamed(accounts[1], alignment, 1)];
  if (a !== null && b !== null && a !== b) found.push('anonymity');
  if (one.attribution !== null && other.attribution !== null) {
    if (one.framing !== other.framing) found.push('framing');
    if (one.act !== other.act) found.push('act');
    // In a transcript everything is quoted, and the same words are quoted in both.
    const isTold = alignment.kind === 'claim' && !accounts.some(({ isTranscript }) => isTranscript);
    if (isTold && one.form !== other.form) found.push('form');
  }
  return found;
}

/** Of a place that no compared source is given for: whether it is the writer's, and not nobody's. */
function isWriters({ attribution, source }: Place): boolean {
  return attribution === null || source !== null;
}

/** The source of a claim as all accounts together know it; null for the writer and for nobody. */
export function comparedSourceOf(
  { account, source }: Pick<Place, 'account' | 'source'>,
  sources: readonly ComparedSource[],
): ComparedSource | null {
  if (source === null) return null;
  return (
    sources.find(({ appearances }) =>
      appearances.some((one) => one.account === account && one.sources.includes(source)),
    ) ?? null
  );
}

/** Null where nobody is given, or what is given is no person. */
function isUnnamed(
  { sourceOf }: OpenedAccount,
  { attributions }: Alignment,
  side: 0 | 1,
): boolean | null {
  const kind = sourceOf[attributions[side]]?.kind;
  if (kind === 'named-person') return false;
  return kind === 'unnamed-person' || kind === 'group' ? true : null;
}
