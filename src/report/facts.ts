import { SPEAKERS, UNKNOWN_AUTHOR } from '../audit/author.ts';
import type { Audit, AuditSource } from '../audit/contract.ts';
import { type Anonymity, SOURCE_KINDS, type SourceKind } from '../source/source.ts';
import { KIND_LABELS } from './labels.ts';
import { countOf, enumerate, percent } from './prose.ts';

/** Below this an attribution is shown as doubtful. */
export const DOUBTFUL_BELOW = 0.5;

const CITED_KINDS = SOURCE_KINDS.filter((kind) => kind !== 'author' && kind !== 'none');

/** The facts of an audit in a few sentences, for the top of a page. */
export function headline(audit: Audit): readonly string[] {
  const { summary } = audit;
  if (summary.words === 0) return ['There is no text.'];
  if (summary.attributions === 0)
    return [
      `Nothing is attributed to anybody: all of it rests on ${authorsOwn(audit.sources)} word.`,
    ];
  return [
    describeSources(audit),
    describeShares(audit),
    ...describeUnnamed(audit),
    ...describeDisputes(audit),
  ];
}

function describeSources({ summary }: Audit): string {
  const attributions = countOf(summary.attributions, { one: 'attribution', many: 'attributions' });
  if (summary.sources === 0) return `${attributions}, none of them to a source.`;
  const kinds = CITED_KINDS.filter((kind) => summary.byKind[kind].sources > 0).map((kind) =>
    countOf(summary.byKind[kind].sources, KIND_LABELS[kind]),
  );
  const sources = countOf(summary.sources, { one: 'source', many: 'sources' });
  return `${attributions} to ${sources}: ${enumerate(kinds)}.`;
}

/** "the writer’s", or "the speakers’" of a text in which others speak and nobody writes. */
export function authorsOwn(sources: readonly AuditSource[]): string {
  return sources.some(isSpeakers) ? `${SPEAKERS}’` : `${UNKNOWN_AUTHOR}’s`;
}

function isSpeakers({ kind, name }: AuditSource): boolean {
  return kind === 'author' && name === SPEAKERS;
}

function describeShares({ summary, sources }: Audit): string {
  const cited = summary.attributedWords / summary.words;
  const own = summary.ownWords / summary.words;
  return `${percent(cited)} of the words are given as somebody’s, and ${percent(own)} are ${authorsOwn(sources)} own.`;
}

function describeUnnamed(audit: Audit): string[] {
  const unnamed = audit.sources.filter((source) => source.anonymity !== null);
  if (unnamed.length === 0) return [];
  const count = (anonymity: Anonymity): number =>
    unnamed.filter((source) => source.anonymity === anonymity).length;
  const [reason, condition, bare] = [count('reason'), count('condition'), count('bare')];
  const many = unnamed.length > 1;
  const sources = countOf(unnamed.length, { one: 'source is', many: 'sources are' });
  const why = many ? 'the text gives a reason for each' : 'the text gives a reason';
  if (reason === unnamed.length) return [`${sources} not named, and ${why}.`];
  if (condition === unnamed.length)
    return [`${sources} not named, and the text says only that this was a condition.`];
  if (bare === unnamed.length) return [`${sources} not named, and the text does not say why.`];
  const parts = [
    reason > 0 ? `a reason for ${reason}` : '',
    condition > 0 ? `only a condition for ${condition}` : '',
    bare > 0 ? `nothing for ${bare}` : '',
  ].filter((part) => part !== '');
  return [`${sources} not named: the text gives ${enumerate(parts)}.`];
}

function describeDisputes({ summary }: Audit): string[] {
  if (summary.disputes === 0) return [];
  const claims = { one: 'claim is', many: 'claims are' };
  return [`In the text itself, ${countOf(summary.disputes, claims)} contested.`];
}

/** What the text rests on: a source, or `null` for what nobody is given for. */
export interface Share {
  readonly source: AuditSource | null;
  readonly words: number;
  readonly share: number;
}

/** Every source with its share of the words, the largest first, and what nobody is given for. */
export function shares(audit: Audit): readonly Share[] {
  const { summary } = audit;
  const all = audit.sources.map(
    (source): Share => ({ source, words: source.words, share: part(source.words, summary.words) }),
  );
  const nobody = summary.byKind.none;
  if (nobody.attributions > 0) all.push({ source: null, words: nobody.words, share: nobody.share });
  return all.filter((entry) => entry.words > 0).sort((a, b) => b.words - a.words);
}

/** The ids of all sources but the writer, in the order of how much rests on them. */
export function rankSources(audit: Audit): readonly string[] {
  return audit.sources
    .filter((source) => source.kind !== 'author')
    .sort((a, b) => b.words - a.words)
    .map((source) => source.id);
}

/** The kinds of source that the text rests on, with their share of the words, in the order of the table of kinds. */
export function sharesByKind(
  audit: Audit,
): readonly { kind: SourceKind; words: number; share: number }[] {
  return SOURCE_KINDS.map((kind) => ({ kind, ...audit.summary.byKind[kind] })).filter(
    (entry) => entry.words > 0,
  );
}

function part(words: number, whole: number): number {
  return whole === 0 ? 0 : words / whole;
}

/** The name of a source in a list, with a word for the writer, who may share a name with nobody else. */
export function nameInList(source: AuditSource): string {
  const isWriter = source.kind === 'author' && !isGenericAuthor(source);
  return isWriter ? `${source.name} (writing)` : source.name;
}

/** Whether the source is the writer of whom no name is known, or the speakers, whose name says already what they are. */
export function isGenericAuthor(source: AuditSource): boolean {
  return isSpeakers(source) || (source.kind === 'author' && source.name === UNKNOWN_AUTHOR);
}
