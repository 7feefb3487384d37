import type { AuditModel } from '../audit/audit.ts';
import { FORMAT_VERSION } from '../audit/contract.ts';
import type { Nicknames } from '../source/person-name.ts';
import type { Span } from '../text/span.ts';
import { type Account, type OpenedAccount, openAccount } from './account.ts';
import { type AlignedAccounts, type Alignment, alignAccounts } from './align-accounts.ts';
import type { Claim } from './claims.ts';
import { compareSources, type SourceLink } from './compare-sources.ts';
import type {
  AlignedPair,
  ComparedAccount,
  ComparedSource,
  Comparison,
  ComparisonSummary,
  Disagreement,
  Place,
} from './contract.ts';
import { comparedSourceOf, findContrasts } from './contrasts.ts';
import { findDisagreements, findWordDisagreements } from './disagreements.ts';
import { disputesBetween, disputesWithin } from './find-disputes.ts';
import { groupPairs } from './group-pairs.ts';
import { placeOf } from './places.ts';
import { traceProvenance } from './provenance.ts';

export interface CompareOptions {
  /** Audits the accounts that come without an audit, and knows which first names are one. */
  readonly model?: AuditModel;
  /** Whether the record holds the texts that its offsets refer to. True when absent. */
  readonly includeText?: boolean;
}

/**
 * Lays two or more accounts of one matter side by side: sources in common, claims that tell the same and in what they
 * differ, disputes, and who got what from whom. Takes any texts; linear in their length, quadratic in their number. Whoever
 * reads the accounts adds the problems.
 * Throws `TypeError` for an account with neither audit nor model, `RangeError` for fewer than two.
 */
export function compare(accounts: readonly Account[], options: CompareOptions = {}): Comparison {
  const { model, includeText = true } = options;
  if (accounts.length < 2)
    throw new RangeError(`needs two accounts or more, not ${accounts.length}`);
  return compareOpened(
    accounts.map((account, index) => openAccount(account, index, model)),
    includeText,
    model?.lexicon,
  );
}

/** Two aligned passages that are to become a pair of the record. */
interface Found {
  readonly accounts: readonly [OpenedAccount, OpenedAccount];
  readonly alignment: Alignment;
}

function compareOpened(
  accounts: readonly OpenedAccount[],
  includeText: boolean,
  nicknames?: Nicknames,
): Comparison {
  const found: Found[] = [];
  const aligned: { both: readonly [OpenedAccount, OpenedAccount]; found: AlignedAccounts }[] = [];
  for (const [index, one] of accounts.entries())
    for (const other of accounts.slice(index + 1)) {
      const both = [one, other] as const;
      const result = alignAccounts(one, other, nicknames);
      aligned.push({ both, found: result });
      for (const alignment of result.alignments) found.push({ accounts: both, alignment });
    }
  const sources = compareSources(accounts, linkSources(found), nicknames);
  const pairs = found
    .sort((x, y) => byPlace(x, y))
    .map((one, index) => writePair(one, `m${index + 1}`, sources));
  const only = findOnly(accounts, pairs);
  const isOneSource = (one: Place, other: Place): boolean => {
    const source = comparedSourceOf(one, sources);
    return source !== null && source === comparedSourceOf(other, sources);
  };
  const disputes = [
    ...aligned.flatMap((pair) => disputesBetween(pair.both, pair.found, isOneSource)),
    ...accounts.flatMap(disputesWithin),
  ];
  return {
    hearsay: FORMAT_VERSION,
    accounts: accounts.map((account) => describeAccount(account, includeText)),
    sources,
    pairs,
    groups: groupPairs(accounts, pairs),
    only,
    disputes: disputes.map((dispute, index) => ({ id: `x${index + 1}`, ...dispute })),
    provenance: traceProvenance(accounts, pairs),
    problems: [],
    summary: summarize(accounts, sources, pairs, only, disputes.length),
  };
}

function byPlace(x: Found, y: Found): number {
  return (
    x.accounts[0].index - y.accounts[0].index ||
    x.accounts[1].index - y.accounts[1].index ||
    startOf(x.alignment.spans[0]) - startOf(y.alignment.spans[0]) ||
    startOf(x.alignment.spans[1]) - startOf(y.alignment.spans[1])
  );
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

/** Sources of two accounts that are given the same words or the same claim. */
function linkSources(found: readonly Found[]): SourceLink[] {
  return found.flatMap(({ accounts: [a, b], alignment }) => {
    const [one, other] = [
      a.sourceOf[alignment.attributions[0]] ?? null,
      b.sourceOf[alignment.attributions[1]] ?? null,
    ];
    if (one === null || other === null) return [];
    return [
      {
        accounts: [a.index, b.index],
        sources: [one.id, other.id],
        basis: alignment.kind,
      },
    ];
  });
}

function writePair(
  { accounts, alignment }: Found,
  id: string,
  sources: readonly ComparedSource[],
): AlignedPair {
  const [a, b] = accounts;
  const places = [
    placeOf(a, alignment.attributions[0], alignment.spans[0]),
    placeOf(b, alignment.attributions[1], alignment.spans[1]),
  ] as const;
  const diff = alignment.words?.diff ?? [];
  return {
    id,
    kind: alignment.kind,
    places,
    confidence: alignment.confidence,
    diff,
    contrasts: findContrasts(accounts, alignment, places, sources),
    disagreements: findAllDisagreements(accounts, alignment),
  };
}

function findAllDisagreements(
  accounts: readonly [OpenedAccount, OpenedAccount],
  { pairs, words }: Alignment,
): Disagreement[] {
  if (words !== null) return findWordDisagreements(accounts, words.diff);
  return pairs.flatMap(({ claims }) =>
    findDisagreements(accounts, [
      accounts[0].claims[claims[0]] as Claim,
      accounts[1].claims[claims[1]] as Claim,
    ]),
  );
}

/** Content of fewer words than this ("which", "to comment") is no claim to miss elsewhere. */
const CLAIM_WORDS = 3;

/** The attributions that are in no pair. */
function findOnly(accounts: readonly OpenedAccount[], pairs: readonly AlignedPair[]): Place[] {
  const told = new Set(
    pairs.flatMap(({ places }) =>
      places.map(({ account, attribution }) => `${account} ${attribution}`),
    ),
  );
  return accounts.flatMap((account) =>
    account.audit.attributions.flatMap(({ id, contentSpans, words }, index) =>
      words < CLAIM_WORDS || told.has(`${account.id} ${id}`)
        ? []
        : [placeOf(account, index, contentSpans)],
    ),
  );
}

function describeAccount(
  { id, name, audit, article }: OpenedAccount,
  includeText: boolean,
): ComparedAccount {
  return {
    id,
    name,
    article: audit.article,
    ...(includeText && { text: article.text }),
    ...(includeText &&
      article.markup !== undefined &&
      article.markup.length > 0 && {
        markup: article.markup.map(({ start, end }) => ({ start, end })),
      }),
    attributions: audit.attributions.length,
    attributedWords: audit.summary.attributedWords,
    ownWords: audit.summary.ownWords,
  };
}

function summarize(
  accounts: readonly OpenedAccount[],
  sources: readonly ComparedSource[],
  pairs: readonly AlignedPair[],
  only: readonly Place[],
  disputes: number,
): ComparisonSummary {
  return {
    sourcesInCommon: sources.filter(({ appearances }) => appearances.length > 1).length,
    sameWords: pairs.filter(({ kind }) => kind === 'words').length,
    sameClaim: pairs.filter(({ kind }) => kind === 'claim').length,
    disagreements: pairs.reduce((sum, pair) => sum + pair.disagreements.length, 0),
    disputes,
    onlyIn: accounts.map(({ id }) => ({
      account: id,
      sources: sources.filter(
        ({ appearances }) => appearances.length === 1 && appearances[0]?.account === id,
      ).length,
      attributions: only.filter(({ account }) => account === id).length,
    })),
  };
}
