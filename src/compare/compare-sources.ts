import type { AuditSource } from '../audit/contract.ts';
import type { Nicknames } from '../source/person-name.ts';
import type { OpenedAccount } from './account.ts';
import { isWord, tokensOf } from './claims.ts';
import type { Appearance, ComparedSource, SourceBasis } from './contract.ts';
import { haveOneName } from './match-sources.ts';

/** That two accounts give one claim, or the same words, to these sources. */
export interface SourceLink {
  /** Indices of the accounts and ids of the sources in their audits. */
  readonly accounts: readonly [number, number];
  readonly sources: readonly [string, string];
  readonly basis: 'words' | 'claim';
}

interface Member {
  readonly account: number;
  readonly source: AuditSource;
}

/**
 * The sources of all accounts, those that are one put together: first by name, then those of which one has no name by
 * the words or claims that both accounts give them. Two sources of one account are never put together by their words.
 */
export function compareSources(
  accounts: readonly OpenedAccount[],
  links: readonly SourceLink[],
  nicknames?: Nicknames,
): ComparedSource[] {
  const members: Member[] = accounts.flatMap(({ index, audit }) =>
    audit.sources
      .filter(({ kind, attributions }) => kind !== 'author' && attributions > 0)
      .map((source) => ({ account: index, source })),
  );
  const groups = new Groups(members);
  joinByName(members, groups, nicknames);
  const memberAt = new Map(
    members.map(({ account, source }, index) => [`${account} ${source.id}`, index]),
  );
  for (const link of [...links].sort((x, y) => rank(x) - rank(y))) {
    const [one, other] = ([0, 1] as const).map(
      (side) => memberAt.get(`${link.accounts[side]} ${link.sources[side]}`) ?? -1,
    ) as [number, number];
    if (one >= 0 && other >= 0 && canBeOne(members[one], members[other]))
      groups.joinIfApart(one, other, link.basis);
  }
  const quoted = accounts.map(countQuoted);
  return groups.list().map(({ basis, indices }, index) => {
    const own = indices.map((at) => members[at] as Member);
    const appearances = describe(accounts, own, quoted);
    return {
      id: `S${index + 1}`,
      name: bestName(own),
      appearances,
      basis: appearances.length > 1 ? basis : null,
      isNamedInSome: new Set(own.map(({ source }) => isUnnamed(source))).size > 1,
    };
  });
}

function rank({ basis }: SourceLink): number {
  return basis === 'words' ? 0 : 1;
}

/** Sets of members of which each account gives at most one by words or claims (union-find, by linear relabelling). */
class Groups {
  readonly #members: readonly Member[];
  readonly #groups: { basis: SourceBasis | null; indices: number[] }[];
  readonly #groupOf: number[];

  constructor(members: readonly Member[]) {
    this.#members = members;
    this.#groups = members.map((_, index) => ({ basis: null, indices: [index] }));
    this.#groupOf = members.map((_, index) => index);
  }

  join(one: number, other: number, basis: SourceBasis): void {
    const [to, from] = [this.#groupOf[one] as number, this.#groupOf[other] as number].sort(
      (x, y) => x - y,
    ) as [number, number];
    if (to === from) return;
    const [kept, gone] = [this.#groups[to], this.#groups[from]];
    if (kept === undefined || gone === undefined) return;
    for (const index of gone.indices) this.#groupOf[index] = to;
    kept.indices.push(...gone.indices);
    kept.basis ??= gone.basis ?? basis;
    gone.indices = [];
  }

  joinIfApart(one: number, other: number, basis: SourceBasis): void {
    const accountsOf = (member: number): Set<number> =>
      new Set(
        this.#groups[this.#groupOf[member] as number]?.indices.map(
          (index) => (this.#members[index] as Member).account,
        ),
      );
    const ours = accountsOf(one);
    for (const account of accountsOf(other)) if (ours.has(account)) return;
    this.join(one, other, basis);
  }

  list(): { basis: SourceBasis | null; indices: number[] }[] {
    return this.#groups
      .filter(({ indices }) => indices.length > 0)
      .map(({ basis, indices }) => ({ basis, indices: indices.sort((x, y) => x - y) }));
  }
}

/** Only sources that share the last word of their name are compared, so that many sources do not take long. */
function joinByName(members: readonly Member[], groups: Groups, nicknames?: Nicknames): void {
  const byWord = new Map<string, number[]>();
  for (const [index, { account, source }] of members.entries()) {
    for (const key of keysOf(source)) {
      const holders = byWord.get(key) ?? [];
      for (const other of holders.slice(-MOST_HOLDERS)) {
        const rival = members[other] as Member;
        if (rival.account !== account && haveOneName(rival.source, source, nicknames))
          groups.join(other, index, 'name');
      }
      byWord.set(key, [...holders, index]);
    }
  }
}

const MOST_HOLDERS = 50;

function keysOf({ name }: AuditSource): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.map((word) => word.charAt(0)).join('');
  return [...new Set([words.at(-1) ?? '', ...(words.length === 1 ? [] : [initials])])];
}

function isUnnamed({ kind }: AuditSource): boolean {
  return kind === 'unnamed-person' || kind === 'group';
}

/** Whether the two may be one though they go by different names: at most one of them has a name of its own. */
function canBeOne(one: Member | undefined, other: Member | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const isPerson = ({ kind }: AuditSource) => kind === 'named-person' || kind === 'unnamed-person';
  const hasUnnamed = one.source.kind === 'unnamed-person' || other.source.kind === 'unnamed-person';
  return hasUnnamed && isPerson(one.source) && isPerson(other.source);
}

/** The fullest name that it has as a person or body; else what it is called where it speaks most. */
function bestName(members: readonly Member[]): string {
  const named = members.filter(({ source }) => !isUnnamed(source));
  const pool = named.length > 0 ? named : members;
  const byLength = [...pool].sort(
    (x, y) =>
      y.source.name.split(/\s+/).length - x.source.name.split(/\s+/).length ||
      y.source.words - x.source.words,
  );
  const [first] = named.length > 0 ? byLength : pool;
  return first?.source.name ?? '';
}

function describe(
  accounts: readonly OpenedAccount[],
  members: readonly Member[],
  quoted: readonly ReadonlyMap<string, number>[],
): Appearance[] {
  return accounts.flatMap((account) => {
    const own = members.filter((member) => member.account === account.index);
    const [main] = [...own].sort((x, y) => y.source.words - x.source.words);
    if (main === undefined) return [];
    const sum = (count: (source: AuditSource) => number): number =>
      own.reduce((total, { source }) => total + count(source), 0);
    return [
      {
        account: account.id,
        sources: own.map(({ source }) => source.id),
        name: main.source.name,
        kind: main.source.kind,
        anonymity: main.source.anonymity,
        attributions: sum(({ attributions }) => attributions),
        words: sum(({ words }) => words),
        quotedWords: sum(({ id }) => quoted[account.index]?.get(id) ?? 0),
      },
    ];
  });
}

/** How many words of each source stand between quotation marks, or in its turns of a transcript, each counted once. */
function countQuoted({ audit, document }: OpenedAccount): ReadonlyMap<string, number> {
  const tokens = new Map<string, Set<number>>();
  for (const { source, contentSpans } of audit.attributions) {
    if (source === null) continue;
    const own = tokens.get(source) ?? new Set<number>();
    tokens.set(source, own);
    for (const token of tokensOf(document, contentSpans)) {
      const block = document.blocks[document.blockOf[token] as number];
      const isQuoted = (document.quotationOf[token] as number) >= 0;
      if ((isQuoted || (block?.speaker ?? null) !== null) && isWord(document, token))
        own.add(token);
    }
  }
  return new Map([...tokens].map(([source, own]) => [source, own.size]));
}
